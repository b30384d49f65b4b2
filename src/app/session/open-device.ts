import { createLocalSeal } from "../../crypto/local-seal.ts";
import type { Suite } from "../../crypto/suite.ts";
import type { OpenVault } from "../../crypto/vault.ts";
import type { LocalLog } from "../../storage/local-log.ts";
import type { App } from "../app.ts";
import type { OpenDevice } from "../device.ts";
import { openNetworkWorkspace } from "../network/network-workspace.ts";
import { readProfile } from "../network/profile.ts";
import { createSealedValues } from "../sealed-values.ts";
import { holdVault } from "./stored-vault.ts";

/** What an open vault makes possible. */
export async function unsealDevice(
  app: App,
  {
    log,
    suite,
    vault,
  }: { readonly log: LocalLog; readonly suite: Suite; readonly vault: OpenVault },
): Promise<OpenDevice> {
  const { random } = app;
  const localSeal = await createLocalSeal({ suite, random }, vault.contents.storageKey);
  return {
    log,
    suite,
    localSeal,
    values: createSealedValues(log, localSeal),
    vault: holdVault(log, vault),
    stop: () => Promise.resolve(),
  };
}

/** Shows the network, or that nobody has answered the request to join it yet. */
export async function openDevice(app: App, open: OpenDevice): Promise<void> {
  app.device.open = open;
  const profile = await readProfile(open.values);
  if (!profile) {
    const { showJoining } = await import("./show-joining.ts");
    return showJoining(app, open, openDevice);
  }
  const { workspace, stop } = await openNetworkWorkspace(app, open, profile);
  open.stop = stop;
  // Locked, or taken by another tab, while it was being opened.
  if (app.device.open !== open) return stop();
  app.session.set({ state: "open", workspace });
}
