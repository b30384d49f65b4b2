import { type ChannelId, parseChannelId } from "../../base/ids.ts";

declare const caseMark: unique symbol;

/** A case is called by the channel its document lives in. Every case is a channel; not every channel is a case. */
export type CaseId = ChannelId & { readonly [caseMark]: true };

export const caseIdOfChannel = (channel: ChannelId): CaseId => channel as CaseId;

export function parseCaseId(value: unknown): CaseId | undefined {
  const channel = parseChannelId(value);
  return channel === undefined ? undefined : caseIdOfChannel(channel);
}
