import { lazy, Suspense, type ComponentProps } from "react";
// What it shares with the case comes in one piece with it.
import { fileParts } from "./CaseScreens.tsx";
import { FileContext } from "../features/cases/file-parts.ts";
import { CaseRow } from "../features/cases/CaseRow.tsx";
import { ThingDialog } from "../features/cases/ThingDialog.tsx";
import { ThingRow } from "../features/cases/ThingRow.tsx";
import { IncidentCards } from "../features/incidents/IncidentCards.tsx";
import { IncidentsScreen } from "../features/incidents/IncidentsScreen.tsx";
import { AttentionScreen } from "../features/network/AttentionScreen.tsx";
import { CountyTeamsScreen } from "../features/network/CountyTeamsScreen.tsx";
import { InviteScreen } from "../features/network/InviteScreen.tsx";
import { LateWorkScreen } from "../features/network/LateWorkScreen.tsx";
import { NetworkScreen } from "../features/network/NetworkScreen.tsx";
import { RegisterScreen } from "../features/register/RegisterScreen.tsx";
import { TimelineEntry } from "../features/timeline/TimelineEntry.tsx";
import { TeamTimelineScreen } from "../features/timeline/TeamTimelineScreen.tsx";
import { DeskText } from "./WholeText.tsx";

// Seldom needed, and never in a stairwell: vite.config.ts.
const RefusedScreen = lazy(async () => ({
  default: (await import("../features/network/RefusedScreen.tsx")).RefusedScreen,
}));

const SavedTeamFilters = lazy(async () => ({
  default: (await import("../features/cases/SavedFilters.tsx")).SavedTeamFilters,
}));

interface TeamProps {
  /** The network itself where there is none. */
  readonly place: string | undefined;
  /** Looked for in the register. */
  readonly thing?: string | undefined;
}

export function Team(props: TeamProps) {
  return (
    <DeskText>
      <Place {...props} />
    </DeskText>
  );
}

function Place({ place, thing }: TeamProps) {
  switch (place) {
    case "invite":
      return <InviteScreen />;
    case "attention":
      return <AttentionScreen CaseRow={CaseRow} Incidents={IncidentCards} />;
    case "register":
      return (
        <FileContext value={fileParts}>
          <RegisterScreen key={thing} thing={thing} Row={ThingRow} Form={ThingDialog} />
        </FileContext>
      );
    case "refused":
      return <RefusedScreen />;
    case "incidents":
      return <IncidentsScreen />;
    case "teams":
      return <CountyTeamsScreen />;
    case "late":
      return <LateWorkScreen Entry={TimelineEntry} />;
    case "team":
      return <TeamTimelineScreen SavedFilters={SavedTeamFiltersLater} />;
    default:
      return <NetworkScreen />;
  }
}

const SavedTeamFiltersLater = (props: ComponentProps<typeof SavedTeamFilters>) => (
  <Suspense>
    <SavedTeamFilters {...props} />
  </Suspense>
);
