import { expect, test } from "vitest";
import { withoutName } from "./without-name.ts";

test("a name is left out of what was written, however it is declined or spelled", () => {
  const names = ["Próba Petra"];
  expect(withoutName("Petra maga mondta. Petrának szóltam, PETRÁT kérdeztem.", names)).toBe(
    "… maga mondta. … szóltam, … kérdeztem.",
  );
  expect(withoutName("S Petrou Próbovou", names)).toBe("S … …");
});

test("what is nobody's name stays as it was", () => {
  expect(withoutName("A védőnő átvette.", ["Próba Petra"])).toBe("A védőnő átvette.");
  expect(withoutName("A védőnő átvette.", [""])).toBe("A védőnő átvette.");
});
