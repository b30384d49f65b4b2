// What the engine says of itself is shown as it is; screens may not reach into `sync` for the words.
export type { SyncRefusal, SyncStatus } from "../../sync/sync-status.ts";
