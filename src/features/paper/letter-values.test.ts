import { expect, test } from "vitest";
import { attributed, caseId, date, ilona, log, opened, stampAt } from "../../../tests/casework.ts";
import { wordsOf } from "../../../tests/e2e/words.ts";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import { foldCase } from "../../domain/cases/case-record.ts";
import { foldFacts } from "../../domain/cases/facts.ts";
import { parseLocalDate } from "../../domain/time/partial-date.ts";
import type { CaseEntry, IdentityFactEntry } from "../../domain/timeline/entry.ts";
import { letterValues } from "./letter-values.ts";

const stamp = stampAt("2026-11-22T10:00");
const fact = <F extends string, V>(f: F, v: V) => ({ k: "fact", ...stamp, f, v }) as const;
const entries: readonly CaseEntry[] = [
  opened("2026-11-20T09:00", { type: "discrimination" }),
  fact("description", "Máriának azt mondták: nincs hely. Száma: 06 30 555 0101."),
  fact("ground", ["hu_minority"]),
  fact("occurred_on", "2026-09"),
  { k: "listed", ...stamp, list: "evidence", v: { evidence_what: "Az igazgató levele" } },
  { k: "listed", ...stamp, list: "evidence", v: { evidence_what: "Tévedés" }, gone: true },
  {
    k: "listed",
    ...stamp,
    list: "appointment",
    v: {
      appointment_on: "2026-11-30T14:30",
      appointment_with: "Iskola",
      appointment_where: "Fő u. 3",
    },
  },
  {
    k: "listed",
    ...stamp,
    list: "appointment",
    v: { appointment_on: "2026-10-01", appointment_with: "Hivatal" },
  },
];
const identity = foldFacts(
  [
    fact("full_name", "Minta Mária"),
    fact("address", "Mintafalva, Fő u. 1"),
    fact("phone", "+36 30 555 0101"),
    fact("contact_safe", ["no_calls", "visit_ok"]),
  ].map((entry, i) => attributed<IdentityFactEntry>(50 + i, ilona, entry)),
);
const record = foldCase(caseId(1), log(entries.map((entry, i) => attributed(i + 1, ilona, entry))));
const view: Pick<ReadyCase, "record" | "identity"> = { record, identity };
const values = (withName: boolean, letter: "hu_ajbh" | "appointment" = "hu_ajbh") =>
  letterValues({
    letter,
    view,
    text: wordsOf("hu"),
    today: parseLocalDate("2026-11-22")!,
    withName,
    worker: "Kitalált Kata",
    organisation: "Mintahálózat",
  });

test("without her name nothing of a letter tells it, not even what was said of her; the number the rule hides is on none", () => {
  const nameless = values(false);
  expect(nameless).toMatchObject({ person: "", person_address: "" });
  expect(JSON.stringify(nameless)).not.toMatch(/Mári|Minta M|Fő u\. 1|555/);
  const named = values(true);
  expect(named).toMatchObject({ person: "Minta Mária", person_address: "Mintafalva, Fő u. 1" });
  expect(named.facts).toContain("Máriának");
  expect(JSON.stringify(named)).not.toContain("555");
});

test("a letter says what the case lists: evidence that counts, and the next appointment, not the last one", () => {
  expect(values(true)).toMatchObject({
    evidence: "Az igazgató levele",
    event_date: "2026. szeptember",
    service: "",
  });
  expect(values(true, "appointment")).toMatchObject({
    appointment: wordsOf("hu").date(date("2026-11-30T14:30")),
    meeting_place: "Fő u. 3",
    service: "Iskola",
  });
});
