/** Costs nothing by the byte. A browser that does not tell may be on anything: then somebody has to say so. */
export const isFreeLine = (lineType: string | undefined): boolean =>
  lineType === "wifi" || lineType === "ethernet";

export const mayTakeLarge = (files: LargeFiles | undefined): boolean =>
  !files?.onlyOnWifi() || isFreeLine(files.lineType());

export interface LargeFiles {
  readonly onlyOnWifi: () => boolean;
  /** As the browser calls it; undefined where it does not tell. */
  readonly lineType: () => string | undefined;
}
