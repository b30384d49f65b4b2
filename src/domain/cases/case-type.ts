/** The four kinds of case. An id never changes its meaning. */
export const caseTypes = ["discrimination", "housing", "crisis_pregnancy", "general"] as const;
export type CaseType = (typeof caseTypes)[number];
