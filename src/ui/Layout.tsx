import "./Layout.css";
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import { lock } from "../app/session/lock.ts";
import type { Workspace } from "../app/workspace.ts";
import { Icon } from "../design/Icon.tsx";
import { PageFrameProvider, TopBarButton } from "../design/Page.tsx";
import { useWide } from "../design/use-wide.ts";
import { useKeyboardShortcuts } from "../design/use-keyboard-shortcuts.ts";
import { handsIn, mayCoordinate, mayWrite } from "../domain/network/role.ts";
import { Drafts } from "../features/today/Drafts.tsx";
import { useText } from "../i18n/use-text.ts";
import { useApp } from "../react/app-context.ts";
import { useNavigation, usePath } from "../react/navigation.ts";
import { useLive } from "../react/use-live.ts";
import { ErrorBoundary } from "./ErrorScreen.tsx";
import { useHide } from "./hide.ts";
import { isPlaceOf, placesFor } from "./places.ts";
import { RecoveryNag } from "./RecoveryNag.tsx";
import { loadAhead, Routes } from "./Routes.tsx";
import { SyncStatusLine } from "./SyncStatusLine.tsx";
import { UpdatePrompt } from "./UpdatePrompt.tsx";
import { useAutoLock } from "./use-auto-lock.ts";

const loadAheadMs = 2_000;

const loadWriteSheet = () => import("./WriteSheet.tsx");
const WriteSheet = lazy(async () => ({ default: (await loadWriteSheet()).WriteSheet }));
const IntakePlaces = lazy(async () => ({
  default: (await import("./IntakePlaces.tsx")).IntakePlaces,
}));
const SampleBanner = lazy(async () => ({
  default: (await import("./SampleBanner.tsx")).SampleBanner,
}));

/** The frame of the open app: places at the foot of a phone or on the left of a laptop, status line, and hide within reach. */
export function Layout({ workspace }: { readonly workspace: Workspace }) {
  const app = useApp();
  const { t, whole } = useText();
  const navigation = useNavigation();
  const path = usePath();
  const hide = useHide();
  const { role } = useLive(workspace.me);
  const { autoLockMinutes } = useLive(workspace.settings);
  const [writing, setWriting] = useState(false);

  const lockNow = useCallback(() => {
    // Where we were stays in memory: whoever unlocks goes on there.
    void lock(app);
  }, [app]);
  useAutoLock(app, autoLockMinutes, lockNow);

  const { timers } = workspace;
  useEffect(
    // Without a line it may not come; then it is asked for again by whoever needs it.
    () =>
      timers.after(loadAheadMs, () => {
        Promise.all([loadAhead(), loadWriteSheet(), whole()]).catch(() => undefined);
      }),
    [timers, whole],
  );

  const canWrite = mayWrite(role);
  useKeyboardShortcuts({ n: () => canWrite && setWriting(true) });

  // On the laptop the rail holds both; there would be two of each otherwise.
  const isWide = useWide();
  const atHome = path === "/";
  const frame = useMemo(
    () =>
      isWide
        ? {}
        : {
            topBarEnd: (
              <TopBarButton
                icon="hide"
                label={t("common-hide")}
                title={t("common-hide-hint")}
                onClick={hide}
              />
            ),
            underTopBar: (
              <>
                <SyncStatusLine sync={workspace.sync} />
                {atHome && <RecoveryNag workspace={workspace} />}
                {atHome && <UpdatePrompt />}
              </>
            ),
          },
    [isWide, t, hide, workspace, atHome],
  );

  const hands = handsIn(role);
  const places = placesFor({ coordinates: mayCoordinate(role) }).filter(
    ({ path: to }) => !hands || to === "/" || to === "/more",
  );
  return (
    <div className="layout">
      <a
        className="skip not-on-paper"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>("main h1")?.focus();
        }}
      >
        {t("common-skip")}
      </a>
      {workspace.kind === "sample" && (
        <Suspense>
          <SampleBanner workspace={workspace} />
        </Suspense>
      )}
      <nav className="places not-on-paper" aria-label={t("common-places")}>
        {places.map((place) => (
          <a
            key={place.path}
            href="/"
            className={place.onPhone ? "place" : "place place-laptop"}
            aria-current={isPlaceOf(place, path) ? "page" : undefined}
            onClick={(event) => {
              event.preventDefault();
              navigation.go(place.path);
            }}
          >
            <Icon name={place.icon} />
            <span>{t(place.label)}</span>
          </a>
        ))}
        {canWrite && (
          <button type="button" className="place-write" onClick={() => setWriting(true)}>
            <span className="place-plus">
              <Icon name="plus" />
            </span>
            <span>{t("common-write")}</span>
          </button>
        )}
        {isWide && (
          <div className="places-foot">
            <UpdatePrompt />
            <RecoveryNag workspace={workspace} />
            <SyncStatusLine sync={workspace.sync} />
            <button
              type="button"
              className="place"
              title={t("common-hide-hint")}
              data-hides
              onClick={hide}
            >
              <Icon name="hide" />
              <span>{t("common-hide")}</span>
            </button>
          </div>
        )}
      </nav>
      <main id="main" className="layout-main">
        <PageFrameProvider value={frame}>
          <ErrorBoundary place={path} onStartAgain={navigation.reset}>
            <Suspense fallback={<p className="layout-loading">{t("common-loading")}</p>}>
              {hands ? <IntakePlaces Drafts={Drafts} /> : <Routes />}
            </Suspense>
          </ErrorBoundary>
        </PageFrameProvider>
      </main>
      {writing && (
        <Suspense>
          <WriteSheet onClose={() => setWriting(false)} />
        </Suspense>
      )}
    </div>
  );
}
