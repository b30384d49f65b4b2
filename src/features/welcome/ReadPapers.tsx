import { useState } from "react";
import { readPaper, type PaperError, type PapersRead } from "../../app/session/recovery-papers.ts";
import { Notice } from "../../design/Notice.tsx";
import { QrScanner } from "../../design/QrScanner.tsx";
import type { Text } from "../../i18n/text.ts";
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

function paperWords({ t }: Text, error: PaperError): string {
  switch (error.type) {
    case "NotLetters":
      return t("restore-not-letters");
    case "WrongLength":
      return t("restore-wrong-length", { groups: error.groups });
    case "WrongGroups":
      return t("restore-wrong-groups", {
        count: error.groups.length,
        groups: error.groups.map((index) => index + 1).join(", "),
      });
    case "WrongWhole":
      return t("restore-wrong-whole");
    case "SamePart":
      return t("restore-same-part");
    case "OtherSheet":
      return t("restore-other-parts");
  }
}
