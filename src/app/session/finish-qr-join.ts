import { err, type Result } from "../../base/result.ts";
import type { App } from "../app.ts";
import type { FinishQrJoinError } from "./scanned-join.ts";

/** With what the coordinator's screen showed. Both phones have then seen each other's keys, and nobody stands between. */
export async function finishQrJoin(
  app: App,
  scanned: string,
): Promise<Result<void, FinishQrJoinError>> {
  const join = app.device.qrJoin;
  if (!join) return err({ type: "NotTheAnswer" });
  const finished = await join.finish(scanned);
  if (finished.ok) app.device.qrJoin = undefined;
  return finished;
}
