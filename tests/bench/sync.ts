import { readOptions } from "../options.ts";
import { rm } from "node:fs/promises";
import { loadavg } from "node:os";
import { gzipSync } from "node:zlib";
import type { Figures } from "./figures.ts";
import { canonical, seededNumbers, type CaseChange, type Dataset } from "./line/dataset.ts";
import { emulateLine, lines, type LineName, type LineProfile } from "./line/emulated-line.ts";
import { start, untilLevel } from "./sync/bench-device.ts";
import { forkPhone } from "./sync/fork-phone.ts";
import type { PhoneTask } from "./sync/phone.ts";
import { startRelayOn, type RelayUnderTest } from "./sync/relay-under-test.ts";
import { joinAfterYears } from "./sync/join-after-years.ts";
import { standingIn, writeWeek, wrongCases } from "./sync/week.ts";
import {
  copyOfRelayData,
  dataset,
  readYear,
  yearOfWork,
  type YearOfWork,
} from "./sync/year-of-work.ts";

/**
 * The weekly sync and the new phone, over an emulated line: a real relay process on its database, the app's own engine on the phone, others'
 * changes already at the relay. The clock runs from connecting until both sides hold everything and the relay has it on disk; afterwards every
 * case is compared on both sides.
 *
 * npm run bench -- sync [--json] [--line edge|gprs|slow3g] [--scenario weekly|newPhone] [--colleagues 5|40] [--runs 1] [--log memory|dexie]
 * npm run bench -- sync --years 5 [--cases 100]: a new phone after the first year and after the last
 */
export async function run(words: readonly string[]): Promise<Figures> {
  process.setMaxListeners(0); // y-websocket listens for the end of the process with each line
  const said = readOptions(words, {
    line: "edge",
    years: undefined,
    cases: 100,
    scenario: undefined,
    colleagues: 5,
    log: "memory",
    runs: 1,
  });
  const lineName = lineNamed(said.line);
  const { years, cases, scenario: only, runs } = said;
  if (years !== undefined)
    return joinAfterYears({ years: Number(years), cases, profile: lines[lineName] });
  const settings: Settings = {
    profile: lines[lineName],
    colleagues: said.colleagues,
    log: said.log === "dexie" ? "dexie" : "memory",
  };
  const { place } = await yearOfWork((what) => console.error(`making a year of work: ${what}`));
  const ds = dataset();
  const limits = limitsOf(ds, settings.profile);

  const weekly: Measured[] = [];
  const newPhone: Measured[] = [];
  for (let i = 0; i < runs; i++) {
    if (only !== "newPhone") weekly.push(await measure(place, ds, "weekly", settings));
    if (only !== "weekly") newPhone.push(await measure(place, ds, "newPhone", settings));
  }
  const a = weekly.length > 0 ? median(weekly) : undefined;
  const b = newPhone.length > 0 ? median(newPhone) : undefined;
  const json = {
    line: lineName,
    ...(a && { weekly: { ...a, usableSeconds: undefined, ...limits.weekly } }),
    ...(b && { newPhone: { ...b, ...limits.newPhone } }),
    colleagues: settings.colleagues,
    log: settings.log,
    runs,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  };
  return {
    json,
    rows: [
      ["line", `${lineName}: ${describe(settings.profile)}`],
      ...(a
        ? rowsOf(`weekly sync, others' changes in ${settings.colleagues} pushes`, a, limits.weekly)
        : []),
      ...(b
        ? [
            ["new phone: every case in the list", seconds(b.usableSeconds)] as const,
            ...rowsOf("new phone, everything", b, limits.newPhone),
          ]
        : []),
    ],
  };
}

interface Settings {
  readonly profile: LineProfile;
  readonly colleagues: number;
  readonly log: "memory" | "dexie";
}

interface Measured {
  readonly seconds: number;
  readonly usableSeconds: number;
  readonly bytesUp: number;
  readonly bytesDown: number;
  readonly connections: number;
}

interface Limit {
  readonly limitSeconds: number;
  readonly limitBytes: number;
}

type Scenario = PhoneTask["scenario"];

async function measure(
  place: string,
  ds: Dataset,
  scenario: Scenario,
  { profile, colleagues, log }: Settings,
): Promise<Measured> {
  const year = await readYear(place);
  const relayData = await copyOfRelayData(year);
  const relay = await startRelayOn(relayData);
  const line = await emulateLine({ targetPort: relay.port, profile: lines.none });
  const phone = forkPhone();
  try {
    if (scenario === "weekly") await colleaguesWork(year, ds, relay, colleagues);
    const relayUrl = `http://127.0.0.1:${line.port}`;
    await phone.prepare({ scenario, place, relayUrl, log });
    line.setProfile(profile);
    line.reset();
    const report = await phone.go();
    const { up, down, connections } = line.traffic();
    if (report.wrong > 0) throw new Error(`${report.wrong} cases are wrong on the phone`);
    const expects = scenario === "weekly" ? { phone: true, others: true } : {};
    const wrongThere = await wrongAtRelay(year, ds, relay, expects);
    if (wrongThere > 0) throw new Error(`${wrongThere} cases are wrong at the relay`);
    return {
      seconds: report.seconds,
      usableSeconds: report.usableSeconds,
      bytesUp: up,
      bytesDown: down,
      connections,
    };
  } finally {
    phone.end();
    await line.close();
    await relay.stop();
    await rm(relayData, { recursive: true, force: true });
  }
}

/** The 160 cases of others: each of so many pushes by a device of its own that was offline all week. */
async function colleaguesWork(
  year: YearOfWork,
  ds: Dataset,
  relay: RelayUnderTest,
  pushes: number,
): Promise<void> {
  const reader = await start(year.checker, relay.url);
  await untilLevel(reader.engine);
  const standing = (i: number, field: string) => {
    const channels = year.cases[i];
    if (!channels) throw new Error("no such case");
    return standingIn(reader.engine, channels, field);
  };
  const chance = seededNumbers(13);
  const perPush = Math.ceil(ds.others.length / pushes);
  for (let push = 0; push < pushes; push++) {
    const device = year.colleagues[push % year.colleagues.length];
    if (!device) throw new Error("no colleague");
    const changes: readonly CaseChange[] = ds.others.slice(push * perPush, (push + 1) * perPush);
    const writing = await start(device, relay.url);
    await writeWeek(writing.engine, year.cases, ds, changes, chance, standing);
    await writing.engine.stop();
    const sending = await start(device, relay.url);
    await untilLevel(sending.engine);
    await sending.engine.stop();
  }
  await reader.engine.stop();
}

/** Another member takes in everything the relay has. */
async function wrongAtRelay(
  year: YearOfWork,
  ds: Dataset,
  relay: RelayUnderTest,
  expects: Parameters<typeof wrongCases>[3],
): Promise<number> {
  const { engine } = await start(year.checker, relay.url);
  await untilLevel(engine);
  const wrong = await wrongCases(engine, year.cases, ds, expects);
  await engine.stop();
  return wrong;
}

/** gzip of what really changed ÷ the line's rate + two round trips. */
function limitsOf(
  ds: Dataset,
  { rtt, up, down }: LineProfile,
): { readonly weekly: Limit; readonly newPhone: Limit } {
  const gzip = (text: string) => gzipSync(text, { level: 9 }).length;
  const changed = (changes: readonly CaseChange[]) =>
    JSON.stringify(
      changes.map(({ i, ops }) => [
        ds.cases[i]?.id,
        ...ops.map((op) =>
          op.op === "entry"
            ? Object.values(op.entry)
            : op.op === "edit"
              ? [op.field, op.value]
              : op.fields,
        ),
      ]),
    );
  const limit = (bytesUp: number, bytesDown: number): Limit => ({
    limitSeconds: round((Math.max((bytesUp * 8) / up, (bytesDown * 8) / down) + 2 * rtt) / 1000, 1),
    limitBytes: bytesUp + bytesDown,
  });
  return {
    weekly: limit(gzip(changed(ds.phone)), gzip(changed(ds.others))),
    newPhone: limit(0, gzip(`[${ds.base.map(canonical).join(",")}]`)),
  };
}

function median(measured: readonly Measured[]): Measured {
  const sorted = measured.toSorted((a, b) => a.seconds - b.seconds);
  const one = sorted[Math.floor(sorted.length / 2)];
  if (!one) throw new Error("nothing was measured");
  return {
    ...one,
    seconds: round(one.seconds, 2),
    usableSeconds: round(one.usableSeconds, 2),
  };
}

function rowsOf(
  what: string,
  measured: Measured,
  { limitSeconds, limitBytes }: Limit,
): Figures["rows"] {
  const times = (measured.seconds / limitSeconds).toFixed(2);
  return [
    [what, `${seconds(measured.seconds)} (${times} × the limit of ${seconds(limitSeconds)})`],
    ["  bytes up, down", `${measured.bytesUp}, ${measured.bytesDown} (limit ${limitBytes})`],
    ["  connections", String(measured.connections)],
  ];
}

const describe = ({ rtt, up, down }: LineProfile) =>
  `${rtt} ms, ${down} kbit/s down, ${up} kbit/s up`;
const seconds = (value: number) => `${value.toFixed(1)} s`;
const round = (value: number, digits: number) => Number(value.toFixed(digits));

function lineNamed(name: string): LineName {
  const known = (Object.keys(lines) as LineName[]).find((one) => one === name);
  if (!known) throw new Error(`a line is one of ${Object.keys(lines).join(", ")}`);
  return known;
}
