import { expect, test } from "vitest";
import { newFollowUp, parseFollowUpForm, toDraft } from "./follow-up-values.ts";

test("a follow-up half written comes back as it was after the tab was killed", () => {
  const begun = {
    ...newFollowUp(),
    methods: ["phone_email", "mediation_followup"],
    channel: "phone",
    note: "Called the school.",
    minutes: 15,
    next: "2026-11-29",
    topics: ["education"],
    began: "person",
  };
  expect(parseFollowUpForm(JSON.parse(JSON.stringify(begun)))).toEqual(begun);
});

test("a draft of another version loses only what the form does not know", () => {
  expect(
    parseFollowUpForm({ methods: ["smoke_signals", "personal_oral"], on: "soon", note: 7 }),
  ).toEqual({
    ...newFollowUp(),
    methods: ["personal_oral"],
  });
  expect(parseFollowUpForm("nonsense")).toBeUndefined();
});

test("a time left as it is stays the phone's now, and no next date is none", () => {
  expect(toDraft(newFollowUp())).toMatchObject({ on: undefined, next: undefined });
});

test("31 February is no day, and stays no day after the app was closed", () => {
  const typed = { ...newFollowUp(), on: "?", next: "20244-01-01" };
  expect(toDraft(typed)).toMatchObject({ on: undefined, next: undefined, unread: ["on", "next"] });
  expect(parseFollowUpForm({ ...typed })).toMatchObject({ on: "?" });
  expect(toDraft(newFollowUp()).unread).toEqual([]);
});
