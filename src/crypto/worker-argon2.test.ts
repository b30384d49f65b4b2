import { expect, test } from "vitest";
import { err } from "../base/result.ts";
import { smallParameters, type Argon2Request } from "./argon2.ts";
import { deriveArgon2id } from "./argon2id.ts";
import { createWorkerArgon2, type Argon2Worker } from "./worker-argon2.ts";

const request: Argon2Request = {
  secret: new TextEncoder().encode("394871"),
  parameters: { ...smallParameters, memoryKiB: 64, salt: new Uint8Array(16) },
  times: 1,
};

test("each derivation has a worker of its own, which ends with the answer", async () => {
  const workers: TestWorker[] = [];
  const argon2 = createWorkerArgon2({ startWorker: () => started(workers, deriveArgon2id) });
  expect(await argon2.derive(request)).toEqual(await deriveArgon2id(request));
  expect((await argon2.derive(request)).ok).toBe(true);
  expect(workers.map((worker) => worker.ended)).toEqual([true, true]);
});

test("a worker prepared while the PIN is typed serves the next derivation", async () => {
  const workers: TestWorker[] = [];
  const argon2 = createWorkerArgon2({ startWorker: () => started(workers, deriveArgon2id) });
  argon2.prepare();
  argon2.prepare();
  expect((await argon2.derive(request)).ok).toBe(true);
  expect(workers.length).toBe(1);
  expect(workers[0]?.requests).toEqual(["prepare", request]);
});

test("a worker that breaks, answers nonsense or cannot start is a failure, never a wait", async () => {
  const failed = err({ type: "KdfFailed", reason: "NotStarted" });
  const workers: TestWorker[] = [];
  const breaking = createWorkerArgon2({
    startWorker: () => started(workers, () => Promise.reject(new Error("killed"))),
  });
  expect(await breaking.derive(request)).toEqual(failed);
  const nonsense = createWorkerArgon2({
    startWorker: () => started(workers, async () => ({ ok: true, value: new Uint8Array(3) })),
  });
  expect(await nonsense.derive(request)).toEqual(failed);
  const refused = createWorkerArgon2({
    startWorker: () => {
      throw new DOMException("blocked by policy", "SecurityError");
    },
  });
  refused.prepare();
  expect(await refused.derive(request)).toEqual(failed);
});

test("what the worker says went wrong is passed on", async () => {
  const short = err({ type: "KdfFailed", reason: "OutOfMemory" });
  const argon2 = createWorkerArgon2({ startWorker: () => started([], async () => short) });
  expect(await argon2.derive(request)).toEqual(short);
});

test("a worker that breaks while it is prepared is replaced", async () => {
  const workers: TestWorker[] = [];
  const argon2 = createWorkerArgon2({ startWorker: () => started(workers, deriveArgon2id) });
  argon2.prepare();
  workers[0]?.fail();
  expect((await argon2.derive(request)).ok).toBe(true);
  expect(workers.length).toBe(2);
});

interface TestWorker extends Argon2Worker {
  readonly requests: ("prepare" | Argon2Request)[];
  readonly ended: boolean;
  readonly fail: () => void;
}

/** A worker in the same thread. */
function started(
  workers: TestWorker[],
  answer: (request: Argon2Request) => Promise<unknown>,
): TestWorker {
  const events = new EventTarget();
  const requests: ("prepare" | Argon2Request)[] = [];
  let ended = false;
  const fail = () => void events.dispatchEvent(new Event("error"));
  const worker: TestWorker = {
    requests,
    fail,
    get ended() {
      return ended;
    },
    addEventListener: (type: string, listener: (event: never) => void) =>
      events.addEventListener(type, listener as EventListener),
    postMessage(message) {
      requests.push(message);
      if (message === "prepare") return;
      answer(message).then(
        (data) => events.dispatchEvent(new MessageEvent("message", { data })),
        fail,
      );
    },
    terminate: () => (ended = true),
  };
  workers.push(worker);
  return worker;
}
