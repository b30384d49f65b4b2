import { parseCode } from "../cases/code-lists.ts";
import {
  birthPlaces,
  childConditions,
  dutyDecisions,
  motherConditions,
} from "../cases/crisis-pregnancy-codes.ts";
import type { CrisisEntry } from "./crisis-entries.ts";
import type { Reader } from "./entry-reader.ts";

/** The entries that a crisis pregnancy adds. */
export function readCrisisEntry(k: CrisisEntry["k"], read: Reader): CrisisEntry | undefined {
  const stamp = read.stamp();
  switch (k) {
    case "wish": {
      const dated = read.dated();
      const by = read.must("by", (it) => parseCode(["herself", "other"] as const, it));
      const wishes = read.codes("wishes");
      const words = read.text("words", "note");
      const relation = read.may("relation", parseCodeLike);
      if (!dated || !by || !wishes || words === undefined) return undefined;
      return { k, ...stamp, ...dated, wishes, words, by, ...(relation && { relation }) };
    }
    case "birth": {
      const dated = read.dated();
      const place = read.must("place", (it) => parseCode(birthPlaces, it));
      const mother = read.must("mother", (it) => parseCode(motherConditions, it));
      const child = read.must("child", (it) => parseCode(childConditions, it));
      const note = read.text("note", "note");
      const r = read.references();
      if (!dated || !place || !mother || !child || note === undefined) return undefined;
      return { k, ...stamp, ...dated, place, mother, child, note, ...(r && { r }) };
    }
    case "duty": {
      const dated = read.dated();
      const decision = read.must("decision", (it) => parseCode(dutyDecisions, it));
      const to = read.text("to", "how");
      const note = read.text("note", "note");
      const reasons = read.codes("reasons");
      const r = read.references();
      if (!dated || !decision || to === undefined || note === undefined || !reasons)
        return undefined;
      return { k, ...stamp, ...dated, decision, to, note, reasons, ...(r && { r }) };
    }
    case "taken":
      return { k, ...stamp };
    case "revealed": {
      const what = read.must("what", (it) => parseCode(["phone"] as const, it));
      return what && { k, ...stamp, what };
    }
  }
}

const parseCodeLike = (value: unknown): string | undefined =>
  typeof value === "string" && /^[a-z0-9_]{1,40}$/.test(value) ? value : undefined;
