import "./Welcome.css";
import { lazy, Suspense, useMemo, useState } from "react";
import type { Session } from "../app/app.ts";
import { saveAppearance } from "../app/settings/appearance.ts";
import { PageFrameProvider, TopBarButton } from "../design/Page.tsx";
import { BrokenScreen } from "../features/welcome/BrokenScreen.tsx";
import { ChooseLanguage } from "../features/welcome/ChooseLanguage.tsx";
import { Doors } from "../features/welcome/Doors.tsx";
import type { DoorName } from "../features/welcome/Doors.tsx";
import { IosFirst } from "../features/welcome/IosFirst.tsx";
import { JoiningScreen } from "../features/welcome/JoiningScreen.tsx";
import { JoinNetwork } from "../features/welcome/JoinNetwork.tsx";
import { LookAround } from "../features/welcome/LookAround.tsx";
import { LostScreen } from "../features/welcome/LostScreen.tsx";
import { OwnDevice } from "../features/welcome/OwnDevice.tsx";
import { RestoreNetwork } from "../features/welcome/RestoreNetwork.tsx";
import { StartNetwork } from "../features/welcome/StartNetwork.tsx";
import { useText } from "../i18n/use-text.ts";
import { useApp } from "../react/app-context.ts";
import { useInstalling } from "../react/installing.ts";
import { useNavigate, usePath } from "../react/navigation.ts";
import { useLive } from "../react/use-live.ts";
import { useHide } from "./hide.ts";
import { DeskText } from "./WholeText.tsx";

const GuestPlace = lazy(async () => ({ default: (await import("./GuestPlace.tsx")).GuestPlace }));

interface WelcomeProps {
  readonly session: Extract<Session, { readonly state: "new" | "joining" | "guest" | "broken" }>;
  readonly invitation: string | undefined;
}

/** Behind them something begins that stays on the phone. */
const keptDoors: ReadonlySet<string> = new Set(["/start", "/join", "/own", "/restore"]);

/** A phone that keeps nothing yet: language, its doors, and what is behind each. The back button leads through them. */
export function Welcome({ session, invitation }: WelcomeProps) {
  const app = useApp();
  const { t } = useText();
  const hide = useHide();
  const navigate = useNavigate();
  const path = usePath();
  const { language } = useLive(app.appearance);
  const [changingLanguage, setChangingLanguage] = useState(false);
  const installing = useInstalling();
  const [staysInBrowser, setStaysInBrowser] = useState(false);
  // An opened invitation is a choice already made.
  const door = path === "/" && invitation !== undefined ? "/join" : path;

  const frame = useMemo(
    () => ({
      topBarEnd: (
        <TopBarButton
          icon="hide"
          label={t("common-hide")}
          title={t("common-hide-hint")}
          onClick={hide}
        />
      ),
    }),
    [t, hide],
  );

  if (session.state === "broken")
    return session.reason === "StorageLost" ? (
      <LostScreen />
    ) : (
      <BrokenScreen reason={session.reason} />
    );
  const screen = () => {
    if (session.state === "joining") return <JoiningScreen joining={session} />;
    if (session.state === "guest")
      return (
        <Suspense>
          <GuestPlace room={session.room} />
        </Suspense>
      );
    if (!language || changingLanguage)
      return (
        <ChooseLanguage
          onChosen={(chosen) => {
            saveAppearance(app, { language: chosen });
            setChangingLanguage(false);
          }}
        />
      );
    const isSafariTab = installing.state === "byHand" && installing.browser === "ios";
    if (isSafariTab && !staysInBrowser && keptDoors.has(door))
      return (
        <DeskText>
          <IosFirst invitation={invitation} onStay={() => setStaysInBrowser(true)} />
        </DeskText>
      );
    switch (door) {
      case "/start":
        return <StartNetwork />;
      case "/join":
        return <JoinNetwork invitation={invitation} />;
      case "/look":
        return <LookAround />;
      case "/own":
        return (
          <DeskText>
            <OwnDevice />
          </DeskText>
        );
      case "/restore":
        return (
          <DeskText>
            <RestoreNetwork />
          </DeskText>
        );
      default:
        return (
          <Doors
            onOpen={(opened: DoorName) => navigate(`/${opened}`)}
            onLanguage={() => setChangingLanguage(true)}
          />
        );
    }
  };
  return (
    <main className="welcome">
      <PageFrameProvider value={frame}>{screen()}</PageFrameProvider>
    </main>
  );
}
