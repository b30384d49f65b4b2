/** Safari has kept a row with a key in it and given back nothing, and throws in Lockdown Mode: it is tried before it is relied on. */
export async function keysCanBeStored(parts: {
  readonly subtle: SubtleCrypto;
  readonly indexedDB: IDBFactory;
}): Promise<boolean> {
  const name = "teren-trial";
  try {
    const key = await parts.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, [
      "encrypt",
      "decrypt",
    ]);
    const request = parts.indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore("keys");
    const database = await settled(request);
    try {
      await settled(
        database.transaction("keys", "readwrite").objectStore("keys").put(key, "trial"),
      );
      const back: unknown = await settled(
        database.transaction("keys").objectStore("keys").get("trial"),
      );
      return back instanceof CryptoKey;
    } finally {
      database.close();
      parts.indexedDB.deleteDatabase(name);
    }
  } catch {
    return false; // whatever the reason, the key is then kept another way
  }
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB gave no reason"));
  });
