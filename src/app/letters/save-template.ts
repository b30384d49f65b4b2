import { err, type Result } from "../../base/result.ts";
import { templateLimit, type WrittenTemplate } from "../../domain/letters/letter-template.ts";
import { cleanText } from "../../domain/text/clean-text.ts";
import { mayCoordinate } from "../../domain/network/role.ts";
import type { WriteError } from "../documents.ts";
import type { Workspace } from "../workspace.ts";

export type TemplateError =
  | { readonly type: "NotAllowed" }
  | { readonly type: "NothingWritten" }
  | { readonly type: "TooLong"; readonly over: number }
  | WriteError;

/** The network's wording of a letter from now on; without a text, the built-in one again. */
export async function saveTemplate(
  ws: Pick<Workspace, "me" | "templates">,
  template: WrittenTemplate,
): Promise<Result<void, TemplateError>> {
  if (!mayCoordinate(ws.me.get().role)) return err({ type: "NotAllowed" });
  const text = template.text === undefined ? undefined : cleanText(template.text);
  if (text === "") return err({ type: "NothingWritten" });
  if (text !== undefined && text.length > templateLimit)
    return err({ type: "TooLong", over: text.length - templateLimit });
  return ws.templates.write({ ...template, text });
}
