import type { DeviceMark } from "./content.ts";
import type { SeenMarks } from "./write-documents.ts";

/** What was taken in since the last own envelope. After a restart everything new since then; saying it twice harms nobody. */
export function createSeenMarks(): SeenMarks & {
  readonly takenIn: (index: number, gctr: number) => void;
} {
  const marks = new Map<number, number>();
  return {
    takenIn: (index, gctr) => void marks.set(index, gctr),
    news: () => [...marks].map(([index, gctr]): DeviceMark => [index, gctr]),
    told(told) {
      for (const [index, gctr] of told) if (marks.get(index) === gctr) marks.delete(index);
    },
  };
}
