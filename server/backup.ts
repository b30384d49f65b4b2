import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { readConfig } from "./config.ts";
import { databaseFileName } from "./store/sqlite-log-store.ts";

// node server/backup.ts <file>: a whole copy of the running relay's database. docs/running-a-relay.md says how to bring it back.

const target = process.argv[2];
const config = readConfig(process.env, fileURLToPath(new URL("../data", import.meta.url)));
if (!config.ok) stop(config.error);
if (target === undefined) stop("Say where to put the backup: node server/backup.ts <file>");
if (existsSync(target))
  stop(`${target} is there already; a backup does not take the place of another.`);
const source = join(config.value.dataDirectory, databaseFileName);
if (!existsSync(source)) stop(`There is no database in ${config.value.dataDirectory}.`);

const unfinished = `${target}.unfinished`;
rmSync(unfinished, { force: true });
const database = new DatabaseSync(source, { readOnly: true });
// One consistent moment, while the relay goes on writing.
database.prepare("vacuum into ?").run(unfinished);
database.close();

// A copy without an id is another log wherever it is opened: phones then look what it lacks, and bring it.
const copy = new DatabaseSync(unfinished);
copy.exec("pragma synchronous = full; update relay set log_id = null");
copy.close();
renameSync(unfinished, target);
process.stdout.write(`The backup is ${target}.\n`);

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
