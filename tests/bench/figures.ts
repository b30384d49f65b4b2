/** What a bench finds: the figures as `--json` prints them, and the rows of its table. */
export interface Figures {
  readonly json: Readonly<Record<string, unknown>>;
  readonly rows: readonly (readonly [what: string, figure: string])[];
}

/** Every bench exports `run`, which gets the words after its name. */
export type RunBench = (words: readonly string[]) => Promise<Figures>;
