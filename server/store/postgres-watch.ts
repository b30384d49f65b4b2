import pg from "pg";
import {
  base64urlToBytes,
  bytesToBase64url,
  bytesToHex,
  concat,
  type Bytes,
} from "../../src/base/bytes.ts";
import { spaceBytes } from "../../src/protocol/join-request.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import type { SpaceChange, SpaceMarks } from "./log-store.ts";
import { connectionSettings, rowsOf, whyOf } from "./postgres-connection.ts";

/** A lost wake-up costs this long. */
const pollMs = 1_000;
/** Ten times a second at most, however much is written: each one takes a lock of the whole database for a moment. */
const notifyMs = 100;
/** Between attempts to reach a database that is away. */
const retryMs = 500;
/** Live messages in one round. They replace one another, so what is too many is dropped. */
const livePerRound = 5;
/** PostgreSQL takes less than 8,000 bytes in a message. */
const mostSpacesInOne = 600;
const namedBytes = 8;
const channel = "teren";

export interface Watch {
  /** Other processes hear of it soon. */
  readonly moved: (spaces: Iterable<SpaceId>) => void;
  readonly follow: (space: SpaceId, hear: (change: SpaceChange) => void) => () => void;
  readonly passOn: (space: SpaceId, body: Bytes) => void;
  readonly isReachable: () => boolean;
  readonly close: () => Promise<void>;
}

interface Followed {
  readonly hearers: Set<(change: SpaceChange) => void>;
}

/**
 * What other processes write into the spaces that are followed here. A message of the database says at once which spaces moved; a look at
 * all of them each second finds what no message told of. Messages are sent outside the transactions that write, so that these wait for nobody.
 */
export function watchSpaces(deps: {
  readonly url: string;
  /** Where these spaces stand; those that are not there are left out. */
  readonly look: (spaces: readonly SpaceId[]) => Promise<ReadonlyMap<SpaceId, SpaceMarks>>;
  readonly prepare: (client: pg.ClientBase) => Promise<void>;
  readonly failed: (why: string) => void;
  /** Of this process, 8 bytes: a message of one's own says nothing new. */
  readonly own: Bytes;
}): Watch {
  const followed = new Map<SpaceId, Followed>();
  const ownName = bytesToBase64url(deps.own);
  let toTell = new Set<SpaceId>();
  let live: string[] = [];
  let toLookAt = new Set<SpaceId>();
  let looksAtAll = false;
  let line: pg.Client | undefined;
  let isLooking = false;
  let isTelling = false;
  let isReachable = true;
  let isClosed = false;
  const timers = new Set<NodeJS.Timeout>();

  function later(ms: number, task: () => Promise<void>): void {
    if (isClosed) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      void task();
    }, ms);
    timer.unref();
    timers.add(timer);
  }

  const connect = (): Promise<void> => (connecting = connectOnce());

  async function connectOnce(): Promise<void> {
    if (isClosed) return;
    const made = new pg.Client(connectionSettings(deps.url));
    const lost = () => {
      if (line !== made) return;
      line = undefined;
      later(retryMs, connect);
    };
    made.on("error", lost);
    made.on("end", lost);
    made.on("notification", ({ payload }) => hearMessage(payload ?? ""));
    try {
      await made.connect();
      await deps.prepare(made);
      await made.query(`listen ${channel}`);
      line = made;
      if (isClosed) await made.end();
      else await lookAtAll();
    } catch {
      // The look each second says what is wrong.
      line = undefined;
      made.end().catch(() => undefined); // it never was of use
      later(retryMs, connect);
    }
  }

  function hearMessage(payload: string): void {
    const [from, kind, text = ""] = payload.split(" ");
    if (from === ownName) return;
    if (kind === "live") return hearLive(text);
    const names = new Set(text.split(","));
    for (const space of followed.keys())
      if (kind === "all" || names.has(nameOf(space))) toLookAt.add(space);
    if (toLookAt.size > 0) void look();
  }

  function hearLive(text: string): void {
    const bytes = base64urlToBytes(text);
    if (!bytes || bytes.length < 32) return;
    const space = bytesToHex(bytes.subarray(0, 32)) as SpaceId;
    const body = bytes.slice(32);
    for (const hear of followed.get(space)?.hearers ?? []) hear({ type: "Live", body });
  }

  function lookAtAll(): Promise<void> {
    looksAtAll = true;
    return look();
  }

  async function look(): Promise<void> {
    if (isLooking) return;
    isLooking = true;
    do {
      const spaces = looksAtAll ? [...followed.keys()] : [...toLookAt];
      toLookAt = new Set();
      looksAtAll = false;
      try {
        const marks = await deps.look(spaces);
        isReachable = true;
        for (const space of spaces) {
          const found = marks.get(space);
          for (const hear of followed.get(space)?.hearers ?? [])
            hear(found ? { type: "Moved", marks: found } : { type: "Gone" });
        }
      } catch (error) {
        if (isReachable && !isClosed) deps.failed(whyOf(error));
        isReachable = false;
      }
    } while ((looksAtAll || toLookAt.size > 0) && isReachable);
    isLooking = false;
  }

  async function poll(): Promise<void> {
    await lookAtAll();
    later(pollMs, poll);
  }

  async function tell(): Promise<void> {
    isTelling = false;
    const names = [...toTell].map(nameOf);
    const lives = live;
    toTell = new Set();
    live = [];
    // Without a line nobody is told, and the others find out within a second.
    const here = line;
    if (!here || names.length + lives.length === 0) return;
    const messages = lives.map((text) => `${ownName} live ${text}`);
    if (names.length > mostSpacesInOne) messages.push(`${ownName} all`);
    else if (names.length > 0) messages.push(`${ownName} moved ${names.join(",")}`);
    try {
      await rowsOf(here, "select pg_notify($1, message) from unnest($2::text[]) as message", [
        channel,
        messages,
      ]);
    } catch {
      // As above.
    }
  }

  function tellSoon(): void {
    if (isTelling) return;
    isTelling = true;
    later(notifyMs, tell);
  }

  let connecting = connectOnce();
  later(pollMs, poll);

  return {
    moved(spaces) {
      for (const space of spaces) toTell.add(space);
      if (toTell.size > 0) tellSoon();
    },
    follow(space, hear) {
      const known = followed.get(space) ?? { hearers: new Set() };
      followed.set(space, known);
      known.hearers.add(hear);
      return () => {
        known.hearers.delete(hear);
        if (known.hearers.size === 0 && followed.get(space) === known) followed.delete(space);
      };
    },
    passOn(space, body) {
      if (live.length >= livePerRound) return;
      live.push(bytesToBase64url(concat(spaceBytes(space), body)));
      tellSoon();
    },
    isReachable: () => isReachable,
    async close() {
      isClosed = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      await connecting;
      const here = line;
      line = undefined;
      await here?.end().catch(() => undefined); // it is not needed any more, however it ends
    },
  };
}

/** Part of its name is enough: who looks in vain has lost nothing. */
const nameOf = (space: SpaceId): string =>
  bytesToBase64url(spaceBytes(space).subarray(0, namedBytes));
