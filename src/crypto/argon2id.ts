import { argon2id } from "hash-wasm";
import { bytesToHex, equalBytes, ownBytes, utf8, type Bytes } from "../base/bytes.ts";
import { err, ok, type Result } from "../base/result.ts";
import { smallParameters, usualParameters } from "./argon2.ts";
import type { Argon2Failure, Argon2Parameters, Argon2Request } from "./argon2.ts";

// One pass over all the memory used later: WebAssembly has given wrong hashes on phones above 8 MiB, and only in the first run.
// Three independent implementations give these answers.
const testSecret = utf8("teren self-test");
const testSalt = utf8("sixteen bytes 01");
const knownAnswers: ReadonlyMap<number, string> = new Map([
  [smallParameters.memoryKiB, "06f4fc8ac269e6a4b341fef108293a94e0f41faf00116a7882bb19911d658a41"],
  [usualParameters.memoryKiB, "b7f14a81da0bbb58ef9a0cccfb69cb42f8bd8838f0becb35e6b1d2e14493b1ca"],
]);

/** Derives in this thread, which it blocks for up to a second: for the worker and for tests. */
export async function deriveArgon2id(
  request: Argon2Request,
): Promise<Result<Bytes, Argon2Failure>> {
  try {
    const first = await hash(request.secret, request.parameters);
    if (request.times === 1) return ok(first);
    const second = await hash(request.secret, request.parameters);
    return equalBytes(first, second) ? ok(first) : err(failure("WrongAnswer"));
  } catch (problem) {
    return err(failure(reasonOf(problem)));
  }
}

/** Must be passed once in every worker before its first answer is trusted. `memoryKiB`: what will be used. */
export async function selfTest(memoryKiB: number): Promise<Result<void, Argon2Failure>> {
  const tested = memoryKiB < usualParameters.memoryKiB ? smallParameters : usualParameters;
  try {
    const answer = await hash(testSecret, { ...tested, passes: 1, salt: testSalt });
    if (bytesToHex(answer) === knownAnswers.get(tested.memoryKiB)) return ok(undefined);
    return err(failure("WrongAnswer"));
  } catch (problem) {
    return err(failure(reasonOf(problem)));
  }
}

async function hash(secret: Bytes, parameters: Argon2Parameters): Promise<Bytes> {
  return ownBytes(
    await argon2id({
      password: secret,
      salt: parameters.salt,
      memorySize: parameters.memoryKiB,
      iterations: parameters.passes,
      parallelism: parameters.lanes,
      hashLength: 32,
      outputType: "binary",
    }),
  );
}

const failure = (reason: Argon2Failure["reason"]): Argon2Failure => ({ type: "KdfFailed", reason });

/** What does not compile (an old browser, a strict policy) will never work; all else is met when memory is short. */
const reasonOf = (problem: unknown): Argon2Failure["reason"] =>
  problem instanceof WebAssembly.CompileError ? "NotStarted" : "OutOfMemory";
