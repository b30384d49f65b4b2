import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useToast } from "../../design/Toast.tsx";
import { useText } from "../../i18n/use-text.ts";
import { fileNames, giveFile } from "../../react/give-file.ts";
import { useAction } from "../../react/use-action.ts";

export interface MadeFile {
  readonly file: Blob;
  readonly passphrase: string;
  readonly languages: readonly string[];
}

interface FileToGiveProps {
  readonly made: MadeFile;
  readonly onDone: () => void;
}

/** The file goes one way and the passphrase another; neither is kept here. */
export function FileToGive({ made, onDone }: FileToGiveProps) {
  const { t, list } = useText();
  const say = useToast();
  const give = useAction(
    () => giveFile(made.file, fileNames.html),
    () => say(t("expert-file-done")),
  );
  return (
    <div className="expert">
      <section>
        <h2>{t("expert-step-file")}</h2>
        <p>{t("expert-step-file-text", { languages: list(made.languages) })}</p>
        {give.error && (
          <div role="alert">
            <Notice tone="danger" icon="warning">
              <p>{t("paper-not-given")}</p>
            </Notice>
          </div>
        )}
        <Button kind="primary" icon="share" wide busy={give.running} onClick={() => give.start()}>
          {t("expert-step-file-do")}
        </Button>
      </section>
      <section>
        <h2>{t("expert-step-passphrase")}</h2>
        <p>{t("expert-step-passphrase-text")}</p>
        <p className="expert-passphrase" translate="no" lang="">
          {made.passphrase}
        </p>
        <p className="soft">{t("expert-passphrase-once")}</p>
      </section>
      <Button wide onClick={onDone}>
        {t("common-done")}
      </Button>
    </div>
  );
}
