import type { ReadyCase } from "../../app/cases/case-view.ts";
import { expertDraft } from "../../app/drafts/draft-keys.ts";
import { dropDraft } from "../../app/drafts/drafts.ts";
import { giveCaseFile, type GiveFileError } from "../../app/expert/give-case-file.ts";
import { suggestPassphrase } from "../../app/session/secret-strength.ts";
import { ok, type Result } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { languageNames } from "../../i18n/languages.ts";
import { useText } from "../../i18n/use-text.ts";
import { useApp, useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import type { Draft } from "../../react/use-draft.ts";
import type { ExpertDraft } from "./expert-draft.ts";
import { ExpertNotice } from "./ExpertNotice.tsx";
import type { MadeFile } from "./FileToGive.tsx";
import { sealedPage } from "./sealed-page.ts";
import { lockWords } from "./sheet-words.ts";
import { useSheet } from "./use-sheet.ts";
import { WhatIsShown } from "./WhatIsShown.tsx";
import { WhoReads } from "./WhoReads.tsx";

interface GiveFileProps {
  readonly view: ReadyCase;
  readonly draft: Draft<ExpertDraft>;
  readonly onMade: (made: MadeFile) => void;
}

/** Who is to read it, what is asked, and which notes go with it. */
export function GiveFile({ view, draft, onMade }: GiveFileProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const { subtle } = useApp().parts;
  const makeSheet = useSheet(view);
  const { to, question, notes } = draft.value;
  const shown = { question, notes };
  const set = (next: Partial<ExpertDraft>) => draft.change((before) => ({ ...before, ...next }));
  const makeFile = async (): Promise<Result<MadeFile, GiveFileError>> => {
    const passphrase = suggestPassphrase(ws.random);
    const { sheet, rows, texts } = await makeSheet(shown);
    const sealed = await giveCaseFile(ws, subtle, view.record.id, { to, passphrase, sheet, rows });
    if (!sealed.ok) return sealed;
    await dropDraft(ws, expertDraft(view.record.id));
    const page = await sealedPage(
      { sealed: sealed.value, words: texts.map(lockWords), language: text.language },
      async (words) =>
        new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(words))),
    );
    return ok({
      file: new Blob([page], { type: "text/html;charset=utf-8" }),
      passphrase,
      languages: texts.map(({ language }) => languageNames[language]),
    });
  };
  const make = useAction(() => draft.settle(makeFile), onMade);
  return (
    <>
      {make.error && <ExpertNotice error={make.error} />}
      <WhoReads
        to={to}
        onChange={(next) => set({ to: next })}
        missing={make.error?.type === "NobodyNamed"}
      />
      <WhatIsShown view={view} shown={shown} onChange={set} />
      <Button kind="primary" icon="lock" wide busy={make.running} onClick={() => make.start()}>
        {t("expert-make")}
      </Button>
    </>
  );
}
