/** Where in the table: in the case's own line, or in another one of the same case. */
export interface LinePlace {
  readonly column: number;
  readonly line?: number;
  readonly sheet?: string;
}
