import type { Live } from "../../base/live.ts";
import type { Result } from "../../base/result.ts";
import type { OwnQuestion } from "../../domain/forms/own-question.ts";
import type { RegionId } from "../../domain/cases/region.ts";
import type { WorkPlaces } from "../../domain/network/county-team.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { OwnList } from "../../domain/lists/own-list.ts";
import type { AskedList, AskedQuestion } from "../../domain/network/asked.ts";
import type { ExportedList, LoggedExport } from "../../domain/network/exported-list.ts";
import type { ErasedCase, LoggedErasure } from "../../domain/network/erased-case.ts";
import type { ImportedTable, LoggedImport } from "../../domain/network/imported-table.ts";
import type { KeepForRule } from "../../domain/network/keep-for-rule.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import type { KeepFor } from "../../domain/keeping/keep-for.ts";
import type { ChannelId } from "../../base/ids.ts";
import type { DocumentChange, WriteError } from "../documents.ts";

/** Which lists left the app as a file, by whose hand: written into the directory, where every coordinator has it. */
export interface ExportLog {
  /** The latest first. */
  readonly list: Live<readonly LoggedExport[]>;
  /** Comes back when it is on this device's disk, to go out like any entry. */
  readonly write: (exported: ExportedList) => Promise<Result<void, WriteError>>;
}

/** Which tables were brought in, and how that went; beside the exports, and written like them. */
export interface ImportLog {
  /** The latest first. */
  readonly list: Live<readonly LoggedImport[]>;
  readonly write: (imported: ImportedTable) => Promise<Result<void, WriteError>>;
}

/** What the network asks of its cases beside what Teren asks: in the directory too, so that every phone has it. */
export interface OwnQuestions {
  /** In the order they are asked, with those that are not asked any more. */
  readonly list: Live<readonly AskedQuestion[]>;
  /** All of it at once. */
  readonly write: (asked: readonly ToAsk[]) => Promise<Result<void, WriteError>>;
}

/** The lists a network keeps of its own, beside its questions and like them. */
export interface OwnLists {
  /** In the order they are shown, with those that nothing is added to any more. */
  readonly list: Live<readonly AskedList[]>;
  readonly write: (asked: readonly ListToAsk[]) => Promise<Result<void, WriteError>>;
}

interface ListToAsk {
  readonly list: OwnList;
  /** The entries that said it before. */
  readonly replaces: readonly EntryId[];
}

/** In which counties each member works. */
export interface CountyTeams {
  readonly worksIn: Live<WorkPlaces>;
  /** All of it at once. */
  readonly write: (said: readonly WorkPlaceToSay[]) => Promise<Result<void, WriteError>>;
}

interface WorkPlaceToSay {
  readonly person: PersonId;
  readonly regions: readonly RegionId[];
  /** The entries that said it before. */
  readonly replaces: readonly EntryId[];
}

/** Which cases are gone and how long the others are kept; and the one way to end a case for good. */
export interface Erasures {
  /** The latest first. */
  readonly list: Live<readonly LoggedErasure[]>;
  readonly keepFor: Live<KeepForRule>;
  readonly setKeepFor: (
    months: KeepFor,
    replaces: readonly EntryId[],
  ) => Promise<Result<void, WriteError>>;
  /** All of it at once. The checks are in `erase-case.ts`. */
  readonly erase: (erasure: Erasure) => Promise<Result<void, WriteError>>;
}

interface Erasure {
  /** Documents of which nothing is kept. */
  readonly channels: readonly ChannelId[];
  /** What the directory keeps of it. */
  readonly records: readonly ErasedCase[];
  /** In cases that stay. */
  readonly changes: readonly DocumentChange[];
}

export interface ToAsk {
  readonly question: OwnQuestion;
  /** The entries that said it before. */
  readonly replaces: readonly EntryId[];
}
