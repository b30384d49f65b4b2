import { ok, type Result } from "../../base/result.ts";
import { deviceNameLimit } from "../../domain/network/device-name.ts";
import type { App } from "../app.ts";
import type { JoinKind } from "../network/qr-join.ts";
import { checkName, type NameError } from "./check-name.ts";
import type { QrJoin } from "./scanned-join.ts";
import { checkSecret, type SecretError } from "./secret-strength.ts";

export type StartedJoin = Pick<QrJoin, "qr" | "digits">;

/** Joining face to face: the answer is the code to show to the coordinator. Nothing is kept here before hers has been scanned. */
export async function startQrJoin(
  app: App,
  { myName, secret }: { readonly myName: string; readonly secret: string },
): Promise<Result<StartedJoin, NameError | SecretError>> {
  const name = checkName("myName", myName);
  return name.ok ? start(app, { kind: "member", name: name.value, secret }) : name;
}

/** The same for a second device of a member: the first one lets it in, and whose it is comes with the roster. */
export const startOwnDevice = (
  app: App,
  { deviceName, secret }: { readonly deviceName: string; readonly secret: string },
): Promise<Result<StartedJoin, SecretError>> =>
  start(app, { kind: "ownDevice", name: deviceName.trim().slice(0, deviceNameLimit), secret });

async function start(
  app: App,
  told: { readonly kind: JoinKind; readonly name: string; readonly secret: string },
): Promise<Result<StartedJoin, SecretError>> {
  const strong = checkSecret(told.secret);
  if (!strong.ok) return strong;
  const { beginQrJoin } = await import("./begin-qr-join.ts");
  const join = await beginQrJoin(app, told);
  app.device.qrJoin = join;
  return ok({ qr: join.qr, digits: join.digits });
}
