import type { Rate } from "./rate-limit.ts";
import type { LogStore } from "./store/log-store.ts";

/** Every bound of the relay that is not part of the protocol, with its reason. Bounds of the wire: `src/protocol/limits.ts`. */
export const relayLimits = {
  /** 10,000 phones with the app open, twice; one socket costs about 20 KB here. */
  sockets: 20_000,
  /** A phone has one; two more while a dead one has not been noticed. Past this the oldest is closed. */
  sessionsPerDevice: 3,

  /** Reading from a socket waits while this much of what it said is not worked off yet: a big push of one phone must not fill the memory. */
  waitingBytes: 64 * 1024,
  /** What a line that cannot be held back may run ahead by. */
  mostWaitingBytes: 1024 * 1024,
  /** Batches are sent while no more than this is on its way: what is in the socket's buffer cannot be overtaken by an answer. */
  bufferedBytes: 64 * 1024,
  /** Who leaves this much unread is not reading. */
  mostBufferedBytes: 1024 * 1024,
  /** Read from the disk at once for a phone that catches up. */
  readBytes: 64 * 1024,
  /** Envelopes in one batch: with their heads they fit one frame. */
  batchBytes: 8_000,
  /** Roster entries in one message. */
  rosterMessageBytes: 64 * 1024,
  /** One answer over HTTP: what a slow line carries in half a minute. */
  answerBytes: 64 * 1024,

  /** Networks kept in memory; the ones with somebody connected stay in any case. */
  spacesInMemory: 1_000,
  /** The newest envelopes of a network are handed to who is connected without asking the disk. */
  recentBytes: 64 * 1024,
  /** Ten thousand cases with twenty entries each take about 100 MB. */
  spaceBytes: 2 * 1024 ** 3,

  /** How often a space that is in use is looked through for what may go. */
  compactEveryMs: 3_600_000,
  /** In one transaction. */
  purgeAtOnce: 2_000,

  /** Files of a network beside its log: forty thousand photographs of 250 KB. */
  spaceBlobBytes: 10 * 1024 ** 3,

  /** What one removed device may leave for the coordinators: the written work of a phone without a signal for many months. */
  lateBytesPerDevice: 4 * 1024 ** 2,
  lateEnvelopesPerDevice: 4_096,
  /** Of files besides: two hundred and fifty photographs, or a day of voices. */
  lateFileBytesPerDevice: 64 * 1024 ** 2,

  /** The oldest phones still in use answer a ping within seconds; y-websocket itself gives up after 30. */
  silentMs: 60_000,
  /** 8 KB take 22 s at 3 kbit/s; a frame that needs three times that will not come. */
  frameMs: 60_000,
  /** One body of a request: 32 KB take 90 s at 3 kbit/s. */
  requestMs: 180_000,
  /** For the HTTP routes; a phone that was online within the hour can fetch in the background. */
  tokenMs: 3_600_000,
  /** After a stop, phones come back spread over this time, not all at once. */
  returnMs: 5_000,
  /** How long a failing disk is left alone. */
  diskRetryMs: 30_000,
  /** The same of a database on another machine, which is back in seconds when a standby takes over. */
  databaseRetryMs: 5_000,
  /** Another process has changed the roster while an envelope was checked: by then we know. */
  rosterRetryMs: 1_000,

  /** A whole office, or a mobile operator, may share an address: these stop floods, not work. */
  connectionsPerAddress: { burst: 300, perMinute: 300 } satisfies Rate,
  requestsPerAddress: { burst: 300, perMinute: 300 } satisfies Rate,
  /** Founding a network is rare. */
  newSpacesPerAddress: { burst: 20, perMinute: 0.5 } satisfies Rate,
  joinsPerAddress: { burst: 30, perMinute: 3 } satisfies Rate,
  /** Who is looking at what, at most twice a second for long. */
  livePerSession: { burst: 20, perMinute: 120 } satisfies Rate,
  /** A digest is up to 256 KB and made after a sync, not after each entry. */
  digestsPerSession: { burst: 3, perMinute: 2 } satisfies Rate,
  /** Addresses remembered for the rates above. */
  addressesInMemory: 50_000,
} as const;

export const retryMs = ({ shared }: LogStore): number =>
  shared ? relayLimits.databaseRetryMs : relayLimits.diskRetryMs;
