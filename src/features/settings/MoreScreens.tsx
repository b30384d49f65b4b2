import type { ReactNode } from "react";
import { EmptyState } from "../../design/EmptyState.tsx";
import { SplitView } from "../../design/SplitView.tsx";
import { useText } from "../../i18n/use-text.ts";
import { AboutScreen } from "./AboutScreen.tsx";
import { DiscreetScreen } from "./DiscreetScreen.tsx";
import { LanguageScreen } from "./LanguageScreen.tsx";
import { LockingScreen } from "./LockingScreen.tsx";
import { LookScreen } from "./LookScreen.tsx";
import { MoreScreen } from "./MoreScreen.tsx";
import { SecretScreen } from "./SecretScreen.tsx";
import { StorageScreen } from "./StorageScreen.tsx";
import { SyncScreen } from "./SyncScreen.tsx";
import { WipeScreen } from "./WipeScreen.tsx";

interface MoreScreensProps {
  /** The part of the path after "/more/". */
  readonly page: string | undefined;
  /** The page itself, where another feature has it. */
  readonly children?: ReactNode;
}

/** "More" and everything under it; on the laptop side by side. */
export function MoreScreens({ page, children }: MoreScreensProps) {
  const { t } = useText();
  return (
    <SplitView
      list={<MoreScreen current={rowOf(page)} />}
      detail={children ?? detailOf(page)}
      empty={<EmptyState icon="settings" title={t("more-choose")} />}
    />
  );
}

/** The row a page was opened from, itself or a step before. */
function rowOf(page: string | undefined): string | undefined {
  if (page?.startsWith("pass-")) return "pass";
  return page === "xlsform" ? "questions" : page;
}

function detailOf(page: string | undefined) {
  switch (page) {
    case "sync":
      return <SyncScreen />;
    case "language":
      return <LanguageScreen />;
    case "look":
      return <LookScreen />;
    case "secret":
      return <SecretScreen />;
    case "locking":
      return <LockingScreen />;
    case "discreet":
      return <DiscreetScreen />;
    case "storage":
      return <StorageScreen />;
    case "wipe":
      return <WipeScreen />;
    case "about":
      return <AboutScreen />;
    default:
      return undefined;
  }
}
