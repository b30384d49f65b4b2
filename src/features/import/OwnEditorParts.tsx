import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Notice } from "../../design/Notice.tsx";
import { caseTypes, type CaseType } from "../../domain/cases/case-type.ts";
import { ownSensitivities, type OwnSensitivity } from "../../domain/forms/own-question.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { useText } from "../../i18n/use-text.ts";

/* What is said alike of a question and of a list of the network's own. */

interface CasesChoiceProps {
  readonly value: CaseType | "core";
  readonly onChange: (value: CaseType | "core") => void;
}

export function CasesChoice({ value, onChange }: CasesChoiceProps) {
  const { t } = useText();
  return (
    <Choice
      label={t("own-case-type")}
      options={(["core", ...caseTypes] as const).map((type) => ({
        value: type,
        label: t(type === "core" ? "own-case-type-core" : codeTextId("case-type", type)),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}

interface SensitivityChoiceProps {
  readonly label: string;
  /** What a special category means for it. */
  readonly special: string;
  readonly value: OwnSensitivity;
  readonly onChange: (value: OwnSensitivity) => void;
}

export function SensitivityChoice({ label, special, value, onChange }: SensitivityChoiceProps) {
  const { t } = useText();
  return (
    <Choice
      label={label}
      options={ownSensitivities.map((each) => ({
        value: each,
        label: t(`own-sensitive-${each}`),
        ...(each === "art9" && { hint: special }),
      }))}
      value={value}
      onChange={onChange}
    />
  );
}

interface EditorNoticesProps {
  /** Two changed it apart. */
  readonly differs: string | false | undefined;
  readonly error: string | undefined;
}

export const EditorNotices = ({ differs, error }: EditorNoticesProps) => (
  <>
    {differs && (
      <Notice tone="waiting" icon="conflict">
        <p>{differs}</p>
      </Notice>
    )}
    {error !== undefined && (
      <div role="alert">
        <Notice tone="danger" icon="warning">
          <p>{error}</p>
        </Notice>
      </div>
    )}
  </>
);

/** What is never asked, for who makes a new one. */
export function NoEthnicity() {
  const { t } = useText();
  return (
    <Notice icon="info" title={t("own-ethnicity-title")}>
      <p>{t("own-ethnicity")}</p>
    </Notice>
  );
}

interface RetireProps {
  readonly act: string;
  readonly hint: string;
  readonly busy: boolean;
  readonly onAct: () => void;
}

export const Retire = ({ act, hint, busy, onAct }: RetireProps) => (
  <div className="stack">
    <Button busy={busy} onClick={onAct}>
      {act}
    </Button>
    <p className="soft">{hint}</p>
  </div>
);
