/** A guide's text as it is shown: nothing of it is a language of its own but headings and lists. */
export type GuideBlock =
  | { readonly kind: "heading" | "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly string[] };

/**
 * "# " begins a heading, "- " an item of a list, as does the dot of a pasted list; an empty line parts paragraphs. Every other line is shown as it was
 * written, the cells of a pasted table parted by a dot.
 */
export function guideBlocks(text: string): readonly GuideBlock[] {
  const blocks: GuideBlock[] = [];
  let lines: string[] = [];
  let items: string[] = [];
  const close = (): void => {
    if (lines.length > 0) blocks.push({ kind: "paragraph", text: lines.join("\n") });
    if (items.length > 0) blocks.push({ kind: "list", items });
    lines = [];
    items = [];
  };
  for (const written of text.split("\n")) {
    const line = written.split("\t").map(trimmed).filter(Boolean).join(" · ");
    const heading = /^#{1,3} +(.+)$/.exec(line)?.[1];
    const item = /^(?:- +|• *(?:· )?)(.+)$/.exec(line)?.[1];
    if (heading !== undefined) {
      close();
      blocks.push({ kind: "heading", text: heading });
    } else if (item !== undefined) {
      if (lines.length > 0) close();
      items.push(item);
    } else if (line === "") {
      // A blank between two items makes no second list of them.
      if (items.length === 0) close();
    } else {
      if (items.length > 0) close();
      lines.push(line);
    }
  }
  close();
  return blocks;
}

const trimmed = (cell: string): string => cell.trim();
