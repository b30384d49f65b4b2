import { utf8 } from "../../base/bytes.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { sealForPassphrase, type PassphraseSealed } from "../../crypto/passphrase-seal.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { mayExport } from "../../domain/network/role.ts";
import { cleanLine } from "../../domain/text/clean-text.ts";
import {
  changeCase,
  withCase,
  type CaseActionError,
  type CaseWriter,
} from "../cases/case-change.ts";
import type { Workspace } from "../workspace.ts";
import { consentOfAll, type NoConsentOf } from "./consent-of-all.ts";

export type { PassphraseSealed };

export type GiveFileError = CaseActionError | NoConsentOf | { readonly type: "NobodyNamed" };

export interface CaseFile {
  /** Who is to read it, in the words of whoever gives it. */
  readonly to: string;
  /** Told by another way than the file. */
  readonly passphrase: string;
  /** In words, as it will be read; made from the case without whose it is. */
  readonly sheet: unknown;
  /** How much of the case is in it, for the log. */
  readonly rows: number;
}

/** The sealed sheet, once it stands in the case and in the log that it was given: nothing leaves without a word of it. */
export async function giveCaseFile(
  ws: CaseWriter & Pick<Workspace, "exports">,
  subtle: SubtleCrypto,
  caseId: CaseId,
  file: CaseFile,
): Promise<Result<PassphraseSealed, GiveFileError>> {
  if (!mayExport(ws.me.get().role)) return err({ type: "NotAllowed" });
  const to = cleanLine(file.to);
  if (to === "") return err({ type: "NobodyNamed" });
  const agreed = await withCase(ws, caseId, (whole) => Promise.resolve(consentOfAll(whole)));
  if (!agreed.ok) return agreed;
  const plain = utf8(JSON.stringify(file.sheet));
  const sealed = await sealForPassphrase({ subtle, random: ws.random }, file.passphrase, plain);
  const said = await changeCase(ws, caseId, (whole, stamp) => {
    const still = consentOfAll(whole);
    return still.ok ? ok([{ k: "expert", ...stamp, as: "file", to }]) : still;
  });
  if (!said.ok) return said;
  const logged = await ws.exports.write({ rows: file.rows, columns: ["expert"], withNames: false });
  return logged.ok ? ok(sealed) : logged;
}
