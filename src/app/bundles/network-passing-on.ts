import type { Clock } from "../../base/clock.ts";
import type { ChannelId } from "../../base/ids.ts";
import type { Live } from "../../base/live.ts";
import { err, ok, type Result } from "../../base/result.ts";
import { caseIdOfChannel, type CaseId } from "../../domain/cases/case-id.ts";
import { frontierText, parseFrontier } from "../../protocol/frontier.ts";
import type { Bundles, BundleWish } from "../../sync/bundles/bundles.ts";
import type { Engine } from "../../sync/engine.ts";
import type { CaseChannels } from "../network/case-channels.ts";
import type { CaseIndex } from "../workspace.ts";
import { newPhraseKey, openerOf, type KeyParts } from "./backup-key.ts";
import { asBundleFile, collectFile } from "./bundle-file.ts";
import type { GivenFile, NotPassedOn, PassingOn, PassOnWish } from "./passing-on.ts";

interface PassingOnParts extends KeyParts {
  readonly engine: Pick<Engine, "bundles">;
  readonly clock: Clock;
  readonly cases: Live<CaseIndex>;
  readonly caseChannels: CaseChannels;
}

const dayMs = 24 * 60 * 60 * 1000;

export function createNetworkPassingOn(parts: PassingOnParts): PassingOn {
  const { bundles } = parts.engine;

  function bundleWish(wish: PassOnWish): Result<BundleWish, NotPassedOn> {
    switch (wish.what) {
      case "everything":
        return ok(wish);
      case "recent":
        return ok({ what: "since", at: parts.clock.now() - wish.days * dayMs });
      case "missing": {
        const frontier = parseFrontier(wish.code);
        return frontier ? ok({ what: "missing", frontier }) : err({ type: "NotACode" });
      }
    }
  }

  /** Of documents that are written about, the cases they belong to: a person's name is a document of its own. */
  function casesOf(channels: ReadonlySet<ChannelId>): number {
    const { summaries } = parts.cases.get();
    const found = new Set<CaseId>();
    for (const channel of channels) {
      for (const id of parts.caseChannels.casesOf(channel)) found.add(id);
      if (summaries.has(caseIdOfChannel(channel))) found.add(caseIdOfChannel(channel));
    }
    return found.size;
  }

  return {
    ownCode: async () => frontierText(await (await bundles()).frontier()),
    async measure(asked) {
      const wish = bundleWish(asked);
      if (!wish.ok) return wish;
      const measured = await (await bundles()).measure(wish.value);
      if (!measured.ok) return measured;
      const { envelopes, pictures, blobBytes } = measured.value;
      return ok({ pieces: envelopes, photos: pictures, photoBytes: blobBytes });
    },
    async give(asked, { withPhotos, onProgress }) {
      const wish = bundleWish(asked);
      return wish.ok
        ? pack(wish.value, { withBlobs: withPhotos, ...(onProgress && { onProgress }) })
        : wish;
    },
    async backUp(passphrase, onProgress) {
      const phrase = await newPhraseKey(parts, passphrase);
      if (!phrase.ok) return phrase;
      return pack(
        { what: "everything" },
        { withBlobs: true, phrase: phrase.value, ...(onProgress && { onProgress }) },
      );
    },
    async take(file, { onProgress, key } = {}) {
      const opener = key && (await openerOf(parts, key));
      const taken = await (
        await bundles()
      ).take(asBundleFile(file), {
        ...(onProgress && { onProgress }),
        ...(opener && { opener }),
      });
      if (!taken.ok) return taken;
      const { isWhole, promised, envelopes, blobs, pictures, channels, waiting } = taken.value;
      return ok({
        isWhole,
        promised: promised && promised.envelopes + promised.blobs,
        found: envelopes + blobs,
        isNew: taken.value.taken + waiting + taken.value.newBlobs > 0,
        cases: casesOf(channels),
        photos: pictures,
        waiting,
      });
    },
  };

  async function pack(
    wish: BundleWish,
    options: Omit<Parameters<Bundles["pack"]>[1], "write">,
  ): Promise<Result<GivenFile, NotPassedOn>> {
    const file = collectFile();
    const packed = await (await bundles()).pack(wish, { write: file.write, ...options });
    if (!packed.ok) return packed;
    const { envelopes, pictures, channels } = packed.value;
    return ok({
      file: file.end(),
      pieces: envelopes,
      photos: pictures,
      cases: casesOf(channels),
    });
  }
}
