// What it shares with the case comes in one piece with it.
import "./CaseScreens.tsx";
import { CaseRow } from "../features/cases/CaseRow.tsx";
import { ThingDialog } from "../features/cases/ThingDialog.tsx";
import { ThingRow } from "../features/cases/ThingRow.tsx";
import { IncidentsScreen } from "../features/incidents/IncidentsScreen.tsx";
import { AttentionScreen } from "../features/network/AttentionScreen.tsx";
import { InviteScreen } from "../features/network/InviteScreen.tsx";
import { LateWorkScreen } from "../features/network/LateWorkScreen.tsx";
import { NetworkScreen } from "../features/network/NetworkScreen.tsx";
import { RefusedScreen } from "../features/network/RefusedScreen.tsx";
import { RegisterScreen } from "../features/register/RegisterScreen.tsx";
import { TimelineEntry } from "../features/timeline/TimelineEntry.tsx";
import { TeamTimelineScreen } from "../features/timeline/TeamTimelineScreen.tsx";

interface TeamProps {
  /** The network itself where there is none. */
  readonly place: string | undefined;
}

export function Team({ place }: TeamProps) {
  switch (place) {
    case "invite":
      return <InviteScreen />;
    case "attention":
      return <AttentionScreen CaseRow={CaseRow} />;
    case "register":
      return <RegisterScreen Row={ThingRow} Form={ThingDialog} />;
    case "refused":
      return <RefusedScreen />;
    case "incidents":
      return <IncidentsScreen />;
    case "late":
      return <LateWorkScreen Entry={TimelineEntry} />;
    case "team":
      return <TeamTimelineScreen />;
    default:
      return <NetworkScreen />;
  }
}
