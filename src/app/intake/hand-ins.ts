import type { Instant } from "../../base/clock.ts";
import type { ChannelId } from "../../base/ids.ts";
import type { Live } from "../../base/live.ts";
import type { Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { CaseNo } from "../../domain/cases/case-number.ts";
import type { FormFieldId } from "../../domain/forms/field-definitions.ts";
import type { FactValue } from "../../domain/forms/fact-value.ts";
import type { DocumentChange, WriteError } from "../documents.ts";

/** What somebody who only hands in has instead of cases. */
export interface HandIns {
  /** Today's, and whatever is still on its way; the newest first. */
  readonly list: Live<readonly HandedIn[]>;
  /** Sealed to the network and durable when the answer is ok; the draft goes in the same step. */
  readonly handIn: (
    contact: Contact,
    draft: string,
  ) => Promise<Result<{ readonly caseId: CaseId }, WriteError>>;
}

export interface Contact {
  readonly written: Written;
  /** The case it becomes, in channels that are its own. */
  readonly begin: (channels: { readonly case: ChannelId; readonly person: ChannelId }) => {
    readonly caseId: CaseId;
    readonly no: CaseNo;
    readonly changes: readonly DocumentChange[];
  };
}

export interface HandedIn {
  /** The counter of the envelope that carries it. */
  readonly gctr: number;
  readonly no: CaseNo;
  readonly at: Instant;
  /** What was written, until the relay has it. From then on nothing of it is here. */
  readonly written?: Written;
}

interface Written {
  readonly facts: readonly { readonly f: FormFieldId; readonly v: FactValue }[];
  readonly note: string;
}
