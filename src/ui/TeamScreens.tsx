import { CaseRow } from "../features/cases/CaseRow.tsx";
import { AttentionScreen } from "../features/network/AttentionScreen.tsx";
import { InviteScreen } from "../features/network/InviteScreen.tsx";
import { NetworkScreen } from "../features/network/NetworkScreen.tsx";
import { TeamTimelineScreen } from "../features/timeline/TeamTimelineScreen.tsx";

interface TeamProps {
  readonly place: "network" | "invite" | "attention" | "team";
}

export function Team({ place }: TeamProps) {
  switch (place) {
    case "network":
      return <NetworkScreen />;
    case "invite":
      return <InviteScreen />;
    case "attention":
      return <AttentionScreen CaseRow={CaseRow} />;
    case "team":
      return <TeamTimelineScreen />;
  }
}
