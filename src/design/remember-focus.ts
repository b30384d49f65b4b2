import { focusWhenPainted } from "./focus.ts";

/**
 * Remembers what has the focus, before something stands over it. Returns what gives it back afterwards, where the browser could not: to the title
 * of a screen that has come meanwhile, or, when what had the focus is gone, to the heading nearest to where it was.
 */
export function rememberFocus(): () => void {
  const around: Element[] = [];
  for (let at = document.activeElement; at; at = at.parentElement) around.push(at);
  const before = titles();
  return () =>
    void focusWhenPainted(() => {
      const now = titles();
      const come = now.find((title) => !before.includes(title));
      if (come) return come.closest("section")?.contains(document.activeElement) ? undefined : come;
      // Another screen is still to come, and takes the focus where nothing has it.
      if (before.some((title) => !now.includes(title))) {
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
        return undefined;
      }
      if (document.activeElement !== document.body) return undefined;
      const place = around.find((each) => each.checkVisibility() && each.querySelector(headings));
      const heading = place?.querySelector<HTMLElement>(headings);
      if (heading && heading.tabIndex < 0) heading.tabIndex = -1;
      return heading;
    });
}

const headings = "h1, h2, h3";

const titles = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>("main h1")].filter((title) => title.checkVisibility());
