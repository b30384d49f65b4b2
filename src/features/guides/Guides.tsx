import "./Guides.css";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Page } from "../../design/Page.tsx";
import { handsIn, mayCoordinate } from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useGuides } from "../../react/use-guides.ts";
import { useLive } from "../../react/use-live.ts";
import { GuideEditor } from "./GuideEditor.tsx";
import { GuideReader } from "./GuideReader.tsx";
import { GuidesScreen } from "./GuidesScreen.tsx";

interface GuidesProps {
  /** Undefined: the list; else "new", a guide, or a guide and "~edit". */
  readonly place: string | undefined;
}

/** The network's guides: the list, one of them, or the desk where one is written. */
export function Guides({ place }: GuidesProps) {
  const { t } = useText();
  const { role } = useLive(useWorkspace().me);
  const guides = useGuides();
  const [id, act] = place?.split("~") ?? [];
  const isDesk = id === "new" || act === "edit";
  const guide = guides?.find((each) => each.id === id);

  // Who hands in reads nothing of the network.
  if (handsIn(role)) return <Nothing title={t("common-nothing-here")} />;
  if (isDesk && !mayCoordinate(role)) return <Nothing title={t("guides-only-coordinator")} />;
  if (!guides) return <p className="layout-loading">{t("common-loading")}</p>;
  if (id === undefined) return <GuidesScreen guides={guides} />;
  if (id === "new") return <GuideEditor guide={undefined} />;
  if (!guide || (guide.withdrawn && !mayCoordinate(role)))
    return <Nothing title={t("guides-gone")} text={t("guides-gone-text")} />;
  return isDesk ? <GuideEditor guide={guide} /> : <GuideReader guide={guide} />;
}

function Nothing({ title, text }: { readonly title: string; readonly text?: string }) {
  const { t } = useText();
  return (
    <Page title={t("guides-title")} onBack={useBack()}>
      <EmptyState icon="note" title={title}>
        {text}
      </EmptyState>
    </Page>
  );
}
