import type { Refusal } from "../protocol/refusals.ts";
import type { LocalLog, LocalMeta } from "../storage/local-log.ts";
import type { HttpRelay } from "./http-relay.ts";

const mostBytesAtOnce = 32 * 1024;

/** It counts already, or stands there in another form: there is nothing left to hand over. */
const settled: readonly Refusal[] = ["NotAllowed", "Fork"];

/**
 * Leaves a removed device's own envelopes at the relay, without any key: they were sealed and signed when they were written. Each goes from here when
 * the relay has it on its disk. Ends when nothing is left or the relay takes no more for now.
 */
export async function handOverLate(
  parts: {
    readonly log: Pick<LocalLog, "envelopesAfter" | "commit">;
    readonly http: Pick<HttpRelay, "postLate">;
  },
  { device, spaceId }: Pick<LocalMeta, "device" | "spaceId">,
): Promise<void> {
  const { log, http } = parts;
  for (;;) {
    const left = await log.envelopesAfter(device, 0, mostBytesAtOnce);
    if (left.length === 0) return;
    const answer = await http.postLate(spaceId, left.map(({ bytes }) => bytes)); // prettier-ignore
    if (!answer.ok) return;
    const done = new Set<number>();
    for (const frame of answer.value) {
      if (frame.type === "ack") for (const { gctr } of frame.acks) done.add(gctr);
      if (frame.type === "nack")
        for (const { gctr, refusal } of frame.nacks) if (settled.includes(refusal)) done.add(gctr);
    }
    const gone = left.filter(({ gctr }) => done.has(gctr));
    if (gone.length === 0) return;
    const dropped = await log.commit({ dropStored: gone.map(({ gctr }) => ({ device, gctr })) });
    if (!dropped.ok) return;
  }
}
