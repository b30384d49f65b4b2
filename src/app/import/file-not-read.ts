export type FileNotRead =
  /** Neither a workbook nor text in columns. */
  | { readonly type: "NotATable" }
  /** A workbook as it was kept before 2007. */
  | { readonly type: "OldWorkbook" }
  | { readonly type: "TooLong" }
  | { readonly type: "Empty" };
