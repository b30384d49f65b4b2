import type { Argon2Failure } from "../../crypto/argon2.ts";
import type { SecretError } from "./secret-strength.ts";

export type NewVaultError =
  | SecretError
  /** The device holds something already. */
  | { readonly type: "NotNew" }
  | { readonly type: "StorageFull" }
  | { readonly type: "StorageFailed" }
  | Argon2Failure;
