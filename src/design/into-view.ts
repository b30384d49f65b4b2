/** As a ref of what has just come up and must be read: the screen moves to it, wherever it stands. */
export function intoView(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: "nearest" });
}
