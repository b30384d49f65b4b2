import "./CaseScreen.css";
import { lazy, memo, Suspense, useState, type ReactNode } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import { typedDrafts } from "../../app/drafts/draft-keys.ts";
import { isInCharge } from "../../app/cases/in-charge.ts";
import { Button } from "../../design/Button.tsx";
import { Page } from "../../design/Page.tsx";
import { Tabs } from "../../design/Tabs.tsx";
import { mayCoordinate, mayWrite } from "../../domain/network/role.ts";
import { shownValue } from "../../domain/cases/facts.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useTypedBefore } from "../../react/use-typed.ts";
import { useLive } from "../../react/use-live.ts";
import { CaseActions } from "./CaseActions.tsx";
import { CaseDialog, type CaseDialogKind } from "./CaseDialog.tsx";
import { CaseFacts } from "./CaseFacts.tsx";
import { CaseHead } from "./CaseHead.tsx";
import { CaseLists, typedThing } from "./CaseLists.tsx";
import { CaseDecisions, CaseNotices } from "./CaseNotices.tsx";
import { Consents } from "./Consents.tsx";
import { Duty } from "./Duty.tsx";
import { OnPaper } from "./OnPaper.tsx";
import { OwnFacts } from "./OwnFacts.tsx";
import { PersonCard } from "./PersonCard.tsx";
import { ReviewLines } from "./ReviewLines.tsx";
import { Plan } from "./Plan.tsx";
import { Questions } from "./Questions.tsx";
import { Routes } from "./Routes.tsx";
import { Wishes } from "./Wishes.tsx";

/** Comes behind the app for the field; without it the case says nothing of guides. */
const GuidesOfKind = lazy(() =>
  import("./GuidesOfKind.tsx").then(
    ({ GuidesOfKind: lines }) => ({ default: lines }),
    () => ({ default: () => null }),
  ),
);

interface OpenCaseProps {
  readonly view: ReadyCase;
  readonly asking: boolean;
  readonly onBack: () => void;
  readonly timeline: (view: ReadyCase) => ReactNode;
}

type Part = "timeline" | "known" | "more";

/** Drawn again when the case has changed, not when something comes before it or goes. */
export const OpenCase = memo(function OpenCase({ view, asking, onBack, timeline }: OpenCaseProps) {
  const { t, number } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const me = useLive(ws.me);
  const { role } = me;
  const [part, setPart] = useState<Part>("timeline");
  const [dialog, setDialog] = useState<CaseDialogKind | undefined>(
    asking ? { kind: "question" } : undefined,
  );
  const { record, identity } = view;
  // What somebody began to type when the phone was hidden or locked stands there again.
  useTypedBefore(typedDrafts(record.id), (what) => {
    if (what === "wish" || what === "question") setDialog({ kind: what });
    else if (what.startsWith(typedThing)) setPart("known");
  });
  const label = shownValue(identity, "person_label");
  const { no = "", type } = record.opened?.entry ?? {};
  const writes = mayWrite(role);
  const open = record.questions.filter(({ answers }) => answers.length === 0).length;

  const parts = [
    { value: "timeline", label: t("cases-part-timeline") },
    { value: "known", label: t("cases-part-facts") },
    {
      value: "more",
      label: t("cases-part-more"),
      ...(open > 0 && { count: number(open) }),
    },
  ] as const;

  return (
    <Page
      title={typeof label === "string" && label !== "" ? label : no}
      over={typeof label === "string" && label !== "" ? no : t("cases-anonymous")}
      onBack={onBack}
      foot={
        writes && (
          <Button
            kind="primary"
            icon="plus"
            wide
            onClick={() => navigate(paths.followUp(record.id))}
          >
            {t("cases-act-follow-up")}
          </Button>
        )
      }
    >
      <CaseHead view={view} />
      <CaseNotices view={view} onOpen={setDialog} />
      <Tabs label={t("cases-parts")} tabs={parts} current={part} onChange={setPart}>
        {part === "timeline" && (
          <>
            <CaseDecisions view={view} onOpen={setDialog} />
            {timeline(view)}
          </>
        )}
        {part === "known" && (
          <div className="case-parts">
            <Wishes record={record} editable={writes} onAdd={() => setDialog({ kind: "wish" })} />
            <Plan
              record={record}
              editable={writes}
              onLookIn={(what) => setDialog({ kind: "lookIn", what })}
              onBirth={() => setDialog({ kind: "birth" })}
            />
            <PersonCard view={view} onName={() => setDialog({ kind: "name" })} />
            <CaseFacts record={record} editable={writes} />
            <OwnFacts record={record} editable={writes} />
            <CaseLists view={view} editable={writes} />
            <Consents
              record={record}
              onAnswer={(purpose) => setDialog({ kind: "consent", purpose })}
            />
          </div>
        )}
        {part === "more" && (
          <div className="case-parts">
            <Questions
              questions={record.questions}
              mayAnswer={mayCoordinate(role)}
              onAnswer={(question) => setDialog({ kind: "answer", question })}
            />
            <Duty record={record} editable={writes} onDecide={() => setDialog({ kind: "duty" })} />
            <Routes
              routes={record.routes}
              editable={writes}
              onAdd={() => setDialog({ kind: "route", correcting: undefined })}
              onCorrect={(correcting) => setDialog({ kind: "route", correcting })}
              onStep={(taken) => setDialog({ kind: "routeStep", taken })}
            />
            <ReviewLines
              record={record}
              mayAsk={isInCharge(record, me)}
              onAsk={() => setDialog({ kind: "review" })}
            />
            {writes && (
              <CaseActions view={view} coordinates={mayCoordinate(role)} onOpen={setDialog} />
            )}
            <OnPaper caseId={record.id} type={type} role={role} />
            {type && (
              <Suspense>
                <GuidesOfKind type={type} />
              </Suspense>
            )}
          </div>
        )}
      </Tabs>
      {dialog && <CaseDialog view={view} dialog={dialog} onClose={() => setDialog(undefined)} />}
    </Page>
  );
});
