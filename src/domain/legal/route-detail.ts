type RouteNeed =
  | "name_address"
  | "respondent_address"
  | "date_of_harm"
  | "what_happened"
  | "ground"
  | "other_procedures"
  | "already_done"
  | "evidence"
  | "witnesses"
  | "wish"
  | "copies"
  | "copy_per_respondent"
  | "signature"
  | "authority"
  | "explicit_request"
  | "not_by_email";

/** What a worker reads of a route before she takes it. */
export interface RouteDetails {
  /** In the country's language, as the source names it. */
  readonly body: string;
  /** What has to be in the letter. */
  readonly needs: readonly RouteNeed[];
  /** Where the rule was read, short enough for a line. */
  readonly site?: string;
}
