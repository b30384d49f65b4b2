import { textFromUtf8, utf8, type Bytes } from "../base/bytes.ts";
import type { LocalSeal } from "../crypto/local-seal.ts";
import type { LocalLog } from "../storage/local-log.ts";

/** Small things of this device as JSON, sealed at rest under the place they lie in. */
export interface SealedValues {
  /** Undefined when there is none, or it is damaged. Whoever reads it checks what it is. */
  readonly load: (key: string) => Promise<unknown>;
  /** False when the disk did not take it. */
  readonly save: (key: string, value: unknown) => Promise<boolean>;
  /** To be kept in somebody else's transaction. */
  readonly sealed: (
    key: string,
    value: unknown,
  ) => Promise<{ readonly key: string; readonly sealed: Bytes }>;
  readonly drop: (key: string) => Promise<void>;
  readonly keys: (prefix: string) => Promise<readonly string[]>;
}

export function createSealedValues(
  log: Pick<LocalLog, "value" | "valueKeys" | "commit">,
  seal: LocalSeal,
): SealedValues {
  const placeOf = (key: string) => `values/${key}`;
  const sealed = async (key: string, value: unknown) => ({
    key,
    sealed: await seal.seal(placeOf(key), utf8(JSON.stringify(value))),
  });
  return {
    async load(key) {
      const sealed = await log.value(key);
      const plain = sealed && (await seal.open(placeOf(key), sealed));
      return plain && parseJson(textFromUtf8(plain));
    },
    async save(key, value) {
      return (await log.commit({ values: [await sealed(key, value)] })).ok;
    },
    sealed,
    async drop(key) {
      await log.commit({ values: [{ key, sealed: undefined }] });
    },
    keys: log.valueKeys,
  };
}

function parseJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? "null") ?? undefined;
  } catch {
    return undefined; // damaged; the same as none
  }
}

/** For reading what was stored, by whoever and whenever. */
export const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
