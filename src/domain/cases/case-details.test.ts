import { describe, expect, test } from "vitest";
import {
  attributed,
  caseId,
  entryId,
  ilona,
  log,
  marek,
  opened,
  stampAt,
} from "../../../tests/casework.ts";
import type { CaseFieldId } from "../forms/field-definitions.ts";
import type { FactValue } from "../forms/fact-value.ts";
import { caseDetails, countryOf } from "./case-details.ts";
import { foldCase, type CaseRecord } from "./case-record.ts";
import type { CaseType } from "./case-type.ts";
import { offeredCodes } from "./code-lists.ts";

const stamp = stampAt("2026-11-22T10:00");
type Known = { readonly [Field in CaseFieldId]?: FactValue };

function recordOf(type: CaseType, known: Known, anonymous = false): CaseRecord {
  const facts = Object.entries(known).map(([f, v], at) =>
    attributed(at + 2, ilona, { k: "fact" as const, ...stamp, f: f as CaseFieldId, v }),
  );
  const begin = attributed(1, ilona, opened("2026-11-20T09:00", { type, anonymous }));
  return foldCase(caseId(1), log([begin, ...facts]));
}

const known = (record: CaseRecord) =>
  caseDetails(record).groups.flatMap((group) => group.known.map(({ field }) => field));
const open = (record: CaseRecord) =>
  caseDetails(record).groups.flatMap((group) => group.open.map(({ field }) => field));
const needed = (record: CaseRecord) =>
  caseDetails(record).groups.flatMap((group) =>
    group.open.filter(({ required }) => required).map(({ field }) => field),
  );

describe("what is still open in a case", () => {
  test("of discrimination is the school issue, once the area is education", () => {
    expect(open(recordOf("discrimination", { area: "housing" }))).not.toContain("education_issue");
    expect(needed(recordOf("discrimination", { area: "education" }))).toContain("education_issue");
  });

  test("of housing follows the flat: why it was refused, or when they moved in, and what became of it", () => {
    expect(open(recordOf("housing", {}))).not.toContain("moved_in");
    expect(needed(recordOf("housing", { offer_status: "let" }))).toContain("moved_in");
    expect(
      needed(recordOf("housing", { offer_status: "withdrawn", legal_basis: "consent_art9" })),
    ).toContain("refusal_reason");
    expect(needed(recordOf("housing", { moved_in: "2026-10" }))).toContain("ethos_after");
    expect(open(recordOf("housing", { moved_in: "2026-10" }))).toContain("tenancy_end");
    expect(needed(recordOf("housing", { tenancy_end: "2026-11" }))).toContain("tenancy_end_reason");
    expect(needed(recordOf("housing", { notice_received: "2026-11-17" }))).toContain("notice_kind");
  });

  test("of a crisis pregnancy is the guardian of a minor, and who is to be feared", () => {
    const of = (values: Known) => needed(recordOf("crisis_pregnancy", values));
    expect(of({ age_band: "14_17" })).toContain("guardian_involved");
    expect(of({ age_band: "18_24" })).not.toContain("guardian_involved");
    expect(of({ safe_now: "tonight_only" })).toContain("danger_from");
    expect(of({ safe_now: "yes" })).not.toContain("danger_from");
    expect(of({})).not.toContain("danger_from");
  });

  test("of a crisis pregnancy is the date or the weeks, and one of them is enough", () => {
    const of = (values: Known) =>
      needed(recordOf("crisis_pregnancy", { legal_basis: "vital", ...values }));
    expect(of({})).toContain("due_date");
    expect(of({ pregnancy_weeks: 30 })).not.toContain("due_date");
    expect(of({ due_date: "2027-01" })).not.toContain("due_date");
  });

  test("of general help is what belongs to the need that was named", () => {
    const debts = open(recordOf("general", { need: ["debt"] }));
    expect(debts).toContain("debt_kind");
    expect(debts).not.toContain("document_type");
    expect(open(recordOf("general", { money_involved: "none" }))).not.toContain("money_amount");
    expect(open(recordOf("general", { money_involved: "with_receipt" }))).toContain("money_amount");
  });

  test("is closed for special categories of data until a basis for keeping them is chosen", () => {
    for (const legal_basis of [undefined, "anonymous"]) {
      const record = recordOf("discrimination", legal_basis ? { legal_basis } : {});
      expect(open(record)).not.toContain("ground");
      expect(caseDetails(record).waitForBasis).toBe(true);
    }
    const withBasis = recordOf("discrimination", { legal_basis: "legal_claims" });
    expect(needed(withBasis)).toContain("ground");
    expect(caseDetails(withBasis).waitForBasis).toBe(false);
  });
});

test("what was kept stays in sight, whatever became of the answer that led to it", () => {
  const record = recordOf("discrimination", {
    area: "housing",
    education_issue: ["separate_class"],
    ground: ["cz_ethnic"],
    people_helped: { women: 1, men: 0, children: 0, unknown: 0 },
    debt_kind: ["rent"],
  });
  expect(known(record)).toEqual(
    expect.arrayContaining(["education_issue", "ground", "people_helped", "debt_kind"]),
  );
  expect(open(record)).not.toContain("ground");
});

test("a special category noted before may be read, and not changed while there is no basis for keeping it", () => {
  const closed = (known: Known) =>
    caseDetails(recordOf("discrimination", known)).groups.flatMap((group) =>
      group.known.filter((answer) => answer.closed).map(({ field }) => field),
    );
  const noted = { ground: ["cz_ethnic"], place: "Zkušebnice" };
  expect(closed(noted)).toEqual(["ground"]);
  expect(closed({ ...noted, legal_basis: "anonymous" })).toEqual(["ground"]);
  expect(closed({ ...noted, legal_basis: "legal_claims" })).toEqual([]);
});

test("what two people noted apart of a question of the kind stands side by side", () => {
  const begin = attributed(1, ilona, opened("2026-11-20T09:00", { type: "discrimination" }));
  const wish = { k: "fact" as const, ...stamp, f: "wanted_outcome" as const };
  const record = foldCase(
    caseId(1),
    log([
      begin,
      attributed(2, ilona, { ...wish, v: ["place"] }),
      attributed(3, marek, { ...wish, v: ["apology"] }),
    ]),
  );
  expect(record.facts.get("wanted_outcome")?.map(({ value }) => value)).toEqual([
    ["place"],
    ["apology"],
  ]);
  expect(record.conflicts).toEqual([{ about: "fact", field: "wanted_outcome" }]);
  const settled = {
    ...wish,
    v: ["place", "apology"],
    r: [entryId(2), entryId(3)],
  };
  expect(
    foldCase(caseId(1), log([...record.entries, attributed(4, marek, settled)])).conflicts,
  ).toEqual([]);
});

test("the grounds offered are those of the country's own law", () => {
  const of = (region: string) =>
    offeredCodes("ground", countryOf(recordOf("discrimination", { region })));
  expect(of("HU332")).toContain("hu_minority");
  expect(of("HU332").every((code) => code.startsWith("hu_"))).toBe(true);
  expect(of("CZ042")).toContain("cz_ethnic");
  expect(of("RO215")).toContain("ro_ethnicity");
  expect(of("SK042")).toContain("sk_ethnic");
  const unknown = offeredCodes("ground", countryOf(recordOf("discrimination", {})));
  expect(unknown).toHaveLength(58);
});
