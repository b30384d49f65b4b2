import type { ChannelId } from "../base/ids.ts";

/** What a new phone shows as its case list until the cases have come: copied from a colleague's list, nothing that is not in the documents too. */
export type Digest = readonly (readonly [id: ChannelId, summary: unknown])[];
