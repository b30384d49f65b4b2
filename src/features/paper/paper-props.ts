import type { ComponentType, ReactNode } from "react";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { TimelineItem } from "../../domain/timeline/merge-timeline.ts";
import type { ReadyCase } from "../../app/cases/case-view.ts";

/** Draws an entry of the timeline for paper. */
export type EntryOnPaper = ComponentType<{
  readonly item: TimelineItem;
  readonly line: (words: string, key: string) => ReactNode;
  readonly ofPerson: (person: PersonId) => string;
  readonly otherCase: string;
}>;

export interface PaperProps {
  readonly view: ReadyCase;
  readonly no: string;
  readonly Entry: EntryOnPaper;
}
