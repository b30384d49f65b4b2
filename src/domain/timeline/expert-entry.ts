import type { ChannelId } from "../../base/ids.ts";
import type { LocalDate } from "../time/partial-date.ts";
import type { Stamp } from "./stamp.ts";

/** Somebody outside the network was given the case to read, without whose it is. */
export interface ExpertEntry extends Stamp {
  readonly k: "expert";
  readonly as: "file" | "guest";
  /** Who, as whoever gave it wrote. */
  readonly to: string;
  /** Of a guest: the document that is read, and the last day. */
  readonly room?: ChannelId;
  readonly until?: LocalDate;
}
