import axe from "axe-core";
import type { Page } from "playwright-core";

/** What a reader with a small phone, weak eyes or a screen reader would stumble over. Empty when nothing. */
export const faultsOf = (page: Page): Promise<readonly string[]> => faultsIn(page, "with colours");

/** The same without its colours, which take most of the time and are no other in another language. */
export const faultsButColours = (page: Page): Promise<readonly string[]> =>
  faultsIn(page, "but colours");

/** Its colours in the dark; nothing else is another there. */
export async function faultsInTheDark(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  const faults = await whatStays(page, () => accessibilityFaults(page, "only colours"));
  await page.emulateMedia({ colorScheme: "light" });
  return faults.map((fault) => `in the dark: ${fault}`);
}

/** Only what is cut off, pushes the screen sideways or is too small to hit. */
export const layoutFaultsOf = (page: Page): Promise<readonly string[]> =>
  whatStays(page, async () => [
    ...(await page.evaluate(layoutFaults)),
    ...(await page.evaluate(targetFaults, smallestTarget)),
  ]);

type Rules = "with colours" | "but colours" | "only colours";

const faultsIn = (page: Page, rules: Rules): Promise<readonly string[]> =>
  whatStays(page, async () => [
    ...(await accessibilityFaults(page, rules)),
    ...(await page.evaluate(layoutFaults)),
    ...(await page.evaluate(targetFaults, smallestTarget)),
  ]);

/** The same with everything twice as large. */
export const faultsWhenLarge = (page: Page): Promise<readonly string[]> =>
  // Colours are no other then, and take most of the time.
  whenLarge(page, async () => [
    ...(await accessibilityFaults(page, "but colours")),
    ...(await page.evaluate(layoutFaults)),
  ]);

/** As it is, and what is cut off or pushes the screen sideways when it is twice as large. */
export const faultsAtBothSizes = async (page: Page): Promise<readonly string[]> => [
  ...(await faultsOf(page)),
  ...(await whenLarge(page, () => page.evaluate(layoutFaults))),
];

/** On a phone the text is twice as large, on a laptop the page, as the browsers there do it. */
async function whenLarge(
  page: Page,
  look: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const isPhone = size.width < 600;
  const scale = (by: 1 | 2) =>
    isPhone
      ? page.evaluate(
          (to) => void (document.documentElement.style.fontSize = to),
          by === 1 ? "" : "200%",
        )
      : page.setViewportSize({ width: size.width / by, height: size.height / by });
  await scale(2);
  const faults = await whatStays(page, look);
  await scale(1);
  return faults.map((fault) => `at 200 %: ${fault}`);
}

/** A busy machine may show a screen half in its old colours for a moment: what is wrong is looked at twice. */
async function whatStays(
  page: Page,
  look: () => Promise<readonly string[]>,
): Promise<readonly string[]> {
  await settled(page);
  const first = await look();
  if (first.length === 0) return first;
  await settled(page);
  const second = new Set(await look());
  return first.filter((fault) => second.has(fault));
}

/** The screen has come, and what moves or changes its colour has been brought to its end. */
async function settled(page: Page): Promise<void> {
  await page.locator("h1:visible").first().waitFor();
  await page.evaluate(async () => {
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))); // prettier-ignore
    await drawn();
    for (const animation of document.getAnimations()) animation.finish();
    await drawn();
  });
}

/** CSS pixels; 48 are aimed at, and nothing may be under 44. */
const smallestTarget = 44;

/** Text is held to 7:1, for sun and weak eyes. */
const colourRules = ["color-contrast-enhanced", "color-contrast"];

async function accessibilityFaults(page: Page, rules: Rules): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  // Evaluated by the debugger, which a strict content policy does not concern.
  if (!isThere) await page.evaluate(axe.source);
  const options: axe.RunOptions = {
    resultTypes: ["violations"],
    ...(rules === "only colours"
      ? { runOnly: { type: "rule", values: colourRules } }
      : { rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: rules === "with colours" }])) }), // prettier-ignore
  };
  return page.evaluate(async (how) => {
    const { axe: here } = window as unknown as { axe: typeof axe };
    const { violations } = await here.run(document, how);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ""}`),
    );
  }, options);
}

/** Runs in the page: what is cut off or pushes the screen sideways. */
function layoutFaults(): string[] {
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth)
    faults.push(`the screen is ${scrollWidth} px wide of ${clientWidth}: ${widest(clientWidth)}`);
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    const style = getComputedStyle(element);
    const spills = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    // A strip of filters may be pushed sideways; a page, a dialog or a form may not.
    const scrolls = style.overflowX === "auto" || style.overflowX === "scroll";
    const isStrip = element.matches("[role=group], [role=tablist]");
    if (spills && scrolls && !isStrip)
      faults.push(
        `.${element.className} scrolls sideways: ${element.scrollWidth} px of ${element.clientWidth}: ${widest(element.clientWidth)}`,
      );
  }
  return faults;

  /** The innermost elements that reach out of the screen. */
  function widest(width: number): string {
    const out = [...document.querySelectorAll<HTMLElement>("body *")].filter(
      (element) =>
        element.getBoundingClientRect().right > width + 1 &&
        !element.closest("[role=group], [role=tablist]"),
    );
    return out
      .filter((element) => !out.some((other) => other !== element && element.contains(other)))
      .slice(0, 3)
      .map(
        (element) => `${element.tagName}.${element.className} "${element.innerText?.slice(0, 20)}"`,
      )
      .join(", ");
  }
}

/** Runs in the page: what is too small to hit with a thumb. */
function targetFaults(smallest: number): string[] {
  const faults: string[] = [];
  const dialog = document.querySelector("dialog[open]");
  const targets = (dialog ?? document).querySelectorAll<HTMLElement>(
    "a[href], button, input, select, textarea, summary, [role=tab]",
  );
  for (const target of targets) {
    // A label is a target for its input, and may be the larger one.
    const labels = target instanceof HTMLInputElement ? [...(target.labels ?? [])] : [];
    const boxes = [target, ...labels].map((each) => each.getBoundingClientRect());
    const isShown = target.checkVisibility({ opacityProperty: false, visibilityProperty: true });
    // Out of sight until a keyboard reaches it.
    const isForTheEar = boxes.every(({ width, height }) => width <= 1 || height <= 1);
    const isSkip = target.matches(".skip:not(:focus)");
    const isInText = target.tagName === "A" && getComputedStyle(target).display === "inline";
    if (!isShown || isForTheEar || isSkip || isInText) continue;
    if (!boxes.some(({ width, height }) => width >= smallest - 0.5 && height >= smallest - 0.5)) {
      const [{ width, height } = { width: 0, height: 0 }] = boxes;
      const words = (
        target.innerText ||
        target.getAttribute("aria-label") ||
        target.tagName
      ).trim();
      faults.push(
        `"${words}" (.${target.className}) measures ${Math.round(width)} × ${Math.round(height)} px`,
      );
    }
  }
  return faults;
}
