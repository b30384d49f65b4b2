import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { dictionary1 } from "./dictionary-1.ts";

test("the dictionary that packed envelopes were made with never changes", () => {
  const bytes = dictionary1();
  expect(bytes.length).toBe(16_266);
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(
    "50b4644351673ab1c66003670fd795535fdb0d4687303a47a33dea9caed71cc9",
  );
});
