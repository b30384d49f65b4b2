import {
  contactBeginners,
  contactChannels,
  helpMethods,
  needs,
  parseCode,
  type ContactBeginner,
  type ContactChannel,
  type HelpMethod,
  type NeedId,
} from "../../domain/cases/code-lists.ts";
import { parseAttachments, type Attachment } from "../../domain/attachments/attachment.ts";
import { parsePartialDate } from "../../domain/time/partial-date.ts";
import { noSuchDay } from "../../design/DayInput.tsx";
import type { FollowUpDraft } from "../../domain/timeline/follow-up.ts";

/** The form as far as it is filled in; plain JSON, so that it can be kept. */
export interface FollowUpValues {
  readonly methods: readonly HelpMethod[];
  readonly channel: ContactChannel;
  /** Empty: now. */
  readonly on: string;
  readonly note: string;
  readonly minutes: number | undefined;
  /** Empty: none. */
  readonly next: string;
  readonly topics: readonly NeedId[];
  readonly files: readonly Attachment[];
  /** Asked when the channel is against the contact rule. */
  readonly began: ContactBeginner | undefined;
}

export const newFollowUp = (): FollowUpValues => ({
  methods: [],
  channel: "in_person",
  on: "",
  note: "",
  minutes: undefined,
  next: "",
  topics: [],
  files: [],
  began: undefined,
});

export function parseFollowUpForm(stored: unknown): FollowUpValues | undefined {
  if (typeof stored !== "object" || stored === null) return undefined;
  const kept: Readonly<Record<string, unknown>> = { ...stored };
  const { minutes } = kept;
  return {
    methods: codesOf(helpMethods, kept["methods"]),
    channel: parseCode(contactChannels, kept["channel"]) ?? "in_person",
    on: dayKept(kept["on"]),
    note: typeof kept["note"] === "string" ? kept["note"] : "",
    minutes: typeof minutes === "number" ? minutes : undefined,
    next: dayKept(kept["next"]),
    topics: codesOf(needs, kept["topics"]),
    files: parseAttachments(kept["files"]) ?? [],
    began: parseCode(contactBeginners, kept["began"]),
  };
}

export const toDraft = (values: FollowUpValues, againstRule = false): FollowUpDraft => ({
  ...values,
  againstRule,
  on: parsePartialDate(values.on),
  next: parsePartialDate(values.next),
  unread: (["on", "next"] as const).filter(
    (field) => values[field] !== "" && !parsePartialDate(values[field]),
  ),
});

/** What was no day is asked again, also after the app was closed. */
const dayKept = (stored: unknown): string =>
  stored === noSuchDay ? noSuchDay : (parsePartialDate(stored) ?? "");

const codesOf = <T extends string>(list: readonly T[], value: unknown): readonly T[] =>
  Array.isArray(value) ? list.filter((code) => value.includes(code)) : [];
