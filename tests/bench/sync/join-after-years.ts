import { cp, mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { loadavg } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import type { Figures } from "../figures.ts";
import { emulateLine, lines, type LineProfile } from "../line/emulated-line.ts";
import { forkPhone } from "./fork-phone.ts";
import { startRelayOn } from "./relay-under-test.ts";
import { readNetwork, relayDataOf, workYears } from "./years-of-work.ts";

/**
 * Whether a network that is years old stays as quick to join as after its first year: a new phone over the emulated line, after the first year and after
 * the last, in a network that erases a case when nobody has written into it for a year, and in one that never erases. The first holds as many cases as
 * after a year, so it should be level; the second holds as many times more as there were years, so what should be level there is the time for what is in it.
 * Every year brings as many cases as the first; each, one of five colleagues leaves and another comes.
 */
export async function joinAfterYears(settings: {
  readonly years: number;
  readonly cases: number;
  readonly profile: LineProfile;
}): Promise<Figures> {
  const { years, cases, profile } = settings;
  const caches = fileURLToPath(new URL("../../../node_modules/.cache", import.meta.url));
  await mkdir(caches, { recursive: true });
  const directory = await mkdtemp(join(caches, "bench-years-"));
  const made = (erases: boolean, keptAfter: readonly number[]) => {
    const name = erases ? "erases" : "keeps";
    const say = (what: string) => console.error(`a network that ${name}: ${what}`);
    return workYears({ cases, years, keptAfter, erases, directory: join(directory, name), say });
  };
  try {
    const measured: (Measured & { readonly after: number; readonly what: string })[] = [];
    const measureAt = async (place: string | undefined, after: number, what: string) => {
      if (place === undefined) throw new Error("this year was not kept");
      const one = await measure(place, profile);
      measured.push({ what, after, ...one });
      console.error(`joined ${what}: ${one.seconds} s`);
    };
    const erasing = await made(true, [1, years]);
    await measureAt(erasing.get(1), 1, "after a year");
    if (years > 1) {
      await measureAt(erasing.get(years), years, `after ${years}, erased after a year`);
      const keeping = await made(false, [years]);
      await measureAt(keeping.get(years), years, `after ${years}, nothing erased`);
    }
    return {
      json: { casesEachYear: cases, joins: measured, load: Number((loadavg()[0] ?? 0).toFixed(1)) },
      rows: [
        [
          "line",
          `${profile.rtt} ms, ${profile.down} kbit/s down; ${cases} new cases each year`,
        ] as const,
        ...measured.flatMap(rowsOf),
      ],
    };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

interface Measured {
  readonly cases: number;
  readonly erased: number;
  readonly usableSeconds: number;
  readonly seconds: number;
  readonly limitSeconds: number;
  readonly bytesDown: number;
  /** What its cases weigh as plain text under gzip. */
  readonly plainBytes: number;
  readonly relay: RelayBytes;
  readonly newPhoneBytes: number;
  readonly oldPhone: Awaited<ReturnType<typeof readNetwork>>["oldPhone"];
}

async function measure(place: string, profile: LineProfile): Promise<Measured> {
  const network = await readNetwork(place);
  const relayData = relayDataOf(place);
  const held = await bytesOf(relayData);
  const copy = `${relayData}-copy`;
  await cp(relayData, copy, { recursive: true });
  const relay = await startRelayOn(copy, { isInAnotherTime: true });
  const line = await emulateLine({ targetPort: relay.port, profile: lines.none });
  const phone = forkPhone();
  try {
    await relay.setClock(network.now);
    const relayUrl = `http://127.0.0.1:${line.port}`;
    await phone.prepare({ scenario: "years", place, relayUrl, log: "memory", now: network.now });
    line.setProfile(profile);
    line.reset();
    const report = await phone.go();
    const { down } = line.traffic();
    if (report.wrong > 0) throw new Error(`${report.wrong} cases are wrong on the new phone`);
    const { cases, erased, plainBytes, oldPhone } = network;
    const round = (seconds: number) => Number(seconds.toFixed(2));
    return {
      cases: cases.length,
      erased,
      usableSeconds: round(report.usableSeconds),
      seconds: round(report.seconds),
      limitSeconds: round(((plainBytes * 8) / profile.down + 2 * profile.rtt) / 1000),
      bytesDown: down,
      plainBytes,
      relay: held,
      newPhoneBytes: report.diskBytes,
      oldPhone,
    };
  } finally {
    phone.end();
    await line.close();
    await relay.stop();
    await rm(copy, { recursive: true, force: true });
  }
}

interface RelayBytes {
  /** That were stored, and of which the bytes are still there. */
  readonly envelopes: number;
  readonly whole: number;
  readonly snapshots: number;
  readonly snapshotBytes: number;
  readonly rosterEntries: number;
  readonly databaseBytes: number;
  /** Without pages that are free again. */
  readonly usedBytes: number;
}

async function bytesOf(relayData: string): Promise<RelayBytes> {
  const file = join(relayData, "teren.sqlite");
  const database = new DatabaseSync(file);
  const number = (statement: string): number =>
    Number(Object.values(database.prepare(statement).get() ?? {})[0] ?? 0);
  try {
    const pageBytes = number("pragma page_size");
    return {
      envelopes: number("select count(*) from envelopes"),
      whole: number("select count(*) from envelopes where length(envelope) > 0"),
      snapshots: number("select count(*) from snapshots"),
      snapshotBytes: number("select sum(length(part)) from snapshot_parts"),
      rosterEntries: number("select count(*) from roster"),
      databaseBytes: (await stat(file)).size,
      usedBytes: (number("pragma page_count") - number("pragma freelist_count")) * pageBytes,
    };
  } finally {
    database.close();
  }
}

function rowsOf(one: Measured & { readonly what: string }): Figures["rows"] {
  const { relay, oldPhone } = one;
  const times = (one.seconds / one.limitSeconds).toFixed(2);
  const without = oldPhone.diskBytes + oldPhone.letGoBytes - oldPhone.snapshotBytes;
  return [
    [one.what, `${one.cases} cases, ${one.erased} erased`],
    ["  list usable", `${one.usableSeconds.toFixed(1)} s`],
    ["  whole", `${one.seconds.toFixed(1)} s (${times} × what its cases weigh on this line)`],
    ["  bytes down", `${one.bytesDown} (${one.plainBytes} plain under gzip)`],
    ["  envelopes at the relay", `${relay.whole} whole of ${relay.envelopes}`],
    ["  snapshots at the relay", `${relay.snapshots}, ${relay.snapshotBytes} bytes`],
    ["  relay's database", `${relay.usedBytes} bytes in use of ${relay.databaseBytes}`],
    ["  new phone", `${one.newPhoneBytes} bytes`],
    [
      "  phone of the first day",
      `${oldPhone.diskBytes} bytes (${without} had it let go of nothing)`,
    ],
  ];
}
