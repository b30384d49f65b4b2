import type { Bytes } from "../base/bytes.ts";
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
  for (let more = true; more && !parts.isStopped();) {
    const token = parts.token();
    if (!token) break;
    const { cursor } = replica.state().meta;
    const rosterFrom = replica.state().history?.roster.length ?? 0;
    const session = { device, token, rosterFrom };
    let answer = await http.readLog(spaceId, cursor?.sequence ?? 0, session);
    const isOtherLog = (frames: Extract<typeof answer, { ok: true }>["value"]) =>
      frames.some((one) => one.type === "welcome" && cursor && one.logId !== cursor.logId);
    if (answer.ok && isOtherLog(answer.value)) answer = await http.readLog(spaceId, 0, session);
    if (!answer.ok) return;
    more = false;
    for (const frame of answer.value) {
      if (frame.type === "batch") more = frame.more && frame.entries.length > 0;
      // A welcome to a conversation that says nothing only tells which log this is.
      await conversation.take(frame);
    }
  }
  conversation.end();
}
