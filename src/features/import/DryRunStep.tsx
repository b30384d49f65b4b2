import { useState } from "react";
import type { LineToMake } from "../../app/import/bring-in.ts";
import { dryRun, type DryLine, type DryRunInput } from "../../app/import/dry-run.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Page } from "../../design/Page.tsx";
import { Progress } from "../../design/Progress.tsx";
import { Tabs } from "../../design/Tabs.tsx";
import type { LineProblem } from "../../domain/import/check-line.ts";
import { headOf } from "../../domain/import/columns.ts";
import type { LikeLine } from "../../domain/import/line-duplicates.ts";
import { duplicateReasonWords } from "../../i18n/duplicate-words.ts";
import { problemsOf } from "../../i18n/form-problem-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useView } from "../../react/use-live.ts";

interface DryRunStepProps {
  readonly input: DryRunInput;
  readonly onBack: () => void;
  readonly onBringIn: (lines: readonly LineToMake[]) => void;
}

type Part = "wrong" | "alike" | "ready";

/** Line by line what would become of the table; nothing has happened yet. */
export function DryRunStep({ input, onBack, onBringIn }: DryRunStepProps) {
  const text = useText();
  const { t, number } = text;
  const ws = useWorkspace();
  const [part, setPart] = useState<Part>();
  const [shown, setShown] = useState(atOnce);
  const [withAlike, setWithAlike] = useState(false);
  const run = useView(() => dryRun(ws, input), "dry")?.value;
  const title = t("import-dry");
  if (!run?.isDone)
    return (
      <Page title={title} over={t("import-title")} onBack={onBack}>
        <Progress label={t("import-dry-running")} value={(run?.share ?? 0) * 100} />
      </Page>
    );

  const wrong = run.lines.filter(({ state }) => state === "wrong");
  const ready = run.lines.filter((line) => line.state === "ready");
  const alike = ready.filter((line) => line.alike);
  const toMake = withAlike ? ready : ready.filter((line) => !line.alike);
  const lists: Readonly<Record<Part, readonly DryLine[]>> = { wrong, alike, ready: toMake };
  const current = part ?? (wrong.length > 0 ? "wrong" : alike.length > 0 ? "alike" : "ready");
  const list = lists[current];
  return (
    <Page
      title={title}
      over={t("import-title")}
      onBack={onBack}
      foot={
        toMake.length > 0 && (
          <Button kind="primary" wide onClick={() => onBringIn(toMake)}>
            {t("import-do", { count: toMake.length })}
          </Button>
        )
      }
    >
      <p>{t("import-dry-nothing")}</p>
      <ul className="import-lines">
        <li>{t("import-dry-ready", { count: ready.length })}</li>
        <li>{t("import-dry-alike", { count: alike.length })}</li>
        <li>{t("import-dry-wrong", { count: wrong.length })}</li>
      </ul>
      {alike.length > 0 && (
        <Choice
          label={t("import-alike-what")}
          options={[
            { value: "leave", label: t("import-alike-leave") },
            { value: "bring", label: t("import-alike-bring") },
          ]}
          value={withAlike ? "bring" : "leave"}
          onChange={(what) => setWithAlike(what === "bring")}
        />
      )}
      <Tabs
        label={t("import-lines")}
        tabs={(["wrong", "alike", "ready"] as const).map((value) => ({
          value,
          label: t(`import-tab-${value}`),
          count: number(lists[value].length),
        }))}
        current={current}
        onChange={(next) => {
          setPart(next);
          setShown(atOnce);
        }}
      >
        <ul className="import-lines" aria-label={t(`import-tab-${current}`)}>
          {list.slice(0, shown).map((line) => (
            <li key={line.line}>
              <p className="soft">{t("import-line", { line: line.line })}</p>
              <p>{line.state === "ready" ? line.made.label : line.label}</p>
              {line.state === "wrong" &&
                line.problems.map((problem, index) => (
                  <p key={index}>{problemWords(text, problem, input)}</p>
                ))}
              {line.alike && <p>{alikeWords(text, line.alike, nameOf)}</p>}
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

  function nameOf(like: LikeLine["like"]): string {
    if ("line" in like) return t("import-line-alike-line", { line: like.line });
    const summary = ws.cases.get().summaries.get(like.case);
    return summary ? [summary.label, summary.no].filter(Boolean).join(", ") : "";
  }
}

const atOnce = 100;

function problemWords(text: Text, problem: LineProblem, { table }: DryRunInput): string {
  const { t } = text;
  if (problem.about === "intake") return [...problemsOf(text, [problem.error]).values()][0] ?? "";
  const head = headOf(table).heads[problem.column];
  const column = head || t("import-column-nameless", { number: problem.column + 1 });
  const said =
    problem.about === "place"
      ? t(`import-place-${problem.type}`)
      : problem.error.type === "TooLong"
        ? t("import-cell-TooLong")
        : t(`import-cell-${problem.error.type}`, { piece: problem.error.piece });
  return t("import-line-problem", { column, problem: said });
}

const alikeWords = (
  { t, list }: Text,
  { like, reasons }: LikeLine,
  nameOf: (like: LikeLine["like"]) => string,
): string =>
  t("import-line-alike", {
    who: nameOf(like),
    reasons: list(reasons.map((reason) => t(duplicateReasonWords[reason]))),
  });
