import type { App } from "../app.ts";
import type { SampleRole } from "../workspace.ts";

/** The same cases as the other of the two sees them. */
export function switchSampleRole(app: App, as: SampleRole): void {
  const session = app.session.get();
  if (session.state === "open") session.workspace.sample?.switchTo(as);
}
