import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { SyncStatus } from "../../app/network/sync-status.ts";
import { instant } from "../../base/clock.ts";
import { createText } from "../../i18n/text.ts";
import { syncWords } from "./sync-words.ts";

const now = instant(Date.UTC(2026, 10, 22, 12));
const daysAgo = (days: number) => instant(now - days * 24 * 60 * 60 * 1000);
const level: SyncStatus = { state: "online", waiting: 0, heldBack: 0, attention: [] };
const file = fileURLToPath(new URL("../../i18n/en/sync.ftl", import.meta.url));
const text = createText("en", [readFileSync(file, "utf8")]);
const said = (status: Partial<SyncStatus>, isFull = false) =>
  syncWords(text, { ...level, ...status }, { now, isFull });

test("everything is at the office only when nothing waits", () => {
  expect(said({}).words).toBe("Everything is at the office");
  expect(said({ waiting: 3 }).words).toBe("3 entries wait for a signal");
  expect(said({ files: 2 }).words).toBe("2 files wait for a signal");
});

test("what moves is counted", () => {
  expect(said({ waiting: 40, sending: { done: 12, total: 40 } }).words).toBe("Sending 12 of 40");
});

test("work that has waited for days is said in red", () => {
  const late = said({ state: "offline", waiting: 3, oldestWaitingAt: daysAgo(6) });
  expect(late.words).toBe("Not sent for 6 days: look for a signal");
  expect(late.tone).toBe("danger");
});

test("a full phone says so whatever waits or moves, for nothing more is saved", () => {
  const full = said({ waiting: 3, sending: { done: 1, total: 3 } }, true);
  expect(full.words).toBe("This phone is full: nothing more is saved or sent");
  expect(full.tone).toBe("danger");
});

test("a phone that was taken out of the network hears that first, whatever else waits", () => {
  const removed = said({ state: "refused", refusal: "removed", waiting: 3 }, true);
  expect(removed.words).toBe("This phone no longer belongs to the network");
});
