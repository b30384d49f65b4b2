import type { Person } from "../e2e/people.ts";
import type { SeedReport } from "./app/seed-page.ts";
import { pageScript } from "./page-script.ts";

/** Fills her network with so many cases, from a page of the same origin that is not the app; leaves her on that page. */
export async function seedCases(
  { page, secret }: Person,
  url: string,
  cases: number,
): Promise<SeedReport> {
  const script = await pageScript(new URL("./app/seed-page.ts", import.meta.url));
  await page.goto(`${url}/robots.txt`);
  await page.evaluate(script);
  return page.evaluate(([pin, count]) => globalThis.seedCases(pin, count, 100), [
    secret,
    cases,
  ] as const);
}
