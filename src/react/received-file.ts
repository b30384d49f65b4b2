// What another app has shared with this one lies, sealed as it came, where the service worker has put it, until somebody who may open it unlocks. What was opened
// with the app from the system's folder is told by the browser.

/** The service worker writes it under this name (src/service-worker.ts). */
const receivedCache = "teren-received";
const receivedName = "/received";

/** Calls `take` with the file, if there is one, and with those that are opened while somebody is on the screen. */
export function receivedFile(take: (file: Blob) => void): () => void {
  let isOver = false;
  const give = (file: Blob) => {
    if (!isOver) take(file);
  };
  void sharedFile().then((file) => file && give(file));
  window.launchQueue?.setConsumer(({ files }) => {
    const [handle] = files ?? [];
    // Moved away meanwhile, or not to be read: the button on the screen opens it too.
    handle?.getFile().then(give, () => undefined);
  });
  return () => {
    isOver = true;
  };
}

/** Once: who comes back to the screen is not asked again. */
async function sharedFile(): Promise<Blob | undefined> {
  if (!("caches" in window)) return undefined;
  const cache = await caches.open(receivedCache);
  const kept = await cache.match(receivedName);
  const file = await kept?.blob();
  await cache.delete(receivedName);
  return file;
}

/** Chrome has it; TypeScript's DOM types do not. */
interface LaunchQueue {
  readonly setConsumer: (consumer: (launch: Launch) => void) => void;
}

interface Launch {
  readonly files?: readonly { readonly getFile: () => Promise<File> }[];
}

declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue;
  }
}
