import { useContext, useMemo, type ComponentType, type ReactNode } from "react";
import { EmptyState } from "../../design/EmptyState.tsx";
import { PageFrameProvider } from "../../design/Page.tsx";
import { SplitView } from "../../design/SplitView.tsx";
import { useWide } from "../../design/use-wide.ts";
import { useText } from "../../i18n/use-text.ts";
import { useBack } from "../../react/navigation.ts";
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
  readonly SecondDevice: ComponentType;
  /** The page itself, where another feature has it. */
  readonly children?: ReactNode;
}

/** "More" and everything under it; on the laptop side by side. */
export function MoreScreens({ page, SecondDevice, children }: MoreScreensProps) {
  const { t } = useText();
  const back = useBack();
  const isWide = useWide();
  const frame = useContext(PageFrameProvider);
  const row = rowOf(page);
  // What was opened from the list leads back to it only where the list is not in sight.
  const isBeside = isWide && row === page;
  const beside = useMemo(
    () => (isBeside ? { ...frame, backBeside: back } : frame),
    [frame, back, isBeside],
  );
  const detail = children ?? detailOf(page, SecondDevice);
  return (
    <SplitView
      list={<MoreScreen current={row} />}
      detail={detail && <PageFrameProvider value={beside}>{detail}</PageFrameProvider>}
      empty={<EmptyState icon="settings" title={t("more-choose")} />}
    />
  );
}

/** The row a page was opened from, itself or a step before. */
function rowOf(page: string | undefined): string | undefined {
  if (page?.startsWith("pass-")) return "pass";
  if (page?.startsWith("guides~")) return "guides";
  return page === "xlsform" ? "questions" : page;
}

function detailOf(page: string | undefined, SecondDevice: ComponentType) {
  switch (page) {
    case "sync":
      return <SyncScreen SecondDevice={SecondDevice} />;
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
