import { isFreeLine } from "../../sync/large-files.ts";
import type { App } from "../app.ts";

/** Whether the line costs nothing by the byte; undefined where the browser does not tell. */
export const isLineFree = ({ parts }: Pick<App, "parts">): boolean | undefined => {
  const type = parts.lineType();
  return type === undefined ? undefined : isFreeLine(type);
};
