import { lazy, Suspense } from "react";
import { parsePersonId } from "../domain/network/person-id.ts";
import { HandoverScreen } from "../features/cases/HandoverScreen.tsx";
import { SecondDevice } from "../features/devices/SecondDevice.tsx";
import { OwnDevicesScreen } from "../features/devices/OwnDevicesScreen.tsx";
import { ExportLogScreen } from "../features/paper/ExportLogScreen.tsx";
import { MyDatesScreen } from "../features/paper/MyDatesScreen.tsx";
import { CalendarScreen } from "../features/calendar/CalendarScreen.tsx";
import { RecoveryScreen } from "../features/recovery/RecoveryScreen.tsx";
import { FirstStepsScreen } from "../features/settings/FirstStepsScreen.tsx";
import { MoreScreens } from "../features/settings/MoreScreens.tsx";
import { useText } from "../i18n/use-text.ts";
import { ReviewsScreen } from "./CaseScreens.tsx";
import { Team } from "./TeamScreens.tsx";
import { DeskText } from "./WholeText.tsx";

export { Team };

export function FirstSteps() {
  return (
    <DeskText>
      <FirstStepsScreen />
    </DeskText>
  );
}

// Behind the app for the field: vite.config.ts.
const MapScreen = lazy(async () => ({
  default: (await import("../features/map/MapScreen.tsx")).MapScreen,
}));
const KeepingPlaces = lazy(async () => ({
  default: (await import("./KeepingPlaces.tsx")).KeepingPlaces,
}));
const PassingPlaces = lazy(async () => ({
  default: (await import("./PassingPlaces.tsx")).PassingPlaces,
}));
const ExpertPlaces = lazy(async () => ({
  default: (await import("./ExpertPlaces.tsx")).ExpertPlaces,
}));
const NumbersScreen = lazy(async () => ({
  default: (await import("../features/numbers/NumbersScreen.tsx")).NumbersScreen,
}));
const OwnPlaces = lazy(async () => ({ default: (await import("./OwnPlaces.tsx")).OwnPlaces }));

const LetterTemplatesScreen = lazy(async () => ({
  default: (await import("../features/paper/LetterTemplatesScreen.tsx")).LetterTemplatesScreen,
}));

const Guides = lazy(async () => ({
  default: (await import("../features/guides/Guides.tsx")).Guides,
}));

interface MoreProps {
  /** The part of the path after "/more/". */
  readonly page: string | undefined;
  /** Whose, where a page is about somebody. */
  readonly about?: string;
}

export function More(props: MoreProps) {
  return (
    <DeskText>
      <Page {...props} />
    </DeskText>
  );
}

function Page({ page, about }: MoreProps) {
  const { t } = useText();
  // Of one person: it does not stand in the list.
  if (about !== undefined) return <HandoverScreen key={about} of={parsePersonId(about)} />;
  const shown = pageOf(page);
  return (
    <MoreScreens page={page} SecondDevice={SecondDevice}>
      {shown && (
        <Suspense fallback={<p className="layout-loading">{t("common-loading")}</p>}>
          {shown}
        </Suspense>
      )}
    </MoreScreens>
  );
}

/** What other features have under "More"; nothing where the settings have it themselves. */
function pageOf(page: string | undefined) {
  const [place, guide] = page?.split(/~(.*)/) ?? [];
  if (place === "guides") return <Guides key={guide} place={guide} />;
  switch (page) {
    case "handover":
      return <HandoverScreen of={undefined} />;
    case "reviews":
      return <ReviewsScreen />;
    case "map":
      return <MapScreen />;
    case "recovery":
      return <RecoveryScreen />;
    case "devices":
      return <OwnDevicesScreen />;
    case "dates":
      return <MyDatesScreen />;
    case "calendar":
      return <CalendarScreen />;
    case "letters":
      return <LetterTemplatesScreen />;
    case "exports":
      return <ExportLogScreen />;
    case "pass":
    case "pass-give":
    case "pass-take":
    case "pass-back-up":
      return <PassingPlaces page={page} />;
    case "numbers":
      return <NumbersScreen />;
    case "keeping":
      return <KeepingPlaces />;
    case "outside":
      return <ExpertPlaces />;
    case "questions":
    case "xlsform":
    case "import":
      return <OwnPlaces page={page} />;
    default:
      return undefined;
  }
}
