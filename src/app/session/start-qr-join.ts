import { ok, type Result } from "../../base/result.ts";
import type { App } from "../app.ts";
import { checkName, type NameError } from "./check-name.ts";
import { checkSecret, type SecretError } from "./secret-strength.ts";

/** Joining face to face: the answer is the code to show to the coordinator. Nothing is kept here before hers has been scanned. */
export async function startQrJoin(
  app: App,
  { myName, secret }: { readonly myName: string; readonly secret: string },
): Promise<Result<{ readonly qr: string }, NameError | SecretError>> {
  const name = checkName("myName", myName);
  if (!name.ok) return name;
  const strong = checkSecret(secret);
  if (!strong.ok) return strong;
  const { beginQrJoin } = await import("./begin-qr-join.ts");
  const join = await beginQrJoin(app, name.value, secret);
  app.device.qrJoin = join;
  return ok({ qr: join.qr });
}
