import "../design/base.css";
import { lazy, Suspense, useCallback } from "react";
import type { App } from "../app/app.ts";
import type { Live } from "../base/live.ts";
import { lock } from "../app/session/lock.ts";
import { ToastProvider } from "../design/Toast.tsx";
import { guessLanguage } from "../i18n/languages.ts";
import { TextContext } from "../i18n/use-text.ts";
import { AppContext, WorkspaceContext } from "../react/app-context.ts";
import { InstallingContext } from "../react/installing.ts";
import type { Installing } from "../react/installing.ts";
import { NavigationContext } from "../react/navigation.ts";
import type { Navigation } from "../react/navigation.ts";
import { useLive } from "../react/use-live.ts";
import { ErrorBoundary } from "./ErrorScreen.tsx";
import { HideContext, hideNow } from "./hide.ts";
import { LockScreen } from "./LockScreen.tsx";
import { ElsewhereScreen, StartingScreen } from "./SessionScreens.tsx";
import { UpdateProvider } from "./updates.tsx";
import { WholeText } from "./WholeText.tsx";
import { useAppearance } from "./use-appearance.ts";
import { useEscapeTwice } from "./use-escape-twice.ts";
import { useLoadedText } from "./use-loaded-text.ts";

const Layout = lazy(async () => ({ default: (await import("./Layout.tsx")).Layout }));
const RemovedScreen = lazy(async () => ({
  default: (await import("./RemovedScreen.tsx")).RemovedScreen,
}));
const Welcome = lazy(async () => ({ default: (await import("./Welcome.tsx")).Welcome }));

interface RootProps {
  readonly app: App;
  readonly navigation: Navigation;
  readonly installing: Live<Installing>;
  /** The address as it was opened, when it was an invitation. */
  readonly invitation: string | undefined;
}

export function Root({ app, navigation, installing, invitation }: RootProps) {
  const appearance = useLive(app.appearance);
  const text = useLoadedText(appearance.language ?? guessLanguage(navigator.languages));
  useAppearance(appearance, text?.language);

  const hide = useCallback(() => hideNow(() => lock(app)), [app]);
  useEscapeTwice(hide);

  if (!text) return <StartingScreen />;
  return (
    <AppContext value={app}>
      <NavigationContext value={navigation}>
        <InstallingContext value={installing}>
          <TextContext value={text}>
            <HideContext value={hide}>
              <ToastProvider>
                <UpdateProvider>
                  <ErrorBoundary onStartAgain={navigation.reset}>
                    <Suspense fallback={<StartingScreen />}>
                      <Session app={app} invitation={invitation} />
                    </Suspense>
                  </ErrorBoundary>
                </UpdateProvider>
              </ToastProvider>
            </HideContext>
          </TextContext>
        </InstallingContext>
      </NavigationContext>
    </AppContext>
  );
}

function Session({ app, invitation }: Pick<RootProps, "app" | "invitation">) {
  const session = useLive(app.session);
  switch (session.state) {
    case "starting":
      return <StartingScreen />;
    case "new":
    case "joining":
    case "broken":
    case "guest":
      return (
        <WholeText>
          <Welcome session={session} invitation={invitation} />
        </WholeText>
      );
    case "locked":
      return <LockScreen session={session} />;
    case "open":
      return (
        <WorkspaceContext value={session.workspace}>
          <Layout workspace={session.workspace} />
        </WorkspaceContext>
      );
    case "removed":
      return (
        <WholeText>
          <RemovedScreen session={session} />
        </WholeText>
      );
    case "elsewhere":
      return <ElsewhereScreen />;
  }
}
