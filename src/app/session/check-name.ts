import { err, ok, type Result } from "../../base/result.ts";
import { cleanLine } from "../../domain/text/clean-text.ts";
import { nameLimit } from "../../domain/network/directory.ts";

type NameField = "networkName" | "myName";

export type NameError =
  | { readonly type: "NoName"; readonly field: NameField }
  | { readonly type: "NameTooLong"; readonly field: NameField; readonly most: number };

export function checkName(field: NameField, name: string): Result<string, NameError> {
  const trimmed = cleanLine(name);
  if (trimmed === "") return err({ type: "NoName", field });
  if (trimmed.length > nameLimit) return err({ type: "NameTooLong", field, most: nameLimit });
  return ok(trimmed);
}
