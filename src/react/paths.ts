/** What can be made of a case to leave the app with. */
export const casePapers = [
  "sheet",
  "letter",
  "card",
  "landlord",
  "consents",
  "access",
  "dates",
] as const;
export type CasePaper = (typeof casePapers)[number];

/** Where each screen is, for `useNavigate`. */
export const paths = {
  today: "/",
  cases: "/cases",
  case: (caseId: string) => `/cases/${caseId}`,
  /** The list, with the open cases of a county, or of one of its settlements; without a county, with what was looked for. */
  casesIn: (region: string, settlement = "") =>
    `/cases/in/${region}~${settlement.replaceAll("/", " ")}`,
  newCase: "/cases/new",
  /** A crisis pregnancy in a minute. */
  urgent: "/urgent",
  anonymousContact: "/contact",
  followUp: (caseId: string) => `/cases/${caseId}/follow-up`,
  /** The case, with a question to the coordinator begun. */
  question: (caseId: string) => `/cases/${caseId}/question`,
  paper: (caseId: string, paper: CasePaper) => `/cases/${caseId}/${paper}`,
  /** A case is chosen first. */
  chooseForFollowUp: "/choose/follow-up",
  chooseForQuestion: "/choose/question",
  /** The case without whose it is, and what colleagues say of it. */
  review: (caseId: string) => `/cases/${caseId}/review`,
  /** How long the case is kept, and how it ends. */
  keeping: (caseId: string) => `/cases/${caseId}/keeping`,
  /** The case without whose it is, for somebody outside the network. */
  expert: (caseId: string) => `/cases/${caseId}/expert`,
  /** What the person agreed to, what follows from it, and what was given out. */
  agreed: (caseId: string) => `/cases/${caseId}/agreed`,
  team: "/team",
  attention: "/attention",
  network: "/network",
  xlsForm: "/more/xlsform",
  /** Who works in which county. */
  countyTeams: "/network/teams",
  invite: "/network/invite",
  incidents: "/network/incidents",
  /** What removed phones had not sent. */
  lateWork: "/network/late",
  register: "/register",
  /** The cases of one person, to be offered to a colleague. */
  handover: (person: string) => `/handover/${person}`,
} as const;
