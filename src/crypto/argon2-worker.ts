import type { Bytes } from "../base/bytes.ts";
import { err, type Result } from "../base/result.ts";
import { usualParameters, type Argon2Failure, type Argon2Request } from "./argon2.ts";
import { deriveArgon2id, selfTest } from "./argon2id.ts";

// A worker serves one request and is ended by its owner: that gives its 19 MiB back.

/** "prepare" only runs the self-test, and is answered by nothing. */
export type Argon2WorkerRequest = "prepare" | Argon2Request;

let tested:
  { readonly memoryKiB: number; readonly result: ReturnType<typeof selfTest> } | undefined;

addEventListener("message", (event: MessageEvent<Argon2WorkerRequest>) => {
  if (event.data === "prepare") void test(usualParameters.memoryKiB);
  else void answer(event.data);
});

async function answer(request: Argon2Request): Promise<void> {
  postMessage(await derive(request));
}

async function derive(request: Argon2Request): Promise<Result<Bytes, Argon2Failure>> {
  try {
    const passed = await test(request.parameters.memoryKiB);
    return passed.ok ? await deriveArgon2id(request) : passed;
  } catch {
    return err({ type: "KdfFailed", reason: "NotStarted" }); // nothing thrown may leave the owner waiting
  }
}

function test(memoryKiB: number): ReturnType<typeof selfTest> {
  if (tested?.memoryKiB !== memoryKiB) tested = { memoryKiB, result: selfTest(memoryKiB) };
  return tested.result;
}
