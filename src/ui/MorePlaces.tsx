import { RecoveryScreen } from "../features/recovery/RecoveryScreen.tsx";
import { FirstStepsScreen } from "../features/settings/FirstStepsScreen.tsx";
import { MoreScreens } from "../features/settings/MoreScreens.tsx";

export { FirstStepsScreen as FirstSteps };

interface MoreProps {
  /** The part of the path after "/more/". */
  readonly page: string | undefined;
}

export function More({ page }: MoreProps) {
  return page === "recovery" ? <RecoveryScreen /> : <MoreScreens page={page} />;
}
