/** The one thing kept outside the database, so that a lost database is told from a new device. It says nothing but that something was there. */
const marker = "teren-kept";

export type BootState = "new" | "kept" | "lost";

/** Before anything is opened. `vaultExists`: whether the database holds a vault. */
export function bootState(storage: Pick<Storage, "getItem">, vaultExists: boolean): BootState {
  if (vaultExists) return "kept";
  return storage.getItem(marker) === null ? "new" : "lost";
}

/** Once the vault is on disk. */
export function markKept(storage: Pick<Storage, "setItem">): void {
  storage.setItem(marker, "1");
}

/** When the device is wiped on purpose. */
export function unmarkKept(storage: Pick<Storage, "removeItem">): void {
  storage.removeItem(marker);
}
