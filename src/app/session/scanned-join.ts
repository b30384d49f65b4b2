import type { Result } from "../../base/result.ts";
import type { NewVaultError } from "./vault-errors.ts";

export interface QrJoin {
  readonly qr: string;
  /** What the other screen must show as well, before it lets an own device in. */
  readonly digits: string;
  readonly finish: (scanned: string) => Promise<Result<void, FinishQrJoinError>>;
}

/** `NotTheAnswer`: a code of something else, or the answer to another phone. */
export type FinishQrJoinError = NewVaultError | { readonly type: "NotTheAnswer" };
