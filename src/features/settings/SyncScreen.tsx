import type { ComponentType } from "react";
import { isLineFree } from "../../app/attachments/free-line.ts";
import { isOwnProblem } from "../../app/network/refused.ts";
import { syncNow } from "../../app/network/sync-now.ts";
import { ok } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Facts } from "../../design/Facts.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Progress } from "../../design/Progress.tsx";
import { useToast } from "../../design/Toast.tsx";
import { mayCoordinate } from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import { useApp, useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { useLive } from "../../react/use-live.ts";
import { useAction } from "../../react/use-action.ts";
import { useSyncStatus } from "../../react/use-sync-status.ts";
import { useNewerRoster } from "../../react/use-newer-roster.ts";
import { SettingsPage } from "./SettingsPage.tsx";
import { syncWords } from "./sync-words.ts";

interface SyncScreenProps {
  /** Says where nobody is left to compare. */
  readonly SecondDevice: ComponentType;
}

/** Where the work is, in words; and figures to read out when somebody helps. They name nobody. */
export function SyncScreen({ SecondDevice }: SyncScreenProps) {
  const app = useApp();
  const { clock } = app;
  const workspace = useWorkspace();
  const text = useText();
  const { t, number, moment } = text;
  const navigate = useNavigate();
  const { role } = useLive(workspace.me);
  const status = useSyncStatus(workspace.sync);
  const isNewer = useNewerRoster();
  const isFull = useLive(app.isFull);
  const { words, icon, tone } = syncWords(text, status, { now: clock.now(), isFull });
  const say = useToast();
  const offering = useAction(
    async () => {
      await (await workspace.attachments?.room())?.offerAgain();
      return ok(await syncNow(workspace));
    },
    () => say(t("breaks-offer-again-done"), "info"),
  );
  const syncing = useAction(async () => ok(await syncNow(workspace)));
  const { filesOnlyOnWifi } = useLive(workspace.settings);
  const areHeld = filesOnlyOnWifi && isLineFree(app) !== true && (status.files ?? 0) > 0;
  const isOwn = status.attention.some(isOwnProblem);
  const moving = status.sending ?? status.receiving;
  const waits = status.waiting + (status.files ?? 0) > 0;
  const safetyId =
    workspace.kind === "sample"
      ? "cases-saved-sample"
      : waits
        ? "sync-waiting-text"
        : "sync-level-text";

  return (
    <SettingsPage
      title={t("more-sync")}
      foot={
        <Button
          kind="primary"
          icon="sync"
          wide
          busy={syncing.running}
          disabled={status.state === "refused"}
          onClick={() => syncing.start()}
        >
          {t("sync-now")}
        </Button>
      }
    >
      <Notice
        tone={tone === "calm" ? "action" : tone}
        icon={icon}
        title={words}
        action={
          isFull && (
            <Button onClick={() => navigate("/more/storage")}>{t("breaks-full-room")}</Button>
          )
        }
      >
        {isFull ? (
          <p>{t("breaks-full-text")}</p>
        ) : status.refusal === "spaceUnknown" || status.refusal === "notAuthenticated" ? (
          <p>{t("breaks-unknown-text")}</p>
        ) : (
          status.state !== "refused" && <p>{t(safetyId)}</p>
        )}
      </Notice>
      {areHeld && (
        <Notice
          tone="waiting"
          icon="clock"
          title={t("attach-held", { count: status.files ?? 0 })}
          action={
            <Button
              onClick={() => void workspace.attachments?.room().then((room) => room.sendNow())}
            >
              {t("attach-send-now")}
            </Button>
          }
        />
      )}
      {moving && <Progress label={words} labelHidden value={moving.done} max={moving.total} />}
      <SecondDevice />
      {isNewer && (
        <Notice tone="waiting" icon="info" title={t("newer-roster")}>
          <p>{t("newer-roster-text")}</p>
        </Notice>
      )}
      {status.attention.some((problem) => problem.type === "RelayLostData") && (
        <Notice tone="waiting" icon="info">
          {t("sync-relay-lost")}
        </Notice>
      )}
      {(isOwn || status.attention.some((problem) => problem.type === "Rejected")) && (
        <Notice
          tone="waiting"
          icon="warning"
          action={
            (isOwn || mayCoordinate(role)) && (
              <Button onClick={() => navigate("/network/refused")}>{t("refused-look")}</Button>
            )
          }
        >
          {t(isOwn ? "refused-notice" : "sync-rejected")}
        </Notice>
      )}
      <Facts
        label={t("sync-figures")}
        facts={[
          [t("sync-figure-line"), t(`sync-line-${status.state}`)],
          [
            t("sync-figure-last"),
            status.lastSyncedAt === undefined ? t("sync-never") : moment(status.lastSyncedAt),
          ],
          [t("sync-figure-waiting"), number(status.waiting)],
          [t("files-figure-waiting"), number(status.files ?? 0)],
          [
            t("sync-figure-oldest"),
            status.oldestWaitingAt === undefined ? t("sync-none") : moment(status.oldestWaitingAt),
          ],
          [t("sync-figure-held"), number(status.heldBack)],
        ]}
      />
      {mayCoordinate(role) && workspace.attachments && (
        <Button busy={offering.running} onClick={() => offering.start()}>
          {t("breaks-offer-again")}
        </Button>
      )}
    </SettingsPage>
  );
}
