import { Button } from "../../design/Button.tsx";
import { useText } from "../../i18n/use-text.ts";

interface KnownLineProps {
  readonly label: string;
  /** Empty where nobody has said anything. */
  readonly said: string;
  /** Not answered yet, in a list of such questions; without the needed ones the case is not complete. */
  readonly open: "needed" | "optional" | undefined;
  readonly editable: boolean;
  readonly onEdit: () => void;
}

/** One question with what is known of it, ours or the network's own. */
export function KnownLine({ label, said, open, editable, onEdit }: KnownLineProps) {
  const { t } = useText();
  return (
    <div className="case-line">
      {open ? (
        <div>
          <p>{label}</p>
          {open === "needed" && <p className="case-line-needed">{t("kinds-open-needed")}</p>}
        </div>
      ) : (
        <div>
          <p className="case-line-label">{label}</p>
          <p className={said ? "case-line-value" : "case-line-value soft"} dir="auto">
            {said || t("cases-fact-empty")}
          </p>
        </div>
      )}
      {editable && (
        <Button
          kind="quiet"
          aria-label={t(open ? "kinds-open-answer-to" : "cases-fact-edit", { field: label })}
          onClick={onEdit}
        >
          {t(open ? "kinds-open-answer" : "cases-change")}
        </Button>
      )}
    </div>
  );
}
