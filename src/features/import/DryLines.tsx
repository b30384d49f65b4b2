import { useState } from "react";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Page } from "../../design/Page.tsx";
import { Tabs } from "../../design/Tabs.tsx";
import { useText } from "../../i18n/use-text.ts";

/** A line of the table, as somebody reads what would become of it. */
export interface DryLineWords {
  readonly key: string;
  readonly at: string;
  readonly label: string;
  /** What is wrong with it, or what comes with it. */
  readonly details: readonly string[];
}

interface DryParts {
  readonly wrong: readonly DryLineWords[];
  /** What may be here already. */
  readonly alike: readonly DryLineWords[];
  /** What comes in, as it is chosen now. */
  readonly ready: readonly DryLineWords[];
}

interface DryLinesProps {
  readonly parts: DryParts;
  /** How many come in, may be here, and are wrong. */
  readonly sums: readonly string[];
  readonly alike: { readonly what: string; readonly bring: string };
  readonly withAlike: boolean;
  readonly onWithAlike: (withAlike: boolean) => void;
  readonly act: string;
  readonly onBack: () => void;
  readonly onBringIn: () => void;
}

type Part = keyof DryParts;

/** Line by line what would become of a table; nothing has happened yet. */
export function DryLines(props: DryLinesProps) {
  const { parts, sums, alike, withAlike, act, onBack, onBringIn } = props;
  const { t, number } = useText();
  const [part, setPart] = useState<Part>();
  const [shown, setShown] = useState(atOnce);
  const current =
    part ?? (parts.wrong.length > 0 ? "wrong" : parts.alike.length > 0 ? "alike" : "ready");
  const list = parts[current];
  return (
    <Page
      title={t("import-dry")}
      over={t("import-title")}
      onBack={onBack}
      foot={
        parts.ready.length > 0 && (
          <Button kind="primary" wide onClick={onBringIn}>
            {act}
          </Button>
        )
      }
    >
      <p>{t("import-dry-nothing")}</p>
      <ul className="import-lines">
        {sums.map((sum) => (
          <li key={sum}>{sum}</li>
        ))}
      </ul>
      {parts.alike.length > 0 && (
        <Choice
          label={alike.what}
          options={[
            { value: "leave", label: t("import-alike-leave") },
            { value: "bring", label: alike.bring },
          ]}
          value={withAlike ? "bring" : "leave"}
          onChange={(what) => props.onWithAlike(what === "bring")}
        />
      )}
      <Tabs
        label={t("import-lines")}
        tabs={(["wrong", "alike", "ready"] as const).map((value) => ({
          value,
          label: t(`import-tab-${value}`),
          count: number(parts[value].length),
        }))}
        current={current}
        onChange={(next) => {
          setPart(next);
          setShown(atOnce);
        }}
      >
        <ul className="import-lines" aria-label={t(`import-tab-${current}`)}>
          {list.slice(0, shown).map((line) => (
            <li key={line.key}>
              <p className="soft">{line.at}</p>
              <p>{line.label}</p>
              {line.details.map((words, index) => (
                <p key={index}>{words}</p>
              ))}
            </li>
          ))}
        </ul>
        {list.length > shown && (
          <Button kind="quiet" onClick={() => setShown(shown + atOnce)}>
            {t("import-more")}
          </Button>
        )}
      </Tabs>
    </Page>
  );
}

const atOnce = 100;
