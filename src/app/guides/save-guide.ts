import { err, ok, type Result } from "../../base/result.ts";
import {
  guideLimits,
  newGuideId,
  type Guide,
  type GuideId,
  type GuideWords,
  type WrittenGuide,
} from "../../domain/guides/guide.ts";
import { mayCoordinate } from "../../domain/network/role.ts";
import { cleanLine, cleanText } from "../../domain/text/clean-text.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import type { WriteError } from "../documents.ts";
import type { Workspace } from "../workspace.ts";

type WithGuides = Pick<Workspace, "me" | "guides" | "random">;

export type GuideError =
  | { readonly type: "NotAllowed" }
  | { readonly type: "Missing"; readonly what: "title" | "text" }
  | { readonly type: "TooLong"; readonly what: "title" | "text"; readonly over: number }
  | WriteError;

export interface GuideDraft {
  /** Undefined: a new one. */
  readonly guide: GuideId | undefined;
  readonly words: GuideWords;
  /** The versions that its author had before her. */
  readonly replaces: readonly EntryId[];
}

/** What the guide says from now on; what it said before stays in its history. */
export async function saveGuide(
  ws: WithGuides,
  { guide, words, replaces }: GuideDraft,
): Promise<Result<GuideId, GuideError>> {
  if (!mayCoordinate(ws.me.get().role)) return err({ type: "NotAllowed" });
  const clean = { ...words, title: cleanLine(words.title), text: cleanText(words.text) };
  for (const what of ["title", "text"] as const) {
    if (clean[what] === "") return err({ type: "Missing", what });
    const over = clean[what].length - guideLimits[what];
    if (over > 0) return err({ type: "TooLong", what, over });
  }
  const id = guide ?? newGuideId(ws.random);
  const written = await write(ws, { guide: id, words: clean, replaces });
  return written.ok ? ok(id) : written;
}

/** Nobody reads it any more; a coordinator can bring it back by saving it again. */
export async function withdrawGuide(
  ws: WithGuides,
  { id, standing }: Pick<Guide, "id" | "standing">,
): Promise<Result<void, GuideError>> {
  if (!mayCoordinate(ws.me.get().role)) return err({ type: "NotAllowed" });
  return write(ws, { guide: id, words: undefined, replaces: standing });
}

async function write(ws: WithGuides, written: WrittenGuide): Promise<Result<void, WriteError>> {
  const guides = await ws.guides().catch(() => undefined);
  // The code that writes could not be loaded: nothing was kept, and the form still has it.
  return guides ? guides.write(written) : err({ type: "StorageFailed" });
}
