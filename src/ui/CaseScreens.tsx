import { lazy, Suspense, useCallback, useState } from "react";
import { openAhead } from "../app/cases/case-ahead.ts";
import type { ReadyCase } from "../app/cases/case-view.ts";
import { Behind } from "../design/Behind.tsx";
import { useUntilPainted } from "../design/use-until-painted.ts";
import type { CaseId } from "../domain/cases/case-id.ts";
import { AnonymousContactScreen } from "../features/cases/AnonymousContactScreen.tsx";
import { CaseScreen } from "../features/cases/CaseScreen.tsx";
import { ChooseCaseScreen } from "../features/cases/ChooseCaseScreen.tsx";
import { NewCaseScreen } from "../features/cases/NewCaseScreen.tsx";
import { OffersForMe } from "../features/cases/OffersForMe.tsx";
import { ReviewsScreen } from "../features/cases/ReviewsScreen.tsx";
import { UrgentIntakeScreen } from "../features/cases/UrgentIntakeScreen.tsx";
import { CaseTimeline } from "../features/timeline/CaseTimeline.tsx";
import { FileContext, type FileParts } from "../features/cases/file-parts.ts";
import { FollowUpScreen } from "../features/timeline/FollowUpScreen.tsx";
import { Files } from "../features/timeline/Files.tsx";
import { FilesInput } from "../features/timeline/FilesInput.tsx";
import { casePapers } from "../react/paths.ts";

// They share most of what they are made of with the case: in a piece of their own each would be larger and come later.
export { OffersForMe, openAhead, ReviewsScreen };

const PaperOfCase = lazy(async () => ({
  default: (await import("./PaperScreens.tsx")).PaperOfCase,
}));

const ReviewScreen = lazy(async () => ({
  default: (await import("../features/cases/ReviewScreen.tsx")).ReviewScreen,
}));

const KeepingPlaces = lazy(async () => ({
  default: (await import("./KeepingPlaces.tsx")).KeepingPlaces,
}));

const ExpertPlaces = lazy(async () => ({
  default: (await import("./ExpertPlaces.tsx")).ExpertPlaces,
}));

const AgreedPlaces = lazy(async () => ({
  default: (await import("./AgreedPlaces.tsx")).AgreedPlaces,
}));

export const fileParts: FileParts = { Input: FilesInput, Shown: Files };

/** Screens about the case, by the part of the path after it. */
const besides = ["review", "keeping", "expert", "agreed"] as const;

function Beside({
  part,
  caseId,
}: {
  readonly part: (typeof besides)[number];
  readonly caseId: CaseId;
}) {
  switch (part) {
    case "review":
      return <ReviewScreen caseId={caseId} />;
    case "keeping":
      return <KeepingPlaces caseId={caseId} />;
    case "expert":
      return <ExpertPlaces caseId={caseId} />;
    case "agreed":
      return <AgreedPlaces caseId={caseId} />;
  }
}

interface OneCaseProps {
  readonly caseId: CaseId;
  /** The part of the path after the case. */
  readonly part: string | undefined;
}

/**
 * The case stays where it is behind what is written into it or made of it: saved, the entry is there without drawing the others again.
 */
export function OneCase({ caseId, part }: OneCaseProps) {
  const isWriting = part === "follow-up";
  const paper = casePapers.find((each) => each === part);
  const beside = besides.find((each) => each === part);
  const isBehind = isWriting || beside !== undefined || paper !== undefined;
  const formStands = useUntilPainted(isWriting);
  const [wasShown, setWasShown] = useState(!isBehind);
  if (!isBehind && !wasShown) setWasShown(true);
  const timeline = useCallback(
    (view: ReadyCase) => <CaseTimeline caseId={caseId} items={view.timeline} parts={view.parts} />,
    [caseId],
  );
  return (
    <>
      {wasShown && (
        <Behind hidden={isBehind}>
          <FileContext value={fileParts}>
            <CaseScreen
              caseId={caseId}
              asking={part === "question"}
              onScreen={!isWriting && !beside}
              timeline={timeline}
            />
          </FileContext>
        </Behind>
      )}
      {formStands && (
        <Behind hidden={!isWriting}>
          <FollowUpScreen caseId={caseId} />
        </Behind>
      )}
      {beside && (
        <Suspense>
          <Beside part={beside} caseId={caseId} />
        </Suspense>
      )}
      {paper && (
        <Suspense>
          <PaperOfCase caseId={caseId} paper={paper} />
        </Suspense>
      )}
    </>
  );
}

interface WritingProps {
  readonly what: "case" | "urgent" | "contact" | "follow-up" | "question";
}

/** What is written before there is a case, or before it is known which. */
export function Writing({ what }: WritingProps) {
  switch (what) {
    case "case":
      return <NewCaseScreen />;
    case "urgent":
      return <UrgentIntakeScreen />;
    case "contact":
      return <AnonymousContactScreen />;
    case "follow-up":
    case "question":
      return <ChooseCaseScreen about={what} />;
  }
}
