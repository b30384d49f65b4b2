import { parseChannelId, type ChannelId } from "../../base/ids.ts";
import { caseIdOfChannel } from "../../domain/cases/case-id.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import type { ChannelSummary } from "../../sync/channels.ts";
import { fieldsOf } from "../sealed-values.ts";

/** What is kept of a case in the sealed pages: its summary without what changes from day to day, and the channels that belong to it. */
export interface StoredSummary {
  readonly summary: CaseSummary;
  /** The person's document; of a case with others merged into it, theirs as well. */
  readonly others: readonly ChannelId[];
}

/** The pages of ten thousand cases are read before the list shows: a row of values is half as long as an object that names them. */
type Row = readonly [
  version: 2,
  others: readonly ChannelId[],
  no: CaseSummary["no"],
  type: CaseSummary["type"],
  status: CaseSummary["status"],
  label: string,
  anonymous: boolean,
  danger: boolean,
  workers: CaseSummary["workers"],
  openedOn: CaseSummary["openedOn"],
  lastOn: CaseSummary["lastOn"],
  lastEntryOn: CaseSummary["lastEntryOn"],
  questionsOpen: number,
  conflicts: number,
  next: CaseSummary["next"] | 0,
  urgency: CaseSummary["urgency"] | 0,
  region: CaseSummary["region"] | 0,
  settlement: CaseSummary["settlement"] | 0,
  worker: CaseSummary["worker"] | 0,
  nameKey: CaseSummary["nameKey"] | 0,
  birthYear: number,
  phoneKey: CaseSummary["phoneKey"] | 0,
  otherNos: CaseSummary["otherNos"] | 0,
  mergedInto: CaseSummary["mergedInto"] | 0,
  /** Rows of before there were deadlines end here. */
  deadline?: CaseSummary["deadline"] | 0,
  /** And those of before there were offers here. */
  offeredTo?: CaseSummary["offeredTo"] | 0,
  distinct?: CaseSummary["distinct"] | 0,
  inReview?: CaseSummary["inReview"] | 0,
  /** And those of before there were planned days here. */
  nextWhat?: CaseSummary["nextWhat"] | 0,
  /** The sum of 1: calls for a coordinator; 2: the duty is open; 4: it is held; 8: somebody means to erase it; 16: nobody has taken what was handed in. */
  alerts?: number,
  /** Rows of before a case could be kept until a day end here. */
  keepUntil?: CaseSummary["keepUntil"] | 0,
  /** And those of before a network had lists of its own here. */
  listWords?: CaseSummary["listWords"] | 0,
];

const namedVersion = 1;
/** The columns before `next`. */
const whatAllHave = 14;

export function encodeStoredSummary({ summary: s, others }: StoredSummary): unknown {
  const row: Row = [
    2,
    others,
    s.no,
    s.type,
    s.status,
    s.label,
    s.anonymous,
    s.danger,
    s.workers,
    s.openedOn,
    s.lastOn,
    s.lastEntryOn,
    s.questionsOpen,
    s.conflicts,
    s.next ?? 0,
    s.urgency ?? 0,
    s.region ?? 0,
    s.settlement ?? 0,
    s.worker ?? 0,
    s.nameKey ?? 0,
    s.birthYear ?? 0,
    s.phoneKey ?? 0,
    s.otherNos ?? 0,
    s.mergedInto ?? 0,
    s.deadline ?? 0,
    s.offeredTo ?? 0,
    s.distinct ?? 0,
    s.inReview ?? 0,
    s.nextWhat ?? 0,
    (s.callsForCoordinator ? 1 : 0) +
      (s.dutyOpen ? 2 : 0) +
      (s.held ? 4 : 0) +
      (s.erasing ? 8 : 0) +
      (s.fromIntake ? 16 : 0),
    s.keepUntil ?? 0,
    s.listWords ?? 0,
  ];
  // What few cases have costs ten thousand others nothing.
  return row.slice(0, Math.max(whatAllHave, row.findLastIndex((value) => value !== 0) + 1));
}

/** Undefined for what is no case, and for what a newer version of the app keeps. */
export function parseStoredSummary(channel: ChannelId, value: unknown): StoredSummary | undefined {
  if (!Array.isArray(value)) return parseNamed(channel, value);
  if (value[0] !== 2) return undefined;
  return fromRow(channel, value as unknown as Row); // written by this device and vouched for by its seal
}

function fromRow(channel: ChannelId, row: Row): StoredSummary {
  const [, others, no, type, status, label, anonymous, danger, workers, openedOn] = row;
  const summary: { -readonly [Key in keyof CaseSummary]: CaseSummary[Key] } = {
    id: caseIdOfChannel(channel),
    no,
    type,
    status,
    label,
    anonymous,
    danger,
    workers,
    openedOn,
    lastOn: row[10],
    lastEntryOn: row[11],
    questionsOpen: row[12],
    conflicts: row[13],
    unread: 0,
    waiting: 0,
  };
  if (row[14]) summary.next = row[14];
  if (row[15]) summary.urgency = row[15];
  if (row[16]) summary.region = row[16];
  if (row[17]) summary.settlement = row[17];
  if (row[18]) summary.worker = row[18];
  if (row[19]) summary.nameKey = row[19];
  if (row[20]) summary.birthYear = row[20];
  if (row[21]) summary.phoneKey = row[21];
  if (row[22]) summary.otherNos = row[22];
  if (row[23]) summary.mergedInto = row[23];
  if (row[24]) summary.deadline = row[24];
  if (row[25]) summary.offeredTo = row[25];
  if (row[26]) summary.distinct = row[26];
  if (row[27]) summary.inReview = row[27];
  if (row[28]) summary.nextWhat = row[28];
  const alerts = row[29] ?? 0;
  if (alerts & 1) summary.callsForCoordinator = true;
  if (alerts & 2) summary.dutyOpen = true;
  if (alerts & 4) summary.held = true;
  if (alerts & 8) summary.erasing = true;
  if (alerts & 16) summary.fromIntake = true;
  if (row[30]) summary.keepUntil = row[30];
  if (row[31]) summary.listWords = row[31];
  return { summary, others };
}

/** As a colleague's list brings it to a new phone, and as pages were kept before there were rows. */
function parseNamed(channel: ChannelId, value: unknown): StoredSummary | undefined {
  const { v, c, o } = fieldsOf(value);
  if (v !== namedVersion || typeof c !== "object" || c === null) return undefined;
  const others = Array.isArray(o)
    ? o.flatMap((channel: unknown) => parseChannelId(channel) ?? [])
    : [];
  // Written by a member's device under the network's own keys; of which case it speaks, its place says.
  return { summary: { ...(c as CaseSummary), id: caseIdOfChannel(channel) }, others };
}

/** For the list of a new phone, before the cases have come: without what can be worked out, or is only for comparing. */
export function storedSummaryForDigest(value: unknown, channel: ChannelId): unknown {
  const stored = parseStoredSummary(channel, value);
  if (!stored || ["merged", "mistake"].includes(stored.summary.status)) return undefined;
  const { nameKey: _n, phoneKey: _p, birthYear: _b, distinct: _d, listWords: _l, ...summary } = stored.summary; // prettier-ignore
  return { v: namedVersion, c: summary };
}

/** The summary with what is unread and unsent in all its channels; itself when nothing is. */
export function countedSummary(
  { summary, others }: StoredSummary,
  countsOf: (channel: ChannelId) => Pick<ChannelSummary, "unread" | "waiting"> | undefined,
): CaseSummary {
  const own = countsOf(summary.id);
  let unread = own?.unread ?? 0;
  let waiting = own?.waiting ?? 0;
  for (const channel of others) {
    const counts = countsOf(channel);
    unread += counts?.unread ?? 0;
    waiting += counts?.waiting ?? 0;
  }
  return unread === summary.unread && waiting === summary.waiting
    ? summary
    : { ...summary, unread, waiting };
}
