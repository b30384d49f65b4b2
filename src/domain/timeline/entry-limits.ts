/** The most an entry may hold; nothing a person writes comes near, and a hostile one cannot fill a phone. */
export const entryLimits = {
  note: 8_000,
  question: 8_000,
  how: 500,
  /** What goes with an offer, or why it is declined. */
  sentence: 1_000,
  reference: 100,
  /** Days a paper gives. */
  documentDays: 3_660,
  /** Ids in one entry: the contacts a closing had seen. */
  references: 5_000,
  minutes: 1_440,
  people: 9_999,
  /** Of a table cases are brought in from. */
  lines: 100_000,
} as const;
