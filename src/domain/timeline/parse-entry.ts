import { err, ok, type Result } from "../../base/result.ts";
import { parseChannelId } from "../../base/ids.ts";
import { parseAttachments } from "../attachments/attachment.ts";
import { parseCaseId } from "../cases/case-id.ts";
import { parseCaseNo } from "../cases/case-number.ts";
import { caseTypes } from "../cases/case-type.ts";
import {
  consentPurposes,
  consentStates,
  contactBeginners,
  contactChannels,
  helpMethods,
  mergeKinds,
  needs,
  offerEnds,
  outcomes,
  parseCode,
} from "../cases/code-lists.ts";
import { otherBasesFor } from "../consent/other-bases.ts";
import { caseField, identityField } from "../forms/field-definitions.ts";
import { parseFactValue } from "../forms/fact-value.ts";
import { parseOwnAnswer, parseOwnFieldId } from "../forms/own-question.ts";
import { parseOwnValues } from "../lists/own-values.ts";
import { parseOwnListId, type OwnListId } from "../lists/own-list.ts";
import { parseImportId } from "../import/import-id.ts";
import { parseRouteId, routeStatuses } from "../legal/legal-route.ts";
import { parseListedValues } from "../lists/listed-values.ts";
import { caseListIds, registerIds, type ListId } from "../lists/list-id.ts";
import { parsePersonId } from "../network/person-id.ts";
import { parseSlotId } from "../plan/slot.ts";
import { parseLocalDate, parsePartialDate } from "../time/partial-date.ts";
import { handedPapers } from "./consent-entries.ts";
import { parseEntryId } from "./entry-id.ts";
import type { CaseEntry, IdentityEntry, ListedEntry, OwnListedEntry } from "./entry.ts";
import type { FactValue } from "../forms/fact-value.ts";
import { readCrisisEntry } from "./parse-crisis-entry.ts";
import { readKeepingEntry } from "./parse-keeping-entry.ts";
import { entryLimits } from "./entry-limits.ts";
import {
  type Fields,
  type Reader,
  countUpTo,
  createReader,
  given,
  parseBoolean,
  parseCodes,
  parsePeople,
  parseReferences,
  recordOf,
  textUpTo,
} from "./entry-reader.ts";

/** `UnknownKind` may be a newer version's; `BadEntry` is one no version writes, `what` says which part of it. */
export type EntryError =
  | { readonly type: "UnknownKind"; readonly kind: string }
  | { readonly type: "BadEntry"; readonly what: string };

/** Reads an entry that may come from anyone. */
export function parseCaseEntry(value: unknown): Result<CaseEntry, EntryError> {
  const fields = recordOf(value);
  if (!fields) return bad("entry");
  const reader = createReader(fields);
  const entry = readCaseEntry(fields, reader);
  if (entry === "unknown") return err({ type: "UnknownKind", kind: kindOf(fields) });
  const wrong = reader.wrong();
  return entry && wrong === undefined ? ok(entry) : bad(wrong ?? "entry");
}

export function parseIdentityEntry(value: unknown): Result<IdentityEntry, EntryError> {
  const fields = recordOf(value);
  if (!fields) return bad("entry");
  const reader = createReader(fields);
  const entry = readIdentityEntry(fields, reader);
  if (!entry) return err({ type: "UnknownKind", kind: kindOf(fields) });
  const wrong = reader.wrong();
  return entry !== "bad" && wrong === undefined ? ok(entry) : bad(wrong ?? "v");
}

/** Only lists of the register: what belongs to a case has no place there, whoever writes it. */
export function parseRegisterEntry(value: unknown): Result<ListedEntry, EntryError> {
  const fields = recordOf(value);
  if (!fields) return bad("entry");
  const list = fields["k"] === "listed" ? parseCode(registerIds, fields["list"]) : undefined;
  if (!list) return err({ type: "UnknownKind", kind: kindOf(fields) });
  const reader = createReader(fields);
  const entry = readListed(reader, list);
  const wrong = reader.wrong();
  return entry && wrong === undefined ? ok(entry) : bad(wrong ?? "v");
}

function readIdentityEntry(fields: Fields, read: Reader): IdentityEntry | "bad" | undefined {
  if (fields["k"] === "listed") {
    const list = parseCode(caseListIds, fields["list"]);
    return list && (readListed(read, list) ?? "bad");
  }
  const field = fields["k"] === "fact" ? identityField(fields["f"]) : undefined;
  return field && (readFact(read, field.id, (it) => parseFactValue(field, it)) ?? "bad");
}

function readCaseEntry(fields: Fields, read: Reader): CaseEntry | "unknown" | undefined {
  const stamp = read.stamp();
  switch (fields["k"]) {
    case "opened": {
      const type = read.must("type", (it) => parseCode(caseTypes, it));
      const no = read.must("no", parseCaseNo);
      const dated = read.dated();
      const anonymous = read.must("anonymous", parseBoolean);
      const identity = read.may("identity", parseChannelId);
      const from = read.may("import", parseImportId);
      const line = read.may("line", countUpTo(entryLimits.lines));
      if (!type || !no || !dated || anonymous === undefined) return undefined;
      return {
        k: "opened",
        ...stamp,
        type,
        no,
        ...dated,
        anonymous,
        ...given({ identity, import: from, line }),
        ...(fields["intake"] === true && { intake: true }),
      };
    }
    case "fact": {
      const field = caseField(fields["f"]);
      if (field) return readFact(read, field.id, (it) => parseFactValue(field, it));
      const own = parseOwnFieldId(fields["f"]);
      return own ? readFact(read, own, parseOwnAnswer) : "unknown";
    }
    case "followUp": {
      const methods = read.must("methods", (it) => parseCodes(helpMethods, it));
      const channel = read.must("channel", (it) => parseCode(contactChannels, it));
      const dated = read.dated();
      const clock = read.must("clock", parseBoolean);
      const note = read.must("note", textUpTo(entryLimits.note));
      const minutes = read.may("minutes", countUpTo(entryLimits.minutes));
      const next = read.may("next", parsePartialDate);
      const topics = read.may("topics", (it) => parseCodes(needs, it));
      const people = read.may("people", parsePeople);
      const files = read.may("files", parseAttachments);
      const began = read.may("began", (it) => parseCode(contactBeginners, it));
      if (!methods || !channel || !dated || clock === undefined || note === undefined)
        return undefined;
      const optional = given({ minutes, next, topics, people, began, files });
      return { k: "followUp", ...stamp, methods, channel, ...dated, clock, note, ...optional };
    }
    case "closed": {
      const dated = read.dated();
      const outcome = read.must("outcome", (it) => parseCode(outcomes, it));
      const note = read.must("note", textUpTo(entryLimits.note));
      const seen = read.must("seen", parseReferences);
      const r = read.may("r", parseReferences);
      if (!dated || !outcome || note === undefined || !seen) return undefined;
      return { k: "closed", ...stamp, ...dated, outcome, note, seen, ...given({ r }) };
    }
    case "reopened": {
      const dated = read.dated();
      const note = read.must("note", textUpTo(entryLimits.note));
      const r = read.must("r", parseReferences);
      if (!dated || note === undefined || !r) return undefined;
      return { k: "reopened", ...stamp, ...dated, note, r };
    }
    case "consent": {
      const purpose = read.must("purpose", (it) => parseCode(consentPurposes, it));
      const state = read.must("state", (it) => parseCode(consentStates, it));
      const dated = read.dated();
      const how = read.may("how", textUpTo(entryLimits.how));
      const r = read.may("r", parseReferences);
      if (!purpose || !state || !dated) return undefined;
      return { k: "consent", ...stamp, purpose, state, ...dated, ...given({ how, r }) };
    }
    case "merged":
    case "mergedInto": {
      const other = read.must("other", parseCaseId);
      const as = read.must("as", (it) => parseCode(mergeKinds, it));
      return other && as && { k: fields["k"], ...stamp, other, as };
    }
    case "unmerged": {
      const merge = read.must("merge", parseEntryId);
      return merge && { k: "unmerged", ...stamp, merge };
    }
    case "question": {
      const text = read.must("text", textUpTo(entryLimits.question));
      const due = read.may("due", parsePartialDate);
      return text === undefined ? undefined : { k: "question", ...stamp, text, ...given({ due }) };
    }
    case "answer": {
      const to = read.must("to", parseEntryId);
      const text = read.must("text", textUpTo(entryLimits.question));
      const guest = read.may("guest", textUpTo(entryLimits.how));
      const from = read.may("from", parseEntryId);
      if (!to || text === undefined) return undefined;
      return { k: "answer", ...stamp, to, text, ...given({ guest, from }) };
    }
    case "assigned": {
      const to = read.must("to", parsePersonId);
      const r = read.may("r", parseReferences);
      return to && { k: "assigned", ...stamp, to, ...given({ r }) };
    }
    case "offer": {
      const to = read.must("to", parsePersonId);
      const note = read.must("note", textUpTo(entryLimits.sentence));
      const r = read.may("r", parseReferences);
      return to && note !== undefined
        ? { k: "offer", ...stamp, to, note, ...given({ r }) }
        : undefined;
    }
    case "offerEnd": {
      const to = read.must("to", parseEntryId);
      const as = read.must("as", (it) => parseCode(offerEnds, it));
      const note = read.must("note", textUpTo(entryLimits.sentence));
      return to && as && note !== undefined ? { k: "offerEnd", ...stamp, to, as, note } : undefined;
    }
    case "distinct": {
      const other = read.must("other", parseCaseId);
      const holds = read.must("holds", parseBoolean);
      const r = read.may("r", parseReferences);
      if (!other || holds === undefined) return undefined;
      return { k: "distinct", ...stamp, other, holds, ...given({ r }) };
    }
    case "review": {
      const text = read.must("text", textUpTo(entryLimits.note));
      const notes = read.must("notes", parseReferences);
      return text !== undefined && notes ? { k: "review", ...stamp, text, notes } : undefined;
    }
    case "remark": {
      const to = read.must("to", parseEntryId);
      const text = read.must("text", textUpTo(entryLimits.note));
      const ends = read.may("ends", parseBoolean);
      if (!to || text === undefined) return undefined;
      return { k: "remark", ...stamp, to, text, ...given({ ends }) };
    }
    case "route": {
      const route = read.must("route", parseRouteId);
      const knownOn = read.may("knownOn", parsePartialDate);
      const occurredOn = read.may("occurredOn", parsePartialDate);
      const servedOn = read.may("servedOn", parsePartialDate);
      const days = read.may("days", countUpTo(entryLimits.documentDays));
      const note = read.must("note", textUpTo(entryLimits.note));
      const r = read.may("r", parseReferences);
      if (!route || note === undefined) return undefined;
      const optional = given({ knownOn, occurredOn, servedOn, days, r });
      return { k: "route", ...stamp, route, note, ...optional };
    }
    case "routeStep": {
      const to = read.must("to", parseEntryId);
      const dated = read.dated();
      const status = read.must("status", (it) => parseCode(routeStatuses, it));
      const reference = read.may("reference", textUpTo(entryLimits.reference));
      const next = read.may("next", parsePartialDate);
      if (!to || !dated || !status) return undefined;
      return { k: "routeStep", ...stamp, to, ...dated, status, ...given({ reference, next }) };
    }
    case "listed": {
      const list = parseCode(caseListIds, fields["list"]);
      const own = parseOwnListId(fields["list"]);
      return list ? readListed(read, list) : own ? readOwnListed(read, own) : "unknown";
    }
    case "checked": {
      const what = read.must("what", parseSlotId);
      const dated = read.dated();
      const fine = read.may("fine", parseBoolean);
      const still = read.may("still", parseBoolean);
      const rent = read.may("rent", parseBoolean);
      const note = read.must("note", textUpTo(entryLimits.note));
      if (!what || !dated || note === undefined) return undefined;
      return { k: "checked", ...stamp, what, ...dated, note, ...given({ fine, still, rent }) };
    }
    case "wish":
    case "birth":
    case "duty":
    case "taken":
    case "revealed":
      return readCrisisEntry(fields["k"], read);
    case "keep":
    case "hold":
    case "erase":
    case "spare":
      return readKeepingEntry(fields["k"], read);
    case "expert": {
      const as = read.must("as", (it) => parseCode(["file", "guest"] as const, it));
      const to = read.must("to", textUpTo(entryLimits.how));
      const room = read.may("room", parseChannelId);
      const until = read.may("until", parseLocalDate);
      if (!as || to === undefined) return undefined;
      return { k: "expert", ...stamp, as, to, ...given({ room, until }) };
    }
    case "basis": {
      const purpose = read.must("purpose", (it) => parseCode(consentPurposes, it));
      const basis = read.must("basis", (it) =>
        parseCode(purpose ? otherBasesFor(purpose) : [], it),
      );
      const why = read.must("why", textUpTo(entryLimits.note));
      const r = read.may("r", parseReferences);
      if (!purpose || !basis || why === undefined) return undefined;
      return { k: "basis", ...stamp, purpose, basis, why, ...given({ r }) };
    }
    case "handed": {
      const what = read.must("what", (it) => parseCode(handedPapers, it));
      const withName = read.must("withName", parseBoolean);
      const letter = read.may("letter", textUpTo(40));
      if (!what || withName === undefined) return undefined;
      return { k: "handed", ...stamp, what, withName, ...given({ letter }) };
    }
    case "named": {
      const identity = read.must("identity", parseChannelId);
      const r = read.may("r", parseReferences);
      return identity && { k: "named", ...stamp, identity, ...given({ r }) };
    }
    default:
      return "unknown";
  }
}

function readFact<Id extends string>(
  read: Reader,
  f: Id,
  parseValue: (value: unknown) => FactValue | undefined,
) {
  const stamp = read.stamp();
  const v = read.must("v", parseValue);
  const r = read.may("r", parseReferences);
  return v === undefined ? undefined : { k: "fact" as const, ...stamp, f, v, ...given({ r }) };
}

function readListed(read: Reader, list: ListId): ListedEntry | undefined {
  const stamp = read.stamp();
  const of = read.may("of", parseEntryId);
  const v = read.must("v", (it) => parseListedValues(list, it));
  const gone = read.may("gone", parseBoolean);
  const files = read.may("files", parseAttachments);
  const from = read.may("import", parseImportId);
  const r = read.may("r", parseReferences);
  return v && { k: "listed", ...stamp, list, v, ...given({ of, gone, files, import: from, r }) };
}

function readOwnListed(read: Reader, list: OwnListId): OwnListedEntry | undefined {
  const stamp = read.stamp();
  const of = read.may("of", parseEntryId);
  const v = read.must("v", parseOwnValues);
  const gone = read.may("gone", parseBoolean);
  const files = read.may("files", parseAttachments);
  const r = read.may("r", parseReferences);
  return v && { k: "listed", ...stamp, list, v, ...given({ of, gone, files, r }) };
}

const bad = (what: string): Result<never, EntryError> => err({ type: "BadEntry", what });
const shortText = (value: unknown): string =>
  typeof value === "string" ? value.slice(0, 40) : typeof value;
const kindOf = (fields: Fields): string => {
  const kind = shortText(fields["k"]);
  if (kind === "fact") return `fact ${shortText(fields["f"])}`;
  return kind === "listed" ? `listed ${shortText(fields["list"])}` : kind;
};
