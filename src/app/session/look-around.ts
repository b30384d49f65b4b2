import type { App } from "../app.ts";
import { firstSettings } from "../settings/settings.ts";
import type { SampleRole } from "../workspace.ts";

/** Opens the sample network: no relay, nothing on the disk, and marked as what it is. */
export async function lookAround(app: App, as: SampleRole): Promise<void> {
  const { createSample } = await import("../sample/create-sample.ts");
  const appearance = app.appearance.get();
  const settings = { ...firstSettings("en"), ...appearance };
  app.session.set({ state: "open", workspace: createSample(app, as, settings) });
}
