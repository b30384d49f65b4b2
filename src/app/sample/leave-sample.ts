import type { App } from "../app.ts";

/** Everything of it is gone. */
export function leaveSample(app: App): void {
  const session = app.session.get();
  if (session.state === "open" && session.workspace.kind === "sample")
    app.session.set({ state: "new" });
}
