import { saveGuide } from "../../app/guides/save-guide.ts";
import { ok } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page, TopBarButton } from "../../design/Page.tsx";
import { useToast } from "../../design/Toast.tsx";
import { VersionsApart } from "../../design/Versions.tsx";
import type { Guide, GuideVersion } from "../../domain/guides/guide.ts";
import { mayCoordinate } from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { guidePath } from "../../react/guide-path.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { guideAbout } from "./guide-about.ts";
import { GuideNotSaved } from "./GuideNotSaved.tsx";
import { GuideText } from "./GuideText.tsx";
import { useVersionWords } from "./use-version-words.ts";

/** One guide, to be read where there is no signal. */
export function GuideReader({ guide }: { readonly guide: Guide }) {
  const { t } = useText();
  const ws = useWorkspace();
  const back = useBack();
  const navigate = useNavigate();
  const say = useToast();
  const said = useVersionWords();
  const writes = mayCoordinate(useLive(ws.me).role);
  const { id, shown, apart, withdrawn, standing, versions } = guide;
  const { words } = shown;
  const keep = useAction(
    async (version: GuideVersion, done: "versions-kept" | "guides-back-again") => {
      const again = { guide: id, words: version.words ?? words, replaces: standing };
      const saved = await saveGuide(ws, again);
      return saved.ok ? ok(done) : saved;
    },
    (done) => say(t(done)),
  );
  const keepOne = (chosen: string) => {
    const version = [shown, ...apart].find((each) => each.id === chosen);
    if (version) keep.start(version, "versions-kept");
  };
  const withdrawal = versions.find((each) => !each.words && standing.includes(each.id));
  return (
    <Page
      title={t("guides-one")}
      onBack={back}
      actions={
        <TopBarButton icon="print" label={t("paper-print")} onClick={() => window.print()} />
      }
      foot={
        writes && (
          <Button kind="primary" icon="edit" wide onClick={() => navigate(`${guidePath(id)}~edit`)}>
            {t("guides-edit")}
          </Button>
        )
      }
    >
      {keep.error && <GuideNotSaved error={keep.error} />}
      {withdrawn && withdrawal && (
        <Notice
          tone="waiting"
          icon="info"
          action={
            <Button busy={keep.running} onClick={() => keep.start(shown, "guides-back-again")}>
              {t("guides-bring-back")}
            </Button>
          }
        >
          <p>{said(withdrawal)}</p>
          <p>{t("guides-withdrawn-text")}</p>
        </Notice>
      )}
      <VersionsApart
        versions={[shown, ...apart].map((version) => ({
          id: version.id,
          shown: <Version version={version} title={words.title} />,
          isEmpty: version.words === undefined,
        }))}
        busy={keep.running}
        onKeep={writes ? keepOne : undefined}
      />
    </Page>
  );
}

interface VersionProps {
  readonly version: GuideVersion;
  /** Of the guide, where the version has none. */
  readonly title: string;
}

function Version({ version, title }: VersionProps) {
  const text = useText();
  const said = useVersionWords();
  const { words } = version;
  return (
    <>
      <div className="guide-head">
        <h2 lang={words?.language} dir="auto">
          {words?.title ?? title}
        </h2>
        {words && <p className="soft">{guideAbout(text, words)}</p>}
        <p className="soft">{said(version)}</p>
      </div>
      {words && <GuideText words={words} heading="h3" />}
    </>
  );
}
