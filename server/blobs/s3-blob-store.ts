import { createHash } from "node:crypto";
import { AwsClient } from "aws4fetch";
import { assert } from "../../src/base/assert.ts";
import { equalBytes, ownBytes, type Bytes } from "../../src/base/bytes.ts";
import { parseBlobId, type BlobId } from "../../src/protocol/blob.ts";
import type { SpaceId } from "../../src/protocol/roster.ts";
import { createSpaceSizes } from "./space-sizes.ts";
import { BucketFailed, type BlobStore, type KeptBlob } from "./blob-store.ts";

export interface S3Settings {
  /** Of the bucket, as in `https://s3.example/teren` or `https://teren.s3.eu-central-1.amazonaws.com`; a path behind it is put before every key. */
  readonly address: string;
  readonly region: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

const erasedName = "erased";
const patienceMs = 30_000;
/** Several relays put into one bucket; each counts what it put itself and weighs anew this often. */
const weighEveryMs = 10 * 60_000;

/**
 * An object a chunk, under `<space>/<blob>/<index>`. An answered PUT is on the disks of whoever keeps the bucket: that is what S3 promises. Relays on one bucket do
 * not wait for each other: a bound may be passed by what two of them take in within ten minutes.
 */
export function createS3BlobStore(
  settings: S3Settings,
  now: () => number,
  pageSize = 1_000,
): BlobStore {
  const { address, region, accessKeyId, secretAccessKey } = settings;
  const client = new AwsClient({ accessKeyId, secretAccessKey, region, service: "s3", retries: 0 });
  const bucket = new URL(address);
  const [, name = ""] = bucket.pathname.split("/");
  // In the address of one bucket, or in its path: then what comes first is the bucket.
  const isInPath = !bucket.hostname.startsWith(`${name}.`) && name !== "";
  const root = new URL(isInPath ? `/${name}` : "/", bucket);
  const before = bucket.pathname
    .split("/")
    .slice(isInPath ? 2 : 1)
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join("");

  const weighedAt = new Map<SpaceId, number>();
  const sizes = createSpaceSizes(async (space) => {
    weighedAt.set(space, now());
    return (await objects(`${space}/`))
      .filter(({ key }) => !key.endsWith(erasedName))
      .reduce((sum, { size }) => sum + size, 0);
  });

  async function ask(method: string, key: string, body?: Bytes): Promise<Response> {
    const url = new URL(root);
    url.pathname = `${url.pathname.replace(/\/$/, "")}/${before}${key}`;
    return request(url, method, body);
  }

  /** Throws for whatever is neither done nor missing: the relay then says "later". */
  async function request(url: URL, method: string, body?: Bytes): Promise<Response> {
    const asked = client.fetch(url.href, {
      method,
      // Signed as well, so that what arrives is what was sent.
      headers: {
        "X-Amz-Content-Sha256": createHash("sha256")
          .update(body ?? "")
          .digest("hex"),
      },
      ...(body && { body }),
      signal: AbortSignal.timeout(patienceMs),
    });
    const answer = await asked.catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new BucketFailed(`The bucket does not answer: ${why}`);
    });
    if (answer.ok || answer.status === 404) return answer;
    const [, code = "no reason given"] = /<Code>(\w+)<\/Code>/.exec(await answer.text()) ?? [];
    throw new BucketFailed(`The bucket answered ${answer.status} to ${method}: ${code}`);
  }

  /** Keys are ours, digits and slashes: nothing in the answer is escaped. */
  async function objects(prefix: string): Promise<readonly { key: string; size: number }[]> {
    const found: { key: string; size: number }[] = [];
    for (let from: string | undefined = ""; from !== undefined;) {
      const url = new URL(root);
      url.searchParams.set("max-keys", String(pageSize));
      url.searchParams.set("prefix", before + prefix);
      if (from !== "") url.searchParams.set("marker", from);
      const answer = await request(url, "GET");
      assert(answer.ok, "there is such a bucket");
      const text = await answer.text();
      const page = [...text.matchAll(/<Contents>.*?<\/Contents>/gs)].map(([content]) => ({
        key: /<Key>(.*?)<\/Key>/s.exec(content)?.[1] ?? "",
        size: Number(/<Size>(\d+)<\/Size>/.exec(content)?.[1] ?? 0),
      }));
      for (const { key, size } of page) found.push({ key: key.slice(before.length), size });
      from = /<IsTruncated>true</.test(text) ? page.at(-1)?.key : undefined;
    }
    return found;
  }

  async function bytesAt(key: string): Promise<Bytes | undefined> {
    const answer = await ask("GET", key);
    return answer.ok ? ownBytes(new Uint8Array(await answer.arrayBuffer())) : undefined;
  }

  const keyOf = (space: SpaceId, blob: BlobId, place: number | typeof erasedName): string =>
    `${space}/${blob}/${place}`;

  async function remove(keys: readonly { readonly key: string }[]): Promise<void> {
    for (const { key } of keys) await ask("DELETE", key);
  }

  return {
    put: (space, blob, index, bytes, mostBytes) =>
      sizes.inSpace(space, async () => {
        const key = keyOf(space, blob, index);
        const there = new Set((await objects(`${space}/${blob}/`)).map((one) => one.key));
        if (there.has(keyOf(space, blob, erasedName))) return "erased";
        if (there.has(key)) {
          const kept = await bytesAt(key);
          return kept && equalBytes(kept, bytes) ? "there" : "differs";
        }
        if (now() - (weighedAt.get(space) ?? 0) > weighEveryMs) sizes.forget(space);
        if (!(await sizes.hasRoom(space, bytes.length, mostBytes))) return "full";
        const put = await ask("PUT", key, bytes);
        assert(put.ok, "there is such a bucket");
        await sizes.grown(space, bytes.length);
        return "stored";
      }),
    get: (space, blob, index) => bytesAt(keyOf(space, blob, index)),
    bytesOf: sizes.bytesOf,
    erase: (space, blob) =>
      sizes.inSpace(space, async () => {
        // The word first: nothing of it is taken in again from then on. An empty object is refused by some.
        await ask("PUT", keyOf(space, blob, erasedName), Uint8Array.of(0));
        const all = await objects(`${space}/${blob}/`);
        await remove(all.filter(({ key }) => !key.endsWith(erasedName)));
        sizes.forget(space);
      }),
    isErased: async (space, blob) => (await bytesAt(keyOf(space, blob, erasedName))) !== undefined,
    eraseSpace: (space) =>
      sizes.inSpace(space, async () => {
        await remove(await objects(`${space}/`));
        sizes.forget(space);
      }),
    async spaces() {
      const all = (await objects("")).map(({ key }) => key.split("/")[0] ?? "");
      return [...new Set(all)].filter((each): each is SpaceId => /^[0-9a-f]{64}$/.test(each));
    },
    async list(space) {
      const found = new Map<BlobId, { indexes: number[]; isErased: boolean }>();
      for (const { key } of await objects(`${space}/`)) {
        const [, name, place = ""] = key.split("/");
        const blob = parseBlobId(name);
        if (!blob) continue;
        const known = found.get(blob) ?? { indexes: [], isErased: false };
        found.set(blob, known);
        if (place === erasedName) known.isErased = true;
        else known.indexes.push(Number(place));
      }
      return [...found].map(([blob, { indexes, isErased }]): KeptBlob => ({
        blob,
        indexes: indexes.toSorted((a, b) => a - b),
        isErased,
      }));
    },
  };
}
