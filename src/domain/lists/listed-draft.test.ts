import { expect, test } from "vitest";
import { attributed, entryId, ilona, stampAt } from "../../../tests/casework.ts";
import { formField } from "../forms/field-definitions.ts";
import { parseLocalDate } from "../time/partial-date.ts";
import type { ListedEntry } from "../timeline/entry.ts";
import { foldLists } from "./fold-lists.ts";
import { listDefinitions } from "./list-definitions.ts";
import { listFields } from "./list-fields.ts";
import { checkListed } from "./listed-draft.ts";
import { parseListedValues } from "./listed-values.ts";

const today = parseLocalDate("2026-11-20")!;
const known = { consents: [], legal_basis: "consent_art9" };

test("a referral that is sent without her consent asks why, and one that is only prepared does not", () => {
  const draft = { referral_type: "health_visitor", referral_status: "sent", referral_on: "2026-11-19" }; // prettier-ignore
  expect(checkListed("referral", draft, undefined, { known, today })).toEqual({
    ok: false,
    error: [{ field: "referral_no_consent", type: "Required" }],
  });
  const agreed = { ...known, consents: ["share_with_service"] };
  expect(checkListed("referral", draft, undefined, { known: agreed, today }).ok).toBe(true);
  const prepared = { referral_type: "health_visitor", referral_status: "draft" };
  expect(checkListed("referral", prepared, undefined, { known, today }).ok).toBe(true);
});

test("what is wrong is said question by question", () => {
  const draft = { evidence_kind: "letter", evidence_what: "x".repeat(9_000), evidence_on: "2027-01" }; // prettier-ignore
  expect(checkListed("evidence", draft, undefined, { known, today })).toEqual({
    ok: false,
    error: expect.arrayContaining([
      { field: "evidence_what", type: "TooLong" },
      { field: "evidence_on", type: "DayInFuture" },
      { field: "evidence_with", type: "Required" },
    ]),
  });
});

test("only what is new is said again, and it replaces what was on the screen", () => {
  const entry: ListedEntry = {
    k: "listed",
    ...stampAt("2026-11-01T09:00"),
    list: "viewing",
    v: { viewing_where: "Vzorov 12", viewing_on: "2026-11-18", viewing_result: "agreed" },
  };
  const [thing] = foldLists([attributed(1, ilona, entry)]).get("viewing") ?? [];
  const draft = { ...entry.v, viewing_result: "refused", viewing_refusal: "household_size", viewing_refusal_basis: "said" }; // prettier-ignore
  expect(checkListed("viewing", draft, thing, { known, today })).toEqual({
    ok: true,
    value: {
      v: {
        viewing_result: "refused",
        viewing_refusal: "household_size",
        viewing_refusal_basis: "said",
      },
      r: [entryId(1)],
    },
  });
});

test("a special category of data stays closed in a list until there is a basis", () => {
  const draft = { member_label: "Anna", member_relation: "child", member_disabled: true };
  const without = checkListed("member", draft, undefined, { known: {}, today });
  expect(without).toMatchObject({ ok: true, value: { v: { member_label: "Anna" } } });
  expect(without.ok && "member_disabled" in without.value.v).toBe(false);
  expect(checkListed("member", draft, undefined, { known, today })).toMatchObject({
    value: { v: { member_disabled: true } },
  });
});

test("every question belongs to exactly one list, and a landlord's side has no word of the household", () => {
  const asked = listDefinitions.flatMap(({ questions }) => questions.map(({ field }) => field));
  expect([...asked].sort()).toEqual(listFields.map(({ id }) => id).sort());
  const landlordSide = listDefinitions
    .filter(({ place }) => place === "register")
    .flatMap(({ questions }) => questions.map(({ field }) => formField(field)));
  for (const { id, options } of landlordSide) {
    expect(id).not.toMatch(/ethos|debt|ground|need_|member|person/);
    expect(options ?? "").not.toMatch(/^(ethos|household-debt|ground|housing-barrier)$/);
  }
});

test("an answer nobody asks for is passed over, one that is wrong makes the entry unreadable", () => {
  expect(parseListedValues("step", { step_what: "A", step_mood: "of next year" })).toEqual({
    step_what: "A",
  });
  expect(parseListedValues("step", { step_by: "soon" })).toBeUndefined();
  expect(parseListedValues("step", [])).toBeUndefined();
});
