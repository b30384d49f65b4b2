import { assignCase } from "../../app/cases/assign-case.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { isWaitingForTaker } from "../../domain/cases/taker.ts";
import { mayCoordinate } from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";

interface IntakeNoticeProps {
  readonly record: CaseRecord;
  readonly onAssign: () => void;
}

/** It was handed in: until somebody takes it or is given it, it is nobody's. */
export function IntakeNotice({ record, onAssign }: IntakeNoticeProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const { person, role } = useLive(ws.me);
  const nameOf = useMemberName();
  const take = useAction(
    () => assignCase(ws, record.id, person),
    () => say(t("work-intake-taken")),
  );
  const { opened } = record;
  if (!opened || !isWaitingForTaker(record)) return null;
  return (
    <Notice
      tone="waiting"
      icon="people"
      title={t("work-intake", { name: nameOf(opened.origin.person) ?? t("timeline-somebody") })}
      action={
        mayCoordinate(role) && (
          <div className="row">
            <Button kind="primary" busy={take.running} onClick={() => take.start()}>
              {t("work-intake-take")}
            </Button>
            <Button onClick={onAssign}>{t("cases-act-assign")}</Button>
          </div>
        )
      }
    >
      <p>{t("work-intake-nobody")}</p>
    </Notice>
  );
}
