import type { ChannelId } from "../../base/ids.ts";
import type { Attachment } from "../attachments/attachment.ts";
import type { CaseId } from "../cases/case-id.ts";
import type { CaseNo } from "../cases/case-number.ts";
import type { CaseType } from "../cases/case-type.ts";
import type {
  ConsentPurposeId,
  ConsentState,
  ContactBeginner,
  ContactChannel,
  HelpMethod,
  MergeKind,
  NeedId,
  OfferEnd,
  OutcomeId,
} from "../cases/code-lists.ts";
import type { CaseFieldId, IdentityFieldId } from "../forms/field-definitions.ts";
import type { OwnFieldId } from "../forms/own-question.ts";
import type { ImportId } from "../import/import-id.ts";
import type { RouteBases } from "../legal/deadline.ts";
import type { ListFieldId } from "../lists/list-fields.ts";
import type { ListId } from "../lists/list-id.ts";
import type { OwnListId } from "../lists/own-list.ts";
import type { RouteId, RouteStatus } from "../legal/legal-route.ts";
import type { PersonId } from "../network/person-id.ts";
import type { SlotId } from "../plan/slot.ts";
import type { PartialDate } from "../time/partial-date.ts";
import type { BasisEntry, HandedEntry } from "./consent-entries.ts";
import type { CrisisEntry } from "./crisis-entries.ts";
import type { EntryId } from "./entry-id.ts";
import type { ExpertEntry } from "./expert-entry.ts";
import type { KeepingEntry } from "./keeping-entries.ts";
import type { Stamp, Dated } from "./stamp.ts";
import type { FactValue } from "../forms/fact-value.ts";

/*
 * A case is a growing set of entries. Each is written once, under a random id, and never changed or removed; whatever a
 * screen shows is worked out from all of them. Who wrote an entry is not in it: that is said by the signature it came with.
 *
 * `r` names what an entry replaces: exactly what its author saw. What nobody saw and replaced stays, beside the rest.
 */
export type CaseEntry =
  | OpenedEntry
  | CaseFactEntry
  | FollowUpEntry
  | ClosedEntry
  | ReopenedEntry
  | ConsentEntry
  | MergedEntry
  | MergedIntoEntry
  | UnmergedEntry
  | QuestionEntry
  | AnswerEntry
  | AssignedEntry
  | OfferEntry
  | OfferEndEntry
  | DistinctEntry
  | ReviewEntry
  | RemarkEntry
  | RouteEntry
  | RouteStepEntry
  | ListedEntry
  | OwnListedEntry
  | CheckedEntry
  | CrisisEntry
  | KeepingEntry
  | ExpertEntry
  | BasisEntry
  | HandedEntry
  | NamedEntry;

/** Exactly one in a case. */
export interface OpenedEntry extends Stamp, Dated {
  readonly k: "opened";
  readonly type: CaseType;
  readonly no: CaseNo;
  readonly anonymous: boolean;
  readonly identity?: ChannelId;
  /** It was brought in from a table: with which import, and from which line. */
  readonly import?: ImportId;
  readonly line?: number;
  /** Written by somebody who only hands in: it is nobody's until somebody takes it. */
  readonly intake?: true;
}

export interface FactEntry<
  Field extends CaseFieldId | IdentityFieldId | ListFieldId | OwnFieldId,
> extends Stamp {
  readonly k: "fact";
  readonly f: Field;
  readonly v: FactValue;
  readonly r?: readonly EntryId[];
}
/** A fact of ours, or the answer to a network's own question. */
export type CaseFactEntry = FactEntry<CaseFieldId | OwnFieldId>;
export type IdentityFactEntry = FactEntry<IdentityFieldId>;
export type IdentityEntry = IdentityFactEntry | ListedEntry;

export interface PeopleCounts {
  readonly women: number;
  readonly men: number;
  readonly children: number;
  readonly unknown: number;
}

/** A contact: something was done for the person, at least one help method of it. */
export interface FollowUpEntry extends Stamp, Dated {
  readonly k: "followUp";
  readonly methods: readonly HelpMethod[];
  readonly channel: ContactChannel;
  /** Who began it, where the channel is against the person's contact rule. */
  readonly began?: ContactBeginner;
  readonly clock: boolean;
  readonly note: string;
  readonly minutes?: number;
  readonly next?: PartialDate;
  readonly topics?: readonly NeedId[];
  readonly people?: PeopleCounts;
  /** Photographs taken along with it. */
  readonly files?: readonly Attachment[];
}

export interface ClosedEntry extends Stamp, Dated {
  readonly k: "closed";
  readonly outcome: OutcomeId;
  readonly note: string;
  /** The follow-ups, questions and routes its author had seen. Any other one is newer work, and the closing is then disputed. */
  readonly seen: readonly EntryId[];
  readonly r?: readonly EntryId[];
}

export interface ReopenedEntry extends Stamp, Dated {
  readonly k: "reopened";
  readonly note: string;
  /** The closings it ends. A closing its author had not seen stays in force. */
  readonly r: readonly EntryId[];
}

export interface ConsentEntry extends Stamp, Dated {
  readonly k: "consent";
  readonly purpose: ConsentPurposeId;
  readonly state: ConsentState;
  readonly how?: string;
  readonly r?: readonly EntryId[];
}

/** In the case that goes on: the other case's history shows inside it. */
export interface MergedEntry extends Stamp {
  readonly k: "merged";
  readonly other: CaseId;
  readonly as: MergeKind;
}

/** In the case that went into another, written together with `merged`. */
export interface MergedIntoEntry extends Stamp {
  readonly k: "mergedInto";
  readonly other: CaseId;
  readonly as: MergeKind;
}

/** Undoes the `merged` or `mergedInto` entry of the same case. */
interface UnmergedEntry extends Stamp {
  readonly k: "unmerged";
  readonly merge: EntryId;
}

export interface QuestionEntry extends Stamp {
  readonly k: "question";
  readonly text: string;
  readonly due?: PartialDate;
}

export interface AnswerEntry extends Stamp {
  readonly k: "answer";
  readonly to: EntryId;
  readonly text: string;
  /** A guest's, brought from his room by a coordinator's device: how he is called, and the entry there. */
  readonly guest?: string;
  readonly from?: EntryId;
}

export interface AssignedEntry extends Stamp {
  readonly k: "assigned";
  readonly to: PersonId;
  readonly r?: readonly EntryId[];
}

/** A case offered to somebody. It is handed over by an `assigned` entry that names the offer among what it replaces; until then it stays where it is. */
export interface OfferEntry extends Stamp {
  readonly k: "offer";
  readonly to: PersonId;
  readonly note: string;
  readonly r?: readonly EntryId[];
}

/** Ends an offer, and the case stays where it is. */
export interface OfferEndEntry extends Stamp {
  readonly k: "offerEnd";
  /** The `offer` entry. */
  readonly to: EntryId;
  readonly as: OfferEnd;
  readonly note: string;
}

/** Somebody who knows says that the other case is of other people, or that this is to be asked again. */
export interface DistinctEntry extends Stamp {
  readonly k: "distinct";
  readonly other: CaseId;
  readonly holds: boolean;
  readonly r?: readonly EntryId[];
}

/** Colleagues are asked what they think of the case. */
export interface ReviewEntry extends Stamp {
  readonly k: "review";
  readonly text: string;
  /** Entries whose words whoever asks has read and leaves in; of all others only the frame is shown. */
  readonly notes: readonly EntryId[];
}

export interface RemarkEntry extends Stamp {
  readonly k: "remark";
  /** The `review` entry. */
  readonly to: EntryId;
  readonly text: string;
  /** It is what the review comes to. */
  readonly ends?: boolean;
}

/** A legal route taken in this case, with the days its deadline runs from. The deadline is worked out and never written. */
export interface RouteEntry extends Stamp, RouteBases {
  readonly k: "route";
  readonly route: RouteId;
  readonly note: string;
  readonly r?: readonly EntryId[];
}

/** Something was done on a route: it was handed in, an answer came, or it is not taken after all. */
export interface RouteStepEntry extends Stamp, Dated {
  readonly k: "routeStep";
  /** The `route` entry. */
  readonly to: EntryId;
  readonly status: RouteStatus;
  /** The authority's number. */
  readonly reference?: string;
  readonly next?: PartialDate;
}

/**
 * A thing put into a list: a viewing, a witness, a flat. Its first entry gives it its id and says what is known; each later one, `of` it, says only
 * what is said anew, and replaces those values and no others.
 */
export interface ListedEntry extends Stamp {
  readonly k: "listed";
  readonly list: ListId;
  readonly of?: EntryId;
  readonly v: { readonly [Field in ListFieldId]?: FactValue };
  /** Listed by mistake: it stays in the history and counts no more. `false` takes that back. */
  readonly gone?: boolean;
  /** Photographs put with it then; nothing takes them away again. */
  readonly files?: readonly Attachment[];
  /** The table it came in from, where it stands in the register. */
  readonly import?: ImportId;
  readonly r?: readonly EntryId[];
}

/** A record of a list of the network's own. The definition of the list is in the directory, and may come later. */
export interface OwnListedEntry extends Stamp {
  readonly k: "listed";
  readonly list: OwnListId;
  readonly of?: EntryId;
  readonly v: { readonly [Field in OwnFieldId]?: FactValue };
  readonly gone?: boolean;
  readonly files?: readonly Attachment[];
  readonly r?: readonly EntryId[];
}

/** Somebody looked in on a planned day. The plan itself is worked out and never written. */
export interface CheckedEntry extends Stamp, Dated {
  readonly k: "checked";
  /** The id of the slot, of this version or of another one. */
  readonly what: SlotId;
  readonly fine?: boolean;
  /** Of a home: whether they still live there, and whether the rent is paid. */
  readonly still?: boolean;
  readonly rent?: boolean;
  readonly note: string;
}

/** A case without a name gets an identity document: opened so, or its name was erased and the person came back. */
interface NamedEntry extends Stamp {
  readonly k: "named";
  readonly identity: ChannelId;
  /** Every erasure of a name that its author knew of. */
  readonly r?: readonly EntryId[];
}
