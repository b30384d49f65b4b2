import { createLive } from "../base/live.ts";
import type { App, AppParts, Session } from "./app.ts";
import { readAppearance } from "./settings/appearance.ts";

export function createApp(parts: AppParts): App {
  return {
    ...parts,
    session: createLive<Session>({ state: "starting" }),
    device: { tab: undefined, log: undefined, open: undefined, qrJoin: undefined },
    appearance: createLive(readAppearance(parts.preferences)),
    isFull: createLive(false),
  };
}
