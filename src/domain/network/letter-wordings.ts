import { instant } from "../../base/clock.ts";
import type { DeviceId } from "../../base/ids.ts";
import { err, ok, type Result } from "../../base/result.ts";
import type { Attributed } from "../timeline/entry-origin.ts";
import type { EntryError } from "../timeline/parse-entry.ts";
import { parseReferences } from "../timeline/entry-reader.ts";
import type { PersonId } from "./person-id.ts";
import {
  templateLimit,
  type TemplateEntry,
  type TemplateVersion,
} from "../letters/letter-template.ts";

/** Every version: what goes out under the network's name is worded by who answers for it. */
export function foldTemplates(
  entries: readonly Attributed<{ readonly k: string }>[],
  managesMembers: (device: DeviceId) => boolean,
  personOf: (device: DeviceId) => PersonId,
): readonly TemplateVersion[] {
  return entries
    .filter(
      (item): item is Attributed<TemplateEntry> =>
        item.entry.k === "template" && managesMembers(item.origin.device),
    )
    .map(({ id, entry, origin }): TemplateVersion => {
      const { letter, language, text, r } = entry;
      const at = instant(entry.at - origin.clockOffsetMs);
      return { id, letter, language, text, person: personOf(origin.device), at, r };
    });
}

export function parseTemplate(
  at: number,
  { letter, language, text, r }: Readonly<Record<string, unknown>>,
): Result<TemplateEntry, EntryError> {
  if (typeof letter !== "string" || !/^[a-z][a-z0-9_]{1,39}$/.test(letter))
    return err({ type: "BadEntry", what: "letter" });
  if (typeof language !== "string" || !/^[a-z]{2,3}$/.test(language))
    return err({ type: "BadEntry", what: "language" });
  if (text !== undefined && (typeof text !== "string" || text.length > templateLimit))
    return err({ type: "BadEntry", what: "text" });
  const replaces = parseReferences(r);
  if (r !== undefined && !replaces) return err({ type: "BadEntry", what: "r" });
  return ok({
    k: "template",
    at,
    letter,
    language,
    ...(text !== undefined && { text }),
    ...(replaces && { r: replaces }),
  });
}
