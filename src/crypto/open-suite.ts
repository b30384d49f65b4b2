import { createNativeSuite } from "./native-suite.ts";
import { nativeSuiteWorks } from "./probe.ts";
import type { SuiteParts } from "./suite-parts.ts";
import type { Suite } from "./suite.ts";

/** The suite of this browser: native where a trial shows that it works, else with curves in JavaScript. Called once per start. */
export async function openSuite(parts: SuiteParts): Promise<Suite> {
  const native = createNativeSuite(parts);
  if (await nativeSuiteWorks(native)) return native;
  const { createFallbackSuite } = await import("./fallback-suite.ts");
  return createFallbackSuite(parts);
}
