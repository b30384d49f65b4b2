import type { ReadyCase } from "../../app/cases/case-view.ts";
import { isInCharge } from "../../app/cases/in-charge.ts";
import { Button } from "../../design/Button.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useLive } from "../../react/use-live.ts";
import type { CaseDialogKind } from "./CaseDialog.tsx";
import { isGone } from "./CaseHead.tsx";
import { DistinctLines } from "./DistinctLines.tsx";
import { Merges } from "./Merges.tsx";

interface CaseActionsProps {
  readonly view: ReadyCase;
  readonly coordinates: boolean;
  readonly onOpen: (dialog: CaseDialogKind) => void;
}

export function CaseActions({ view, coordinates, onOpen }: CaseActionsProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const me = useLive(ws.me);
  const { status } = view.record;
  return (
    <section className="case-part">
      <h2>{t("cases-actions")}</h2>
      <div className="case-acts">
        <Button icon="question" wide onClick={() => onOpen({ kind: "question" })}>
          {t("cases-act-question")}
        </Button>
        {status.state !== "closed" && !isGone(view) && isInCharge(view.record, me) && (
          <Button icon="forward" wide onClick={() => onOpen({ kind: "offer" })}>
            {t("work-offer")}
          </Button>
        )}
        <Button icon="people" wide onClick={() => onOpen({ kind: "assign" })}>
          {t("cases-act-assign")}
        </Button>
        {coordinates && !isGone(view) && (
          <Button icon="merge" wide onClick={() => onOpen({ kind: "merge", other: undefined })}>
            {t("cases-act-merge")}
          </Button>
        )}
        {status.state === "closed" ? (
          <Button icon="undo" wide onClick={() => onOpen({ kind: "reopen" })}>
            {t("cases-act-reopen")}
          </Button>
        ) : (
          <Button icon="check" wide onClick={() => onOpen({ kind: "close" })}>
            {t("cases-act-close")}
          </Button>
        )}
        {coordinates && !isGone(view) && (
          <Button icon="scales" wide onClick={() => navigate(paths.expert(view.record.id))}>
            {t("work-expert")}
          </Button>
        )}
        {coordinates && (
          <Button icon="trash" wide onClick={() => navigate(paths.keeping(view.record.id))}>
            {t("keeping-act")}
          </Button>
        )}
      </div>
      <Merges record={view.record} mayUndo={coordinates} />
      <DistinctLines record={view.record} />
    </section>
  );
}
