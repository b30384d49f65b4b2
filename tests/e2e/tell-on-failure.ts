import { afterEach } from "vitest";
import type { Person } from "./people.ts";

/** When a test fails, says what everybody had on the screen. Called after the hook that shuts the browsers, so that it runs before it. */
export function tellOnFailure(people: () => readonly (Person | undefined)[]): void {
  afterEach(async ({ task }) => {
    if (task.result?.state !== "fail") return;
    for (const person of people()) {
      if (!person) continue;
      const screen = await seen(person);
      console.error(
        [
          `── ${person.name}, when "${task.name}" failed ──`,
          screen,
          ...person.device.complaints,
        ].join("\n"),
      );
    }
  });
}

async function seen({ device }: Person): Promise<string> {
  try {
    return `${device.page.url()}\n${await device.page.locator("body").ariaSnapshot({ timeout: 2_000 })}`;
  } catch (problem) {
    return String(problem);
  }
}
