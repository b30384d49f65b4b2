import type { ReadyCase } from "../../app/cases/case-view.ts";
import { reopenCase } from "../../app/cases/close-case.ts";
import { sayDistinct } from "../../app/cases/say-distinct.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useToast } from "../../design/Toast.tsx";
import { countryOf } from "../../domain/cases/case-details.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { isActive } from "../../domain/cases/case-summary.ts";
import { duplicateHints } from "../../domain/cases/duplicate-hint.ts";
import { isVitalBasisOver } from "../../domain/cases/vital-basis.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { mayCoordinate, mayWrite, type Role } from "../../domain/network/role.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { caseTitle } from "./case-words.ts";
import type { CaseDialogKind } from "./CaseDialog.tsx";
import { duplicateReasonWords } from "../../i18n/duplicate-words.ts";
import { CoordinatorCall } from "./CoordinatorCall.tsx";
import { DutyNotice } from "./Duty.tsx";
import { FactConflict } from "./FactConflict.tsx";
import { MergeProblem } from "./MergeProblem.tsx";
import { IntakeNotice } from "./IntakeNotice.tsx";
import { KeepingNotices } from "./KeepingNotices.tsx";
import { OfferNotices } from "./OfferNotices.tsx";
import { OwnConflict } from "./OwnFacts.tsx";

interface CaseNoticesProps {
  readonly view: ReadyCase;
  readonly onOpen: (dialog: CaseDialogKind) => void;
}

const goneInto = ({ record }: ReadyCase) =>
  record.merges.find(({ entry }) => entry.k === "mergedInto");

/** What cannot wait, before anything else of the case. */
export function CaseNotices({ view, onOpen }: CaseNoticesProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const { role } = useLive(ws.me);
  const { record } = view;
  const gone = goneInto(view);
  return (
    <div className="case-notices">
      {gone && (
        <Notice
          icon="merge"
          title={t("cases-status-merged")}
          action={
            <Button onClick={() => navigate(paths.case(gone.entry.other))}>
              {t("cases-merged-open")}
            </Button>
          }
        >
          <p>{t("cases-merged-text")}</p>
        </Notice>
      )}
      {!gone && record.status.state !== "closed" && (
        <>
          <IntakeNotice record={record} onAssign={() => onOpen({ kind: "assign" })} />
          <CoordinatorCall record={record} />
        </>
      )}
      <OfferNotices record={record} />
      <KeepingNotices record={record} role={role} />
    </div>
  );
}

/** What somebody has to decide about the case, before what happened in it. */
export function CaseDecisions({ view, onOpen }: CaseNoticesProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const { role } = useLive(ws.me);
  const { record } = view;
  const gone = goneInto(view);
  return (
    <div className="case-notices">
      {!gone && record.status.state !== "closed" && (
        <DutyNotice
          record={record}
          editable={mayWrite(role)}
          onDecide={() => onOpen({ kind: "duty" })}
        />
      )}
      {record.status.state === "disputed" && <DisputedClosing view={view} onOpen={onOpen} />}
      {isVitalBasisOver(record, todayOf(ws.clock, ws.utcOffsetMinutes())) && (
        <Notice tone="waiting" icon="warning" title={t("matters-vital")}>
          <p>{t("matters-vital-text")}</p>
        </Notice>
      )}
      {record.conflicts.map((conflict) => {
        switch (conflict.about) {
          case "fact":
            return (
              <FactConflict
                key={conflict.field}
                of="case"
                caseId={record.id}
                field={conflict.field}
                values={record.facts.get(conflict.field) ?? []}
                country={countryOf(record)}
              />
            );
          case "own":
            return <OwnConflict key={conflict.field} record={record} field={conflict.field} />;
          case "consent":
            return (
              <Notice
                key={conflict.purpose}
                tone="waiting"
                icon="conflict"
                title={t(codeTextId("consent", conflict.purpose))}
                action={
                  <Button onClick={() => onOpen({ kind: "consent", purpose: conflict.purpose })}>
                    {t("cases-consent-ask")}
                  </Button>
                }
              >
                <p>{t("cases-consent-differs")}</p>
              </Notice>
            );
          case "outcome":
            return (
              <Notice
                key="outcome"
                tone="waiting"
                icon="conflict"
                action={
                  <Button onClick={() => onOpen({ kind: "close" })}>
                    {t("cases-disputed-close")}
                  </Button>
                }
              >
                <p>{t("cases-outcome-differs")}</p>
              </Notice>
            );
          case "assigned":
            return (
              <Notice
                key="assigned"
                tone="waiting"
                icon="conflict"
                action={
                  <Button onClick={() => onOpen({ kind: "assign" })}>
                    {t("cases-act-assign")}
                  </Button>
                }
              >
                <p>{t("cases-assign-differs")}</p>
              </Notice>
            );
        }
      })}
      {!gone && <DuplicateNotice view={view} role={role} onOpen={onOpen} />}
      {record.unreadable.length > 0 && (
        <Notice icon="info">
          <p>{t("cases-unread-entries", { count: record.unreadable.length })}</p>
        </Notice>
      )}
    </div>
  );
}

function DisputedClosing({ view, onOpen }: CaseNoticesProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const goOn = useAction(
    () => reopenCase(ws, view.record.id, { note: "" }),
    () => say(t("cases-reopen-done")),
  );
  return (
    <Notice
      tone="waiting"
      icon="conflict"
      title={t("cases-status-disputed")}
      action={
        <div className="row">
          <Button busy={goOn.running} onClick={() => goOn.start()}>
            {t("cases-disputed-go-on")}
          </Button>
          <Button onClick={() => onOpen({ kind: "close" })}>{t("cases-disputed-close")}</Button>
        </div>
      }
    >
      <p>{t("cases-disputed-text")}</p>
    </Notice>
  );
}

interface DuplicateNoticeProps extends CaseNoticesProps {
  readonly role: Role;
}

function DuplicateNotice({ view, role, onOpen }: DuplicateNoticeProps) {
  const mayMerge = mayCoordinate(role);
  const { t, list } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const { summaries } = useLive(ws.cases);
  const say = useToast();
  const refuse = useAction(
    (other: CaseId) => sayDistinct(ws, { one: view.record.id, other, holds: true }),
    () => say(t("work-distinct-done")),
  );
  const summary = summaries.get(view.record.id);
  // As they are now: one of them may have been joined with this case since.
  const alike = view.duplicates.flatMap(({ id }) => summaries.get(id) ?? []);
  const [hint] = summary && isActive(summary) ? duplicateHints(summary, alike) : [];
  const other = hint && summaries.get(hint.id);
  if (!other) return null;
  return (
    <Notice
      icon="people"
      title={t("cases-duplicate-title")}
      action={
        <div className="row">
          <Button
            onClick={() =>
              mayMerge ? onOpen({ kind: "merge", other: other.id }) : navigate(paths.case(other.id))
            }
          >
            {t(mayMerge ? "cases-duplicate-compare" : "cases-merged-open")}
          </Button>
          {mayWrite(role) && (
            <Button kind="quiet" busy={refuse.running} onClick={() => refuse.start(other.id)}>
              {t("cases-merge-different")}
            </Button>
          )}
        </div>
      }
    >
      <p>
        {caseTitle(other)}: {list(hint.reasons.map((reason) => t(duplicateReasonWords[reason])))}
      </p>
      {refuse.error && <MergeProblem error={refuse.error} />}
    </Notice>
  );
}
