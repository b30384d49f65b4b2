import { duplicateHints } from "../../../src/domain/cases/duplicate-hint.ts";
import { makeRegistrations } from "./registrations.ts";
import { likenessOf, summaryOf } from "./score.ts";

/** Runs in a page: makes the cases while the processor is quick, and measures when it has been slowed down. */
declare global {
  var makeCases: (options: Parameters<typeof makeRegistrations>[0]) => void;
  var checkNewCases: () => readonly number[];
}

let check: () => readonly number[] = () => [];

globalThis.makeCases = (options) => {
  const { known, incoming } = makeRegistrations(options);
  const summaries = known.map(summaryOf);
  const sought = incoming.map(({ writing }) => likenessOf(writing));
  check = () =>
    sought.map((likeness) => {
      const startedAt = performance.now();
      duplicateHints(likeness, summaries);
      return performance.now() - startedAt;
    });
};

globalThis.checkNewCases = () => check();
