import { useState } from "react";
import type { LineToMake } from "../../app/import/bring-in.ts";
import { dryRun, type DryLine, type DryRunInput } from "../../app/import/dry-run.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Page } from "../../design/Page.tsx";
import { Progress } from "../../design/Progress.tsx";
import { Tabs } from "../../design/Tabs.tsx";
import type { LineProblem } from "../../domain/import/check-line.ts";
import type { LinePlace } from "../../domain/import/line-place.ts";
import { headOf } from "../../domain/import/columns.ts";
import { importLists } from "../../domain/import/thing-columns.ts";
import type { LikeLine } from "../../domain/import/line-duplicates.ts";
import { duplicateReasonWords } from "../../i18n/duplicate-words.ts";
import { problemsOf } from "../../i18n/form-problem-words.ts";
import type { OwnList } from "../../domain/lists/own-list.ts";
import { ownWords } from "../../i18n/own-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive, useView } from "../../react/use-live.ts";
import { fieldOfThingWords, importListWords, madeThingsWords } from "./thing-words.ts";

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
  const own = useLive(ws.ownLists.list).map(({ list: each }) => each);
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
  const things = toMake.reduce((sum, { made }) => sum + made.things.length, 0);
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
        {things > 0 && <li>{t("importlist-dry-things", { count: things })}</li>}
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
            <li key={`${sheetOf(line)} ${line.line}`}>
              <p className="soft">{lineWords(text, { line: line.line, sheet: sheetOf(line) })}</p>
              <p>{line.state === "ready" ? line.made.label : line.label}</p>
              {line.state === "ready" &&
                madeThingsWords(text, line.made.things, own).map((words) => (
                  <p key={words}>{words}</p>
                ))}
              {line.state === "wrong" &&
                line.problems.map((problem, index) => (
                  <p key={index}>{problemWords(text, problem, input, own)}</p>
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

const sheetOf = (line: DryLine): string | undefined =>
  line.state === "wrong" ? line.sheet : undefined;

const lineWords = (
  { t }: Text,
  { line, sheet }: { readonly line: number; readonly sheet: string | undefined },
): string =>
  sheet === undefined ? t("import-line", { line }) : t("importlist-at-sheet", { sheet, line });

function problemWords(
  text: Text,
  problem: LineProblem,
  input: DryRunInput,
  own: readonly OwnList[],
): string {
  const { t } = text;
  if (problem.about === "intake") return [...problemsOf(text, [problem.error]).values()][0] ?? "";
  if (problem.about === "key") return t("importlist-no-case", { key: problem.key });
  const { line, sheet } = problem.place;
  const said =
    problem.about === "thing"
      ? thingProblemWords(text, problem, own)
      : t("import-line-problem", {
          column: headWords(text, input, problem.place),
          problem: cellWords(text, problem),
        });
  if (line === undefined) return said;
  return t("import-line-problem", { column: lineWords(text, { line, sheet }), problem: said });
}

function headWords(
  { t }: Text,
  { table, sheets }: DryRunInput,
  { column, sheet }: LinePlace,
): string {
  const of = sheet === undefined ? table : sheets.find(({ name }) => name === sheet)?.table;
  return headOf(of ?? []).heads[column] || t("import-column-nameless", { number: column + 1 });
}

function cellWords(
  { t }: Text,
  problem: Extract<LineProblem, { about: "cell" | "place" }>,
): string {
  if (problem.about === "place")
    return problem.type === "Differs" ? t("importlist-differs") : t(`import-place-${problem.type}`);
  const { type, piece } = problem.error;
  return type === "TooLong" ? t("import-cell-TooLong") : t(`import-cell-${type}`, { piece });
}

function thingProblemWords(
  text: Text,
  { list: id, field, type, words }: Extract<LineProblem, { about: "thing" }>,
  own: readonly OwnList[],
): string {
  const { t } = text;
  const list = importLists(own).find((each) => each.id === id);
  if (!list) return t("import-place-NotTaken");
  const [name, fieldName] = [importListWords(text, list), fieldOfThingWords(text, field, list)];
  if (type === "Required") return t("importlist-missing", { list: name, field: fieldName });
  return t("import-line-problem", {
    column: fieldName,
    problem: words ? ownWords(text, words) : t(thingFaults[type]),
  });
}

const thingFaults = {
  DayInFuture: "importlist-in-future",
  NotAllowed: "import-place-NotTaken",
  NotTaken: "import-place-NotTaken",
  TooLong: "import-cell-TooLong",
} as const;

const alikeWords = (
  { t, list }: Text,
  { like, reasons }: LikeLine,
  nameOf: (like: LikeLine["like"]) => string,
): string =>
  t("import-line-alike", {
    who: nameOf(like),
    reasons: list(reasons.map((reason) => t(duplicateReasonWords[reason]))),
  });
