import { expect, test } from "vitest";
import { connectionTable, type ConnectionEvent, type ConnectionState } from "./connection-state.ts";

const after = (...events: readonly ConnectionEvent[]): ConnectionState =>
  events.reduce((state, event) => connectionTable[state][event], "resting" as ConnectionState);

test.each<[ConnectionState, readonly ConnectionEvent[]]>([
  ["online", ["wanted", "opened", "welcomed"]],
  ["reaching", ["wanted", "opened", "closed"]],
  ["reaching", ["wanted", "opened", "welcomed", "closed"]],
  ["greeting", ["wanted", "opened", "welcomed", "closed", "opened"]],
  ["resting", ["wanted", "opened", "welcomed", "unwanted", "closed", "opened", "welcomed"]],
  ["refused", ["wanted", "opened", "closedForGood", "closed"]],
  ["reaching", ["wanted", "opened", "closedForGood", "wanted"]],
  ["reaching", ["wanted", "welcomed"]],
])("%s after %j", (state, events) => {
  expect(after(...events)).toBe(state);
});
