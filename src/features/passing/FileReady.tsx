import { useState } from "react";
import type { GivenFile } from "../../app/bundles/passing-on.ts";
import { Button } from "../../design/Button.tsx";
import { Facts } from "../../design/Facts.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { canShareFiles, fileNames, saveFile, shareFile } from "../../react/give-file.ts";
import { useNavigate } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { sizeWords } from "./passing-words.ts";
import { passingPaths } from "./passing-paths.ts";

interface FileReadyProps {
  readonly given: GivenFile;
  /** Goes into a drawer, and nobody gives one back. */
  readonly isBackup?: boolean;
}

/** What was packed, and the two ways out: to the phone beside this one, or onto a card. */
export function FileReady({ given, isBackup = false }: FileReadyProps) {
  const text = useText();
  const { t, number } = text;
  const navigate = useNavigate();
  const [isOut, setIsOut] = useState(false);
  const name = fileNames.passedOn;
  // Phones share only kinds of files they know; to whoever looks inside it is no text.
  const content = new Blob([given.file], { type: "text/plain" });
  const canShare = canShareFiles(content, name);
  const sharing = useAction(
    () => shareFile(content, name),
    () => setIsOut(true),
  );

  return (
    <div className="stack">
      {isOut && !isBackup && (
        <Notice tone="action" icon="check">
          <p>{t("pass-given", { phone: t("common-mark-phone"), relay: t("common-mark-relay") })}</p>
        </Notice>
      )}
      <Facts
        label={t("pass-figures")}
        facts={[
          [t("pass-figure-cases"), number(given.cases)],
          [t("pass-figure-pieces"), number(given.pieces)],
          [t("pass-figure-photos"), number(given.photos)],
          [t("pass-figure-size"), sizeWords(text, given.file.size)],
          [t("pass-figure-name"), name],
        ]}
      />
      {canShare && (
        <>
          <Button
            kind={isOut ? "secondary" : "primary"}
            icon="share"
            wide
            onClick={() => sharing.start()}
          >
            {t("pass-send")}
          </Button>
          <p className="soft">{t("pass-how-near")}</p>
        </>
      )}
      <Button
        kind={canShare || isOut ? "secondary" : "primary"}
        icon="install"
        wide
        onClick={() => {
          saveFile(content, name);
          setIsOut(true);
        }}
      >
        {t("pass-save")}
      </Button>
      {isOut && !isBackup && (
        <Button kind="primary" icon="sync" wide onClick={() => navigate(passingPaths.take)}>
          {t("pass-other-way")}
        </Button>
      )}
    </div>
  );
}
