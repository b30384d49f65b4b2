import { useState } from "react";
import { readPaper, type PapersRead } from "../../app/session/recovery-papers.ts";
import { Notice } from "../../design/Notice.tsx";
import { QrScanner } from "../../design/QrScanner.tsx";
import { paperWords } from "../../i18n/paper-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useAction } from "../../react/use-action.ts";

interface ReadPapersProps {
  readonly onRead: (whole: Extract<PapersRead, { readonly state: "whole" }>) => void;
}

/** A whole sheet, or two of three parts in any order; what was read stays when the next is mistyped. */
export function ReadPapers({ onRead }: ReadPapersProps) {
  const text = useText();
  const { t } = text;
  const [before, setBefore] = useState<PapersRead>();
  const reading = useAction(
    (typed: string) => readPaper(before, typed),
    (read) => {
      if (read.state === "whole") onRead(read);
      else setBefore(read);
    },
  );
  return (
    <>
      {before?.state === "onePart" && (
        <div role="status">
          <Notice tone="action" icon="check">
            {t("restore-one-part", { number: before.part.number })}
          </Notice>
        </div>
      )}
      <QrScanner
        key={before?.state}
        onText={reading.start}
        fromPicture
        typed={{ label: t("restore-typed"), hint: t("restore-typed-hint"), rows: 6 }}
        error={reading.error && paperWords(text, reading.error)}
      />
    </>
  );
}
