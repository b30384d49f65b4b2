import { takeOn } from "../../app/cases/take-on.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { callsForCoordinator } from "../../domain/crisis/minor.ts";
import { mayCoordinate } from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { NotSaved } from "./NotSaved.tsx";

/** A minor in danger, until a coordinator says that she has taken it on. */
export function CoordinatorCall({ record }: { readonly record: CaseRecord }) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const { role } = useLive(ws.me);
  const take = useAction(
    () => takeOn(ws, record.id),
    () => say(t("crisis-call-taken")),
  );
  if (!callsForCoordinator(record)) return null;
  return (
    <Notice
      tone="danger"
      icon="attention"
      title={t("crisis-call")}
      action={
        mayCoordinate(role) && (
          <Button busy={take.running} onClick={() => take.start()}>
            {t("crisis-call-take")}
          </Button>
        )
      }
    >
      <p>{t("crisis-call-waits")}</p>
      {take.error && <NotSaved error={take.error} />}
    </Notice>
  );
}
