import { ownBytes, type Bytes } from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { Argon2, Argon2Failure, Argon2Request } from "./argon2.ts";

/** The few things of a `Worker` that are used here. */
export interface Argon2Worker {
  readonly postMessage: (request: "prepare" | Argon2Request) => void;
  readonly addEventListener: {
    (type: "message", listener: (event: { readonly data: unknown }) => void): void;
    (type: "error" | "messageerror", listener: () => void): void;
  };
  readonly terminate: () => void;
}

/** Argon2id off the main thread. Each derivation has a worker of its own, self-tested first and ended after, so that its memory is given back. */
export function createWorkerArgon2(parts: { readonly startWorker: () => Argon2Worker }): Argon2 {
  let prepared: Argon2Worker | undefined;

  function start(): Argon2Worker | undefined {
    try {
      return parts.startWorker();
    } catch {
      return undefined; // a policy of the browser; `derive` says that it could not start
    }
  }

  return {
    prepare() {
      if (prepared) return;
      const worker = start();
      worker?.addEventListener("error", () => {
        if (prepared === worker) prepared = undefined; // it would never answer `derive`
      });
      worker?.postMessage("prepare");
      prepared = worker;
    },
    derive(request) {
      const worker = prepared ?? start();
      prepared = undefined;
      if (!worker) return Promise.resolve(notStarted);
      return new Promise((resolve) => {
        function finish(answer: Result<Bytes, Argon2Failure>) {
          worker?.terminate();
          resolve(answer);
        }
        worker.addEventListener("message", ({ data }) => finish(parseAnswer(data)));
        worker.addEventListener("error", () => finish(notStarted));
        worker.addEventListener("messageerror", () => finish(notStarted));
        worker.postMessage(request);
      });
    },
  };
}

const notStarted = err<Argon2Failure>({ type: "KdfFailed", reason: "NotStarted" });

/** The worker is ours, but a browser in trouble may send anything. */
function parseAnswer(data: unknown): Result<Bytes, Argon2Failure> {
  if (typeof data !== "object" || data === null || !("ok" in data)) return notStarted;
  if (data.ok === true && "value" in data && data.value instanceof Uint8Array) {
    return data.value.length === 32 ? ok(ownBytes(data.value)) : notStarted;
  }
  if (!("error" in data) || typeof data.error !== "object" || data.error === null)
    return notStarted;
  const reason = "reason" in data.error ? data.error.reason : undefined;
  if (reason !== "OutOfMemory" && reason !== "WrongAnswer") return notStarted;
  return err({ type: "KdfFailed", reason });
}

/** The app's worker. Spelled as the bundler recognises it. */
export function startArgon2Worker(): Argon2Worker {
  return new Worker(new URL("./argon2-worker.ts", import.meta.url), {
    type: "module",
    name: "argon2",
  });
}
