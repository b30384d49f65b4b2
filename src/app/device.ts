import type { Result } from "../base/result.ts";
import type { Argon2 } from "../crypto/argon2.ts";
import type { LocalSeal } from "../crypto/local-seal.ts";
import type { Suite } from "../crypto/suite.ts";
import type { OpenVault } from "../crypto/vault.ts";
import type { LocalLog } from "../storage/local-log.ts";
import type { QrJoin } from "./session/scanned-join.ts";
import type { SealedValues } from "./sealed-values.ts";
import type { GuestVisit, GuestVisitParts } from "../sync/guest-visit.ts";
import type { Engine, EngineParts, ExclusiveLock } from "../sync/engine.ts";

/** Storage, line and cryptography of this device. */
export interface DeviceParts {
  readonly subtle: SubtleCrypto;
  /** One suite for as long as the app runs. */
  readonly suite: () => Promise<Suite>;
  readonly argon2: Argon2;
  /** `onLost`: while the app runs, the storage is taken away from it. */
  readonly openLog: (onLost: (why: LostLog) => void) => Promise<Result<LocalLog, OpenLogError>>;
  /** Whether a `CryptoKey` written to the database comes back. */
  readonly keysCanBeStored: () => Promise<boolean>;
  /** One tab holds the app. */
  readonly tabLock: TabLock;
  readonly outboxLock: ExclusiveLock;
  /** Held by the engine of this tab while it runs. */
  readonly filesLock: ExclusiveLock;
  /** As the browser calls the line; undefined where it does not tell. */
  readonly lineType: () => string | undefined;
  /** The code that seals and syncs, and the document library, come only when the list is on screen. */
  readonly loadEngine: () => Promise<(parts: AppEngineParts) => Promise<Engine | undefined>>;
  /** What reads one room, for who is no member. */
  readonly loadGuestVisit: () => Promise<
    (parts: Omit<GuestVisitParts, "line">) => Promise<GuestVisit>
  >;
  readonly fetch: typeof fetch;
  /** Where this app came from, and where its relay is. */
  readonly origin: string;
  /** Undefined where the browser does not let us ask. */
  readonly storageManager: Pick<StorageManager, "persisted" | "persist" | "estimate"> | undefined;
  /** Says when the phone is on line again, or the app is in front again. */
  readonly onWake: (listener: () => void) => () => void;
  readonly onRest: (listener: () => void) => () => void;
  /** So that what is sealed goes out even if the app is closed before there is a signal. */
  readonly askForBackgroundSync: () => void;
}

/** What the app gives the engine; how lines are made is the same for everyone and comes with it. */
type AppEngineParts = Omit<EngineParts, "line">;

export type OpenLogError = { readonly type: "StorageBlocked" | "NoIndexedDb" | "NewerVersion" };

/** The browser has thrown it away, or a newer version of the app has it. */
export type LostLog = "StorageLost" | "NewerVersion";

export interface TabLock {
  /** Undefined while another tab has it. `onLost` is called when another tab takes it. */
  readonly take: (
    how: "ifFree" | "steal",
    onLost: () => void,
  ) => Promise<{ readonly release: () => void } | undefined>;
}

/** What this tab holds of the device at the moment; only the functions of `session` change it. */
export interface Device {
  tab: { readonly release: () => void } | undefined;
  log: LocalLog | undefined;
  /** Only while unlocked. */
  open: OpenDevice | undefined;
  /** Between the two scans of joining face to face: nothing is kept yet but here. */
  qrJoin: QrJoin | undefined;
  /** While a removed phone hands over what it had not sent. */
  handingOver?: Promise<void> | undefined;
}

export interface OpenDevice {
  readonly log: LocalLog;
  readonly suite: Suite;
  readonly values: SealedValues;
  readonly localSeal: LocalSeal;
  readonly vault: OpenVaultHolder;
  /** Stops everything that runs for the unlocked app. */
  stop: () => Promise<void>;
}

/** The open vault and the one way to change it on the disk. */
export interface OpenVaultHolder {
  readonly get: () => OpenVault;
  /** One change after the other. False when the disk did not take it; nothing has changed then. */
  readonly change: (change: (vault: OpenVault) => Promise<OpenVault>) => Promise<boolean>;
}
