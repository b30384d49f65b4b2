/** Who still has to look at a line: a native speaker, or somebody with the act at hand. */
export type Mark = "native" | "law";

const marks: Readonly<Record<Mark, string>> = {
  native: "plain wording, to be checked by a native speaker",
  law: "wording of the law as known to us",
};

const markIn = (comment: string): Mark | undefined =>
  (["native", "law"] as const).find((mark) => comment.includes(marks[mark]));

/** Every line of a language file, by its id, with the mark that stands above it or above the whole file. */
export function readMarks(source: string): ReadonlyMap<string, Mark | undefined> {
  const found = new Map<string, Mark | undefined>();
  let ofFile: Mark | undefined;
  let above: Mark | undefined;
  for (const line of source.split("\n")) {
    const id = /^([A-Za-z][\w-]*) *=/.exec(line)?.[1];
    if (line === "") above = undefined;
    else if (line.startsWith("### ")) ofFile = markIn(line) ?? ofFile;
    else if (line.startsWith("# ")) above = markIn(line) ?? above;
    else if (id !== undefined) {
      found.set(id, above ?? ofFile);
      above = undefined;
    }
  }
  return found;
}
