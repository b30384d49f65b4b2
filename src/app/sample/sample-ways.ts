import type { ListId } from "../../domain/lists/list-id.ts";
import type { ListedEntry } from "../../domain/timeline/entry.ts";
import type { Stamp } from "../../domain/timeline/stamp.ts";

/* How help is given in the stories, and what is put into lists. */

export const visit = { methods: ["personal_oral"], channel: "in_person" } as const;
export const paperwork = { methods: ["accompaniment_admin"], channel: "in_person" } as const;
export const call = { methods: ["phone_email"], channel: "phone" } as const;
export const mediation = { methods: ["mediation_followup"], channel: "in_person" } as const;

/** A list's thing as its worker put it in. */
export const listed =
  (list: ListId, v: ListedEntry["v"]) =>
  (stamp: Stamp): ListedEntry => ({ k: "listed", ...stamp, list, v });
