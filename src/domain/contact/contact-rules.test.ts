import { expect, test } from "vitest";
import { attributed, ilona, marek, stampAt } from "../../../tests/casework.ts";
import { foldFacts } from "../cases/facts.ts";
import type { IdentityFactEntry } from "../timeline/entry.ts";
import type { FactValue } from "../forms/fact-value.ts";
import {
  contactRules,
  hiddenPhone,
  isAgainstRule,
  reachablePhone,
  shownIdentity,
  withoutHiddenPhone,
} from "./contact-rules.ts";
import { mayShowPhone } from "./may-show-phone.ts";

const phone = "+36 30 555 0101";
type Said = readonly [field: IdentityFactEntry["f"], value: FactValue];

/** Written apart, by two people in turn: nothing replaces anything. */
const identityOf = (...said: readonly Said[]) =>
  foldFacts(
    said.map(([f, v], at) =>
      attributed<IdentityFactEntry>(at + 1, at % 2 === 0 ? ilona : marek, {
        k: "fact",
        ...stampAt("2026-11-22T10:00"),
        f,
        v,
      }),
    ),
  );
const ruled = (...rules: readonly (readonly string[])[]) =>
  identityOf(["phone", phone], ...rules.map((codes): Said => ["contact_safe", codes]), [
    "contact_note",
    "Through Anna.",
  ]);

test.each([
  [["phone_ok"], false],
  [["message_ok"], false],
  [["phone_ok", "no_voicemail"], false],
  [["no_calls", "message_ok"], true],
  [["only_through_someone", "phone_ok"], true],
  [["visit_ok"], true],
  [[], true],
] as const)("under %j the number is hidden: %s", (codes, hides) => {
  const identity = ruled(codes);
  expect(contactRules(identity).hidesPhone).toBe(hides);
  const shown = JSON.stringify([...shownIdentity(identity)].map(([, [first]]) => first?.value));
  expect(shown.includes(phone)).toBe(!hides);
  expect(shown.includes(hiddenPhone)).toBe(hides);
});

test("nobody has said a rule: nobody has said that it is safe", () => {
  expect(contactRules(identityOf(["phone", phone])).hidesPhone).toBe(true);
});

test("while two people disagree, the stricter one counts", () => {
  const rules = contactRules(ruled(["phone_ok", "visit_ok"], ["no_calls", "visit_ok"]));
  expect(rules).toMatchObject({ calls: "no", differ: true, hidesPhone: true });
  expect(rules.codes).toEqual(["no_calls", "visit_ok"]);
  expect(contactRules(ruled(["phone_ok"], ["visit_ok"])).calls).toBe("notSaid");
});

test("a rule of a newer version stands first and takes no permission away", () => {
  const rules = contactRules(ruled(["phone_ok", "not_on_sundays"]));
  expect(rules.codes).toEqual(["not_on_sundays", "phone_ok"]);
  expect(rules.calls).toBe("yes");
});

test("there is a number to call or write to only where the rule says that it is safe", () => {
  expect(reachablePhone(ruled(["phone_ok"]), "calls")).toBe("+36305550101");
  expect(reachablePhone(ruled(["phone_ok"]), "messages")).toBeUndefined();
  expect(reachablePhone(ruled(["no_calls", "message_ok"]), "messages")).toBe("+36305550101");
  expect(reachablePhone(ruled(["only_through_someone", "phone_ok"]), "calls")).toBeUndefined();
  // Which of two?
  expect(
    reachablePhone(
      identityOf(["phone", phone], ["phone", "+36 30 555 0102"], ["contact_safe", ["phone_ok"]]),
      "calls",
    ),
  ).toBeUndefined();
});

test("a hidden number is hidden among other words too, however it is written, and other numbers stay", () => {
  const identity = ruled(["no_calls"]);
  expect(withoutHiddenPhone("Her: 06 30/555-0101, the school 06 1 555 9999.", identity)).toBe(
    `Her: ${hiddenPhone}, the school 06 1 555 9999.`,
  );
  expect(withoutHiddenPhone(`${phone}`, ruled(["phone_ok"]))).toBe(phone);
});

test("a call or a message against the rule is asked about; a visit is not, nor anybody whose rule is not known", () => {
  const rules = contactRules(ruled(["only_through_someone"]));
  expect(isAgainstRule(rules, "phone")).toBe(true);
  expect(isAgainstRule(rules, "message")).toBe(true);
  expect(isAgainstRule(rules, "in_person")).toBe(false);
  expect(isAgainstRule(contactRules(ruled(["phone_ok"])), "phone")).toBe(false);
  expect(isAgainstRule(contactRules(identityOf()), "phone")).toBe(false);
});

test("who works in the case or coordinates may have the hidden number shown; who only reads may not", () => {
  const record = { workers: [ilona.person], assigned: [] };
  expect(mayShowPhone({ person: ilona.person, role: "mediator" }, record)).toBe(true);
  expect(mayShowPhone({ person: marek.person, role: "mediator" }, record)).toBe(false);
  expect(mayShowPhone({ person: marek.person, role: "coordinator" }, record)).toBe(true);
  expect(mayShowPhone({ person: ilona.person, role: "reader" }, record)).toBe(false);
});
