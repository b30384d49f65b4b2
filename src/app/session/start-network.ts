import type { Result } from "../../base/result.ts";
import type { App } from "../app.ts";
import { saveAppearance } from "../settings/appearance.ts";
import type { Language } from "../settings/settings.ts";
import { checkName, type NameError } from "./check-name.ts";
import type { NewVaultError } from "./vault-errors.ts";

export interface NewNetwork {
  readonly networkName: string;
  readonly myName: string;
  readonly secret: string;
  readonly language: Language;
}

export type StartNetworkError = NewVaultError | NameError;

/** Begins a network whose owner is whoever holds this phone. Needs no signal: the relay is told when there is one. */
export async function startNetwork(
  app: App,
  { networkName, myName, secret, language }: NewNetwork,
): Promise<Result<void, StartNetworkError>> {
  const named = checkName("networkName", networkName);
  if (!named.ok) return named;
  const introduced = checkName("myName", myName);
  if (!introduced.ok) return introduced;
  saveAppearance(app, { language });
  const { foundNetwork } = await import("./found-network.ts");
  return foundNetwork(app, { networkName: named.value, myName: introduced.value, secret });
}
