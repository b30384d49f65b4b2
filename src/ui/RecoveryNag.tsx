import type { Workspace } from "../app/workspace.ts";
import { Icon } from "../design/Icon.tsx";
import { useText } from "../i18n/use-text.ts";
import { useNavigate } from "../react/navigation.ts";
import { useLive } from "../react/use-live.ts";

/** Stays until the sheet is made: without it a network whose phones are lost is lost. */
export function RecoveryNag({ workspace }: { readonly workspace: Workspace }) {
  const { t } = useText();
  const navigate = useNavigate();
  const { role } = useLive(workspace.me);
  // Asked here and not through the action beside it, which brings the letters of the sheet along.
  const isMade = useLive(workspace.membership.recoveryMade);
  if (isMade || role !== "owner" || workspace.kind === "sample") return null;
  return (
    <button
      type="button"
      className="status-line status-line-danger not-on-paper"
      onClick={() => navigate("/more/recovery")}
    >
      <Icon name="sheet" />
      <span className="status-line-words">{t("common-recovery-nag")}</span>
      <Icon name="forward" />
    </button>
  );
}
