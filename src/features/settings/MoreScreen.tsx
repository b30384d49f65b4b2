import "./MoreScreen.css";
import { lock } from "../../app/session/lock.ts";
import { recoveryMade } from "../../app/network/recovery-made.ts";
import { Badge } from "../../design/Badge.tsx";
import type { IconName } from "../../design/Icon.tsx";
import { ListRow, ListSection } from "../../design/ListRow.tsx";
import { Page } from "../../design/Page.tsx";
import { useWide } from "../../design/use-wide.ts";
import {
  handsIn,
  mayAskOwnQuestions,
  mayCoordinate,
  mayErase,
  mayExport,
  mayWrite,
} from "../../domain/network/role.ts";
import { languageNames } from "../../i18n/languages.ts";
import { useText } from "../../i18n/use-text.ts";
import { useApp, useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { useLive } from "../../react/use-live.ts";
import { useSyncStatus } from "../../react/use-sync-status.ts";
import { syncWords } from "./sync-words.ts";

interface MoreScreenProps {
  readonly current: string | undefined;
}

export function MoreScreen({ current }: MoreScreenProps) {
  const app = useApp();
  const workspace = useWorkspace();
  const text = useText();
  const { t } = text;
  const navigate = useNavigate();
  const me = useLive(workspace.me);
  const network = useLive(workspace.network);
  const settings = useLive(workspace.settings);
  const status = useSyncStatus(workspace.sync);
  const isFull = useLive(app.isFull);
  const hasSheet = useLive(recoveryMade(workspace));
  const isWide = useWide();
  const isSample = workspace.kind === "sample";

  const row = (page: string, icon: IconName, title: string, detail?: string) => (
    <ListRow
      key={page}
      icon={icon}
      title={title}
      detail={detail}
      current={page === current}
      onOpen={() => navigate(`/more/${page}`)}
    />
  );

  return (
    <Page title={t("common-place-more")} flush>
      <div className="more-me">
        <p className="more-name">{me.name}</p>
        <p className="soft">
          {[t(`common-role-${me.role}`), network.name].filter(Boolean).join(" · ")}
        </p>
      </div>

      {!isWide && mayCoordinate(me.role) && (
        <ListSection title={t("more-part-team")}>
          <ListRow
            icon="attention"
            title={t("common-place-attention")}
            onOpen={() => navigate("/attention")}
          />
          <ListRow
            icon="timeline"
            title={t("common-place-team")}
            onOpen={() => navigate("/team")}
          />
        </ListSection>
      )}

      {!handsIn(me.role) && (
        <>
          <ListSection title={t("work-together")}>
            {mayWrite(me.role) && row("handover", "people", t("work-handover"))}
            {row("reviews", "talk", t("work-reviews"))}
            {row("map", "place", t("work-map"))}
            {row("calendar", "calendar", t("calendar-title"))}
            {row("guides", "note", t("guides-title"))}
            {mayExport(me.role) && row("numbers", "sheet", t("numbers-title"))}
          </ListSection>

          <ListSection title={t("paper-out")}>
            {row("dates", "calendar", t("paper-dates-mine"))}
            {mayCoordinate(me.role) && row("letters", "sheet", t("letter-templates"))}
            {mayExport(me.role) && row("exports", "share", t("paper-exports"))}
            {!isSample && mayExport(me.role) && row("outside", "scales", t("outside-title"))}
            {mayErase(me.role) && row("keeping", "trash", t("keeping-act"))}
          </ListSection>
        </>
      )}

      {mayAskOwnQuestions(me.role) && (
        <ListSection title={t("own-part")}>
          {row("questions", "question", t("own-title"))}
          {row("import", "install", t("import-title"))}
        </ListSection>
      )}

      <ListSection title={t("more-part-safe")}>
        {row(
          "sync",
          "sync",
          t("more-sync"),
          syncWords(text, status, { now: app.clock.now(), isFull }).words,
        )}
        {!isSample && !handsIn(me.role) && row("pass", "share", t("more-pass-on"))}
        {!isSample && row("devices", "phone", t("more-devices"))}
        {!isSample && row("storage", "shield", t("more-storage"))}
        {!isSample && me.role === "owner" && (
          <ListRow
            icon="sheet"
            title={t("more-recovery")}
            current={current === "recovery"}
            when={
              hasSheet ? undefined : (
                <Badge tone="danger" icon="warning">
                  {t("more-recovery-missing")}
                </Badge>
              )
            }
            onOpen={() => navigate("/more/recovery")}
          />
        )}
      </ListSection>

      <ListSection title={t("more-part-guard")}>
        {!isSample && (
          <ListRow icon="lock" title={t("more-lock-now")} onOpen={() => void lock(app)} />
        )}
        {!isSample &&
          row(
            "locking",
            "clock",
            t("more-locking"),
            t("more-locking-after", { minutes: settings.autoLockMinutes }),
          )}
        {!isSample && row("secret", "key", t("more-secret"))}
        {row("discreet", "hide", t("more-discreet"), t(settings.discreet ? "more-on" : "more-off"))}
      </ListSection>

      <ListSection title={t("more-part-app")}>
        {row("language", "language", t("more-language"), languageNames[settings.language])}
        {row("look", "theme", t("more-look"), t(`more-look-${settings.theme}`))}
        {row("about", "info", t("more-about"))}
        {!isSample && row("wipe", "trash", t("more-wipe"))}
      </ListSection>
    </Page>
  );
}
