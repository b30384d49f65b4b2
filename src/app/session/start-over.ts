import { unmarkKept } from "../../storage/boot-check.ts";
import type { App } from "../app.ts";

/** After the database was thrown away by the browser: this is a new phone now, which nothing is left to lose on. */
export function startOver(app: App): void {
  unmarkKept(app.preferences);
  app.session.set({ state: "new" });
}
