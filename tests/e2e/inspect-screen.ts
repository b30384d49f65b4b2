import axe from "axe-core";
import type { Page } from "playwright-core";

/** What a reader with a small phone, weak eyes or a screen reader would stumble over. Empty when nothing. */
export async function faultsOf(page: Page): Promise<readonly string[]> {
  await page.waitForLoadState("domcontentloaded");
  return [
    ...(await accessibilityFaults(page)),
    ...(await page.evaluate(layoutFaults)),
    ...(await page.evaluate(targetFaults, smallestTarget)),
  ];
}

/** The same with all text twice as large. Sizes follow the text, so that they need no second measuring. */
export async function faultsWithLargeText(page: Page): Promise<readonly string[]> {
  const scale = (size: string) =>
    page.evaluate((to) => void (document.documentElement.style.fontSize = to), size);
  await scale("200%");
  const faults = [...(await accessibilityFaults(page)), ...(await page.evaluate(layoutFaults))];
  await scale("");
  return faults.map((fault) => `at 200 % text: ${fault}`);
}

/** CSS pixels; 48 are aimed at, and nothing may be under 44. */
const smallestTarget = 44;

async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  // Evaluated by the debugger, which a strict content policy does not concern.
  if (!isThere) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, {
      resultTypes: ["violations"],
      rules: {
        // Text is held to 7:1, for sun and weak eyes.
        "color-contrast-enhanced": { enabled: true },
      },
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary ?? ""}`),
    );
  });
}

/** Runs in the page: what is cut off or pushes the screen sideways. */
function layoutFaults(): string[] {
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth)
    faults.push(`the screen is ${scrollWidth} px wide of ${clientWidth}`);
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    const style = getComputedStyle(element);
    const spills = element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
    // A strip of filters may be pushed sideways; a page, a dialog or a form may not.
    const scrolls = style.overflowX === "auto" || style.overflowX === "scroll";
    const isStrip = element.matches("[role=group], [role=tablist]");
    if (spills && scrolls && !isStrip)
      faults.push(
        `.${element.className} scrolls sideways: ${element.scrollWidth} px of ${element.clientWidth}`,
      );
  }
  return faults;
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
