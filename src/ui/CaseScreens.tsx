import type { CaseId } from "../domain/cases/case-id.ts";
import { AnonymousContactScreen } from "../features/cases/AnonymousContactScreen.tsx";
import { CaseScreen } from "../features/cases/CaseScreen.tsx";
import { ChooseCaseScreen } from "../features/cases/ChooseCaseScreen.tsx";
import { NewCaseScreen } from "../features/cases/NewCaseScreen.tsx";
import { CaseTimeline } from "../features/timeline/CaseTimeline.tsx";
import { FollowUpScreen } from "../features/timeline/FollowUpScreen.tsx";

interface OneCaseProps {
  readonly caseId: CaseId;
  /** The part of the path after the case. */
  readonly part: string | undefined;
}

export function OneCase({ caseId, part }: OneCaseProps) {
  if (part === "follow-up") return <FollowUpScreen caseId={caseId} />;
  return (
    <CaseScreen
      caseId={caseId}
      asking={part === "question"}
      timeline={({ timeline }) => <CaseTimeline caseId={caseId} items={timeline} />}
    />
  );
}

interface WritingProps {
  readonly what: "case" | "contact" | "follow-up" | "question";
}

/** What is written before there is a case, or before it is known which. */
export function Writing({ what }: WritingProps) {
  switch (what) {
    case "case":
      return <NewCaseScreen />;
    case "contact":
      return <AnonymousContactScreen />;
    case "follow-up":
    case "question":
      return <ChooseCaseScreen about={what} />;
  }
}
