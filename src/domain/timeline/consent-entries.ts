import type { ConsentPurposeId } from "../cases/code-lists.ts";
import type { OtherBasis } from "../consent/other-bases.ts";
import type { EntryId } from "./entry-id.ts";
import type { Stamp } from "./stamp.ts";

/** For this purpose the case stands on another basis than her yes. */
export interface BasisEntry extends Stamp {
  readonly k: "basis";
  readonly purpose: ConsentPurposeId;
  readonly basis: OtherBasis;
  readonly why: string;
  /** What she had said of it that its author knew. */
  readonly r?: readonly EntryId[];
}

/** Something of the case went on paper, or was handed on as a text. To whom is not known, if the worker does not say. */
export interface HandedEntry extends Stamp {
  readonly k: "handed";
  readonly what: HandedPaper;
  readonly withName: boolean;
  /** Which letter; of this version or another one. */
  readonly letter?: string;
}

export const handedPapers = ["sheet", "letter", "landlord", "access"] as const;
type HandedPaper = (typeof handedPapers)[number];
