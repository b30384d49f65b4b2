import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { hexToBytes } from "../src/base/bytes.ts";
import type { Roster, SpaceId } from "../src/protocol/roster.ts";
import { extendRoster } from "../src/protocol/roster-chain.ts";
import { BucketFailed } from "./blobs/blob-store.ts";
import { createFileBlobStore } from "./blobs/file-blob-store.ts";
import { openBlobStore } from "./blobs/open-blob-store.ts";
import { copyBlobs, type CopiedBlobs } from "./commands/copy-blobs.ts";
import { copyLog, type Copied } from "./commands/copy-log.ts";
import { CommandRefused, type CopyTarget, type KeptLog } from "./commands/kept-log.ts";
import { openSqliteKeptLog, shrinkSqlite } from "./commands/sqlite-kept-log.ts";
import { verifyBlobs } from "./commands/verify-blobs.ts";
import { verifyLog } from "./commands/verify-log.ts";
import { latePlaces } from "./late/late-files.ts";
import { readConfig, type Config } from "./config.ts";
import { databaseFileName, logIdFileName } from "./store/sqlite-log-store.ts";
import { createCheck } from "./verify.ts";

// npm run relay -- <command>: what an operator does to a log. The settings are the relay's own; docs/running-a-relay.md explains each command.

const usage = `Say what to do:
  backup <file>            a whole copy of the log in one file, and of the files in <file>.files, while the relay runs
  restore <file>           a backup becomes the log, under a new name: phones bring what it lacks
  verify                   checks every signature, chain and count
  move                     from the file in TEREN_DATA to the PostgreSQL in TEREN_STORE
  spaces                   the networks that are kept here, and how large they are
  quota <space> <bytes>    the most a network may take; "none" for the usual
  close <space>            erases a network for good
  shrink                   gives back what has become free in the database file`;

type Command = (config: Config, words: readonly string[]) => Promise<void>;
const commands: Readonly<Record<string, Command>> = {
  backup,
  restore,
  verify,
  move,
  spaces,
  quota,
  close,
  shrink,
};

const [name = "", ...words] = process.argv.slice(2);
const command = commands[name];
// Who wrote when stands in a backup too: nobody but the relay's user reads it.
process.umask(0o077);
const config = readConfig(process.env, fileURLToPath(new URL("../data", import.meta.url)));
try {
  if (!command) throw new CommandRefused(usage);
  if (!config.ok) throw new CommandRefused(config.error);
  await command(config.value, words);
} catch (error) {
  const isSaid = error instanceof CommandRefused || error instanceof BucketFailed;
  console.error(isSaid ? error.message : error);
  process.exit(1); // an open database would keep us here
}

async function backup(settings: Config, [target]: readonly string[]) {
  const { store, dataDirectory } = settings;
  if (target === undefined) throw new CommandRefused("Say where to put the backup: backup <file>");
  if (existsSync(target))
    throw new CommandRefused(`${target} is there already; a backup does not take its place.`);
  const unfinished = `${target}.unfinished`;
  rmSync(unfinished, { force: true });
  if (store === undefined) {
    const database = new DatabaseSync(existing(dataDirectory), { readOnly: true });
    // One consistent moment, while the relay goes on writing.
    database.prepare("vacuum into ?").run(unfinished);
    database.close();
    // A copy without an id is another log wherever it is opened: phones then look what it lacks, and bring it.
    const copy = new DatabaseSync(unfinished);
    copy.exec("pragma synchronous = full; update relay set log_id = null");
    copy.close();
  } else {
    const from = await openPostgres(store, "snapshot");
    const to = openSqliteKeptLog(unfinished, "alone");
    await copyLog(from, to);
    await Promise.all([from.close(), to.close()]);
  }
  // After the log: what it names is then in the copy, as far as it was there.
  const copied = await copyBlobs(
    await openBlobStore(settings),
    createFileBlobStore(filesOf(target)),
  );
  renameSync(unfinished, target);
  // Who forgot to say where the files are would have none in the backup, and hear of it only when they are needed.
  const place = settings.s3 ? "the bucket" : "the data folder";
  say(
    copied.files > 0
      ? `The backup is ${target}, with ${filesIn(copied)} in ${filesOf(target)}.`
      : `The backup is ${target}. There are no files in ${place}.`,
  );
}

async function restore(settings: Config, [source]: readonly string[]) {
  const { store, dataDirectory } = settings;
  if (source === undefined || !existsSync(source))
    throw new CommandRefused("Say which backup to bring back: restore <file>");
  const from = openSqliteKeptLog(source, "alone");
  let copied: Copied;
  let files: CopiedBlobs;
  // Before the log: what stops here can be begun again, and nothing that it names is missing.
  const bringFiles = async () =>
    copyBlobs(createFileBlobStore(filesOf(source)), await openBlobStore(settings));
  if (store === undefined) {
    mkdirSync(dataDirectory, { recursive: true, mode: 0o700 });
    const file = join(dataDirectory, databaseFileName);
    if (existsSync(file))
      throw new CommandRefused(
        `There is a database in ${dataDirectory}. Stop the relay and move teren.sqlite away first.`,
      );
    files = await bringFiles();
    const unfinished = `${file}.unfinished`;
    const to = openSqliteKeptLog(unfinished, "alone");
    copied = await copyLog(from, to);
    await to.close();
    rmSync(join(dataDirectory, logIdFileName), { force: true });
    renameSync(unfinished, file);
  } else {
    const to = await openPostgres(store, "changing");
    await refuseOther(to, "restore");
    files = await bringFiles();
    await to.beginImport("restore");
    copied = await copyLog(from, to);
    await to.endImport(undefined);
    await to.close();
  }
  await from.close();
  say(
    `Restored: ${countsOf(copied)}, ${filesIn(files)}. It is a new log; phones bring what it lacks.`,
  );
}

/**
 * The log keeps its id, for every envelope keeps its sequence: phones go on where they are, and do not fetch everything again. That is
 * true as long as nobody writes into the file any more, so it is put out of the relay's way before this ends.
 */
async function move({ store, dataDirectory }: Config) {
  if (store === undefined)
    throw new CommandRefused("TEREN_STORE says to which PostgreSQL the log is to be moved.");
  const file = existing(dataDirectory);
  const from = openSqliteKeptLog(file, "alone");
  const { logId } = from;
  if (logId === undefined || !existsSync(join(dataDirectory, logIdFileName)))
    throw new CommandRefused(
      "This is a backup, or a file that no relay has opened yet. Use restore instead of move.",
    );
  const to = await openPostgres(store, "changing");
  // Moved already, and stopped before the file was put away: then only that is left to do, once both are seen to hold the same.
  const isMoved = to.importing === undefined && to.logId === logId;
  if (!isMoved) {
    await refuseOther(to, `move ${logId}`);
    await to.beginImport(`move ${logId}`);
  }
  const copied = await copyLog(from, to);
  if (!isMoved) await to.endImport(logId);
  await Promise.all([from.close(), to.close()]);
  renameSync(file, `${file}.moved`);
  rmSync(join(dataDirectory, logIdFileName));
  say(`Moved: ${countsOf(copied)}. The old file is ${file}.moved; no relay opens it by itself.`);
}

async function verify(settings: Config) {
  const log = await openKept(settings, "beside a relay");
  const { faults, ...counts } = await verifyLog(log, createCheck());
  await log.close();
  say(
    `${counts.spaces} networks, ${counts.closed} of them closed; ${counts.devices} devices; ${counts.rosterEntries} roster entries; ` +
      `${counts.envelopes} envelopes, ${counts.purged} of them in snapshots only; ${counts.snapshots} snapshots; ${counts.late} late envelopes; ${counts.bytes} bytes.`,
  );
  const files = await verifyBlobs(await openBlobStore(settings));
  say(
    `${filesIn(files)}; of ${files.unfinished} a chunk has not come yet; ${files.erased} were erased.`,
  );
  for (const [fault, count] of [...faults, ...files.faults]) say(`${count} times ${fault}.`);
  if (faults.size + files.faults.size > 0) process.exitCode = 1;
  else say("Every signature, chain and count is right.");
}

async function spaces(settings: Config) {
  const log = await openKept(settings, "beside a relay");
  const blobs = await openBlobStore(settings);
  for (const id of await log.spaces()) {
    const places = [id, ...(await leftIn(log, id))];
    const weights = await Promise.all(places.map((place) => blobs.bytesOf(place)));
    const files = weights.reduce((sum, bytes) => sum + bytes, 0);
    const { head, bytes, roster, quota: most, isClosed } = await log.space(id);
    const size = `${head} envelopes, ${bytes} bytes, ${roster.length} roster entries, ${files} bytes of files`;
    say(
      `${id}  ${isClosed ? "closed" : size}${most === undefined ? "" : `, at most ${most} bytes`}`,
    );
  }
  await log.close();
}

async function quota(settings: Config, [id, text = ""]: readonly string[]) {
  const bytes = Number(text);
  if (text !== "none" && !(Number.isSafeInteger(bytes) && bytes > 0))
    throw new CommandRefused('Say how many bytes, or "none": quota <space> <bytes>');
  const log = await openKept(settings, "alone");
  await log.setQuota(await known(log, id), text === "none" ? undefined : bytes);
  await log.close();
  say(text === "none" ? "It has the usual quota again." : `It may take ${bytes} bytes.`);
}

async function close(settings: Config, [id]: readonly string[]) {
  const log = await openKept(settings, "alone");
  const space = await known(log, id);
  const blobs = await openBlobStore(settings);
  // First, while the roster still says whose they were; stopped here, the same command again goes on.
  for (const place of await leftIn(log, space)) await blobs.eraseSpace(place);
  await log.closeSpace(space);
  await log.close();
  await blobs.eraseSpace(space);
  say(
    "The network is erased here. Phones are told that it is not known; what they hold they keep.",
  );
}

async function shrink({ store, dataDirectory }: Config) {
  if (store !== undefined)
    throw new CommandRefused("PostgreSQL takes back by itself what has become free.");
  const { before, after } = shrinkSqlite(existing(dataDirectory));
  say(`The database had ${before} bytes, and has ${after}.`);
}

/** Changes reach relays on PostgreSQL within a second; a relay on a file has to be stopped for them. */
async function openKept(
  { store, dataDirectory }: Config,
  mode: "alone" | "beside a relay",
): Promise<KeptLog> {
  if (store !== undefined) return openPostgres(store, mode === "alone" ? "changing" : "snapshot");
  return openSqliteKeptLog(existing(dataDirectory), mode);
}

async function openPostgres(store: string, mode: "snapshot" | "changing") {
  const { openPostgresKeptLog } = await import("./commands/postgres-kept-log.ts");
  return openPostgresKeptLog(store, mode);
}

async function refuseOther(
  to: CopyTarget & { readonly importing: string | undefined },
  what: string,
): Promise<void> {
  const goesOn = to.importing === what;
  if (!goesOn && (to.importing !== undefined || (await to.spaces()).length > 0))
    throw new CommandRefused("That database holds networks already. Name an empty one.");
}

async function known(log: KeptLog, id: string | undefined): Promise<SpaceId> {
  const space = (await log.spaces()).find((one) => one === id);
  if (hexToBytes(id ?? "")?.length !== 32 || !space)
    throw new CommandRefused('There is no such network here. "spaces" says which there are.');
  return space;
}

function existing(dataDirectory: string): string {
  const file = join(dataDirectory, databaseFileName);
  if (!existsSync(file)) throw new CommandRefused(`There is no database in ${dataDirectory}.`);
  return file;
}

/** Where files of its removed devices lie. */
async function leftIn(log: KeptLog, space: SpaceId): Promise<readonly SpaceId[]> {
  // Signatures were checked before the entries were stored; `verify` looks at them again.
  const check = { ...createCheck(), verify: () => Promise.resolve(true) };
  let roster: Roster | undefined;
  for (const entry of (await log.space(space)).roster) {
    const extended = await extendRoster(check, roster, entry);
    if (!extended.ok) break;
    roster = extended.value;
  }
  return roster ? latePlaces(space, roster) : [];
}

/** Beside the log's file, and no part of it: files are many times as large. */
function filesOf(backupFile: string): string {
  return `${backupFile}.files`;
}

function filesIn({ files, bytes }: CopiedBlobs): string {
  return `${files} files, ${bytes} bytes`;
}

function countsOf({ spaces: count, envelopes }: Copied): string {
  return `${count} networks, ${envelopes} envelopes`;
}

function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`);
}
