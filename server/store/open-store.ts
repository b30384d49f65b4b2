import { err, ok, type Result } from "../../src/base/result.ts";
import type { Config } from "../config.ts";
import type { LogStore } from "./log-store.ts";
import { openSqliteLogStore, type SqliteLogStoreEvents } from "./sqlite-log-store.ts";

/** The log the settings name; an error is a sentence for whoever starts the relay. */
export async function openStore(
  config: Pick<Config, "dataDirectory" | "store" | "standbyIsSynchronous">,
  events: SqliteLogStoreEvents,
): Promise<Result<LogStore, string>> {
  if (config.store !== undefined) {
    // A relay with a file has no use for it, and is started without.
    const { openPostgresLogStore } = await import("./postgres-log-store.ts");
    const { sentenceOfRefusal } = await import("./postgres-connection.ts");
    const opened = await openPostgresLogStore(config.store, config, events);
    return opened.ok ? opened : err(sentenceOfRefusal(opened.error));
  }
  try {
    return ok(await openSqliteLogStore(config.dataDirectory, events));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return err(`The data in ${config.dataDirectory} cannot be opened: ${why}`);
  }
}
