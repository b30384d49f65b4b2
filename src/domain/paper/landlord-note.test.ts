import { expect, test } from "vitest";
import { attributed, ilona, stampAt } from "../../../tests/casework.ts";
import { foldFacts } from "../cases/facts.ts";
import { codeLists, consentPurposes } from "../cases/code-lists.ts";
import { caseFields, formField, type CaseFieldId } from "../forms/field-definitions.ts";
import type { FieldDefinition } from "../forms/field-definition.ts";
import { foldLists } from "../lists/fold-lists.ts";
import { listDefinitions } from "../lists/list-definitions.ts";
import { parseLocalDate } from "../time/partial-date.ts";
import type { ConsentEntry, FactEntry, ListedEntry } from "../timeline/entry.ts";
import type { FactValue } from "../forms/fact-value.ts";
import type { CaseRecord } from "../cases/case-record.ts";
import { landlordMayKnow, landlordMayKnowOfLists, landlordNote } from "./landlord-note.ts";

const today = parseLocalDate("2026-11-20")!;
let number = 0;

/** Something of the field's kind that can be told from what every other field says. */
function markOf({ id, kind, options }: FieldDefinition): FactValue {
  if (kind === "number") return 1_000 + ++number;
  if (kind === "boolean") return true;
  if (kind === "partialDate") return "2026-12-01";
  if (kind === "counts") return { adults: 1_000 + ++number, children: 3 };
  if (kind === "multi") return [`mark_${id}`];
  return options === "guarantee" ? codeLists.guarantee[0] : `mark_${id}`;
}

const marks = new Map<string, FactValue>();
const known = foldFacts(
  caseFields.map((field) => {
    const v = markOf(field);
    marks.set(field.id, v);
    return attributed<FactEntry<CaseFieldId>>(++number, ilona, { k: "fact", ...stampAt("2026-11-01T09:00"), f: field.id, v }); // prettier-ignore
  }),
);
const lists = foldLists(
  listDefinitions.map(({ id, questions }) => {
    const v = Object.fromEntries(questions.map(({ field }) => [field, markOf(formField(field))]));
    for (const [field, value] of Object.entries(v)) marks.set(field, value);
    return attributed<ListedEntry>(++number, ilona, { k: "listed", ...stampAt("2026-11-01T09:00"), list: id, v }); // prettier-ignore
  }),
);
const consents = (state: ConsentEntry["state"]): CaseRecord["consents"] =>
  new Map(consentPurposes.map((purpose) => [purpose, { state, standing: [] }]));

test("of a case in which everything is answered, the landlord's side reads what is named and nothing else", () => {
  const note = JSON.stringify(landlordNote({ facts: known, consents: consents("given") }, lists, today)); // prettier-ignore
  const allowed: readonly string[] = [...landlordMayKnow, ...landlordMayKnowOfLists];
  for (const [field, value] of marks) {
    if (typeof value === "boolean" || value === "2026-12-01") continue;
    const said = JSON.stringify(Array.isArray(value) ? value[0] : value);
    expect([field, note.includes(said)]).toEqual([field, allowed.includes(field)]);
  }
});

test("what may be read is about no health, origin, debt or third person, and about no way of living", () => {
  for (const id of [...landlordMayKnow, ...landlordMayKnowOfLists]) {
    const field = formField(id);
    expect([id, field.sensitive]).toEqual([id, expect.stringMatching(/^(no|personal)$/)]);
    expect(field.options ?? "none").not.toMatch(/^(ethos|household-debt|ground|housing-barrier|language|income-source)$/); // prettier-ignore
  }
});

test("nothing is told before she agrees, nor once she takes it back", () => {
  for (const state of ["refused", "withdrawn"] as const)
    expect(landlordNote({ facts: known, consents: consents(state) }, lists, today)).toBeUndefined();
  expect(landlordNote({ facts: known, consents: new Map() }, lists, today)).toBeUndefined();
});

test("of viewings only the next one, of guarantees none that speaks of arrears", () => {
  const put = (list: "viewing" | "guarantee", v: ListedEntry["v"]) =>
    attributed<ListedEntry>(++number, ilona, { k: "listed", ...stampAt("2026-11-01T09:00"), list, v }); // prettier-ignore
  const some = foldLists([
    put("viewing", { viewing_on: "2026-11-10", viewing_where: "Past" }),
    put("viewing", { viewing_on: "2026-12-05", viewing_where: "Later" }),
    put("viewing", { viewing_on: "2026-11-25T10:00", viewing_where: "Vzorová 5", viewing_result: "agreed" }), // prettier-ignore
    put("guarantee", { guarantee_kind: "arrears_covered" }),
    put("guarantee", { guarantee_kind: "deposit_paid", guarantee_amount: 9_000 }),
    put("guarantee", { guarantee_kind: "none" }),
  ]);
  expect(landlordNote({ facts: new Map(), consents: consents("given") }, some, today)).toEqual({
    facts: [],
    viewing: { on: "2026-11-25T10:00", where: "Vzorová 5" },
    guarantees: ["deposit_paid"],
  });
});
