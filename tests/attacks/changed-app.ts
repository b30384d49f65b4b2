import { postEnvelopes } from "../../server/requests/post-envelopes.ts";
import type { Bytes } from "../../src/base/bytes.ts";
import type { DeviceId } from "../../src/base/ids.ts";
import { deviceIdOf, deviceKeysFromSeed } from "../../src/crypto/device-keys.ts";
import {
  noPrevious,
  sharedStream,
  type EnvelopeHeader,
  type EnvelopeId,
} from "../../src/protocol/envelope.ts";
import { encodeEnvelopeList, parseFrameList, type ServerFrame } from "../../src/protocol/frames.ts";
import { createCompression } from "../../src/sync/compression.ts";
import { encodeContent, type Content, type EntriesSection } from "../../src/sync/content.ts";
import { gatherSecrets } from "../../src/sync/epoch-secrets.ts";
import { sealEnvelope } from "../../src/sync/seal-envelope.ts";
import { aCase, newSuite, random, type Network } from "./network.ts";

/** A member whose app was changed: she has keys and a key to the documents, and seals whatever she likes. */
export interface ChangedApp {
  readonly device: DeviceId;
  /** Sealed and signed as her next envelope; `header` says otherwise. What is not content is given as bytes. */
  readonly seal: (
    content: Partial<Content> | Bytes,
    header?: Partial<EnvelopeHeader>,
  ) => Promise<Bytes>;
  /** What an honest relay answers. */
  readonly sends: (...envelopes: readonly Bytes[]) => Promise<readonly ServerFrame[]>;
}

export const compression = createCompression();

export async function changedApp(
  network: Network,
  role: "mediator" | "coordinator" = "mediator",
): Promise<ChangedApp> {
  const suite = newSuite();
  const keys = await deviceKeysFromSeed(suite, random.bytes(32));
  const device = await deviceIdOf(suite, keys);
  await network.admit(keys, role);
  let gctr = 0;
  let prev: EnvelopeId = noPrevious;

  return {
    device,
    async seal(content, changed = {}) {
      const roster = network.ilona.engine.roster.get();
      if (!roster) throw new Error("the founder has a roster");
      const secrets = await gatherSecrets({ suite, kem: keys.kem }, roster, device, new Map());
      const epoch = changed.epoch ?? [...secrets.keys()].at(-1) ?? 0;
      const secret = secrets.get(epoch);
      if (!secret) throw new Error("she has no key of that epoch");
      const own = gctr + 1;
      const header: EnvelopeHeader = {
        kind: "update",
        channel: sharedStream,
        device,
        epoch,
        generation: 0,
        gctr: own,
        cctr: own,
        prev,
        ...changed,
      };
      const usual: Content = {
        sentAt: Math.floor(Date.now() / 1000),
        clockOffset: 0,
        rosterLength: roster.length,
        rosterHead: roster.head.slice(0, 16),
        seen: [],
        sections: [],
      };
      const plain =
        content instanceof Uint8Array
          ? content
          : encodeContent(compression, { ...usual, ...content });
      const { spaceId } = network;
      const parts = { suite, random, spaceId, signing: keys.signing };
      const sealed = await sealEnvelope(parts, header, secret, plain);
      if (header.gctr === own) {
        gctr = own;
        prev = sealed.id;
      }
      return sealed.bytes;
    },
    async sends(...envelopes) {
      const body = encodeEnvelopeList(envelopes);
      const answer = await postEnvelopes(network.relay().parts, network.spaceId, body);
      const frames = parseFrameList(new Uint8Array(answer.body ?? []));
      return frames.ok ? frames.value : [];
    },
  };
}

/** Entries of a client that nobody has used, in the case. */
export function entriesOf(
  values: readonly unknown[],
  section: Partial<EntriesSection> = {},
): EntriesSection {
  return {
    type: "entries",
    channel: aCase,
    client: 1 + Math.floor(Math.random() * 0xfffffffe),
    clock: 0,
    entries: values.map((value, tail) => [tail, value]),
    ...section,
  };
}
