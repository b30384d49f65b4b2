import type { Bytes } from "../base/bytes.ts";
import type { Heads } from "../protocol/frames.ts";
import type { Taken, TakeRequest } from "./compaction/take-snapshot.ts";
import type { Conversation } from "./conversation.ts";
import type { HttpRelay } from "./http-relay.ts";
import type { Outbox } from "./outbox.ts";
import type { Replica } from "./replica.ts";

/** What is said over a line, said over HTTP: for networks that let no socket through. */
export async function exchangeOverHttp(parts: {
  readonly http: HttpRelay;
  readonly replica: Replica;
  readonly outbox: Outbox;
  /** One that sends nothing. */
  readonly conversation: Conversation;
  readonly token: () => Bytes | undefined;
  readonly takeSnapshot: (request: TakeRequest) => Promise<Taken>;
  readonly isStopped: () => boolean;
}): Promise<void> {
  const { http, replica, outbox, conversation } = parts;
  const { device, spaceId } = replica.state().meta;
  const rows = await outbox.take(0);
  if (rows.length > 0) {
    const answer = await http.postEnvelopes(spaceId, rows.map(({ bytes }) => bytes)); // prettier-ignore
    if (!answer.ok) return;
    for (const frame of answer.value) await conversation.take(frame);
  }
  let relayHeads: Heads = new Map();
  for (let more = true; more && !parts.isStopped();) {
    const token = parts.token();
    if (!token) break;
    const { cursor, pullsBeyond } = replica.state().meta;
    const rosterFrom = replica.state().history?.roster.length ?? 0;
    const session = { device, token, rosterFrom };
    let answer = await http.readLog(spaceId, cursor?.sequence ?? 0, session, pullsBeyond);
    const isOtherLog = (frames: Extract<typeof answer, { ok: true }>["value"]) =>
      frames.some((one) => one.type === "welcome" && cursor && one.logId !== cursor.logId);
    if (answer.ok && isOtherLog(answer.value))
      answer = await http.readLog(spaceId, 0, session, pullsBeyond);
    if (!answer.ok) return;
    more = false;
    for (const frame of answer.value) {
      if (frame.type === "welcome") relayHeads = frame.heads;
      if (frame.type === "snapshots") {
        const onProgress = () => undefined;
        const taken = await parts.takeSnapshot({ list: frame, relayHeads, onProgress });
        // What came with it is asked for again, without what the snapshot says.
        if (taken !== "none") {
          more = taken !== "offline";
          break;
        }
        continue;
      }
      if (frame.type === "batch") more = frame.more && frame.entries.length > 0;
      // A welcome to a conversation that says nothing only tells which log this is.
      await conversation.take(frame);
    }
  }
  conversation.end();
}
