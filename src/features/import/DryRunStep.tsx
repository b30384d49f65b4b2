import { useState } from "react";
import type { LineToMake } from "../../app/import/bring-in.ts";
import { dryRun, type DryLine, type DryRunInput } from "../../app/import/dry-run.ts";
import { Page } from "../../design/Page.tsx";
import { Progress } from "../../design/Progress.tsx";
import type { LineProblem } from "../../domain/import/check-line.ts";
import type { LinePlace } from "../../domain/import/line-place.ts";
import { headOf } from "../../domain/import/columns.ts";
import { registerList } from "../../domain/import/register-lines.ts";
import { importLists } from "../../domain/import/thing-columns.ts";
import type { LikeLine } from "../../domain/import/line-duplicates.ts";
import { duplicateReasonWords } from "../../i18n/duplicate-words.ts";
import { problemsOf } from "../../i18n/form-problem-words.ts";
import { registerIds } from "../../domain/lists/list-id.ts";
import type { OwnList } from "../../domain/lists/own-list.ts";
import { ownWords } from "../../i18n/own-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive, useView } from "../../react/use-live.ts";
import { DryLines, type DryLineWords } from "./DryLines.tsx";
import { fieldOfThingWords, importListWords, madeThingsWords } from "./thing-words.ts";

interface DryRunStepProps {
  readonly input: DryRunInput;
  readonly onBack: () => void;
  readonly onBringIn: (lines: readonly LineToMake[]) => void;
}

/** Line by line what would become of the table; nothing has happened yet. */
export function DryRunStep({ input, onBack, onBringIn }: DryRunStepProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const [withAlike, setWithAlike] = useState(false);
  const run = useView(() => dryRun(ws, input), "dry")?.value;
  const own = useLive(ws.ownLists.list).map(({ list: each }) => each);
  if (!run?.isDone)
    return (
      <Page title={t("import-dry")} over={t("import-title")} onBack={onBack}>
        <Progress label={t("import-dry-running")} value={(run?.share ?? 0) * 100} />
      </Page>
    );

  const wrong = run.lines.filter(({ state }) => state === "wrong");
  const ready = run.lines.filter((line) => line.state === "ready");
  const alike = ready.filter((line) => line.alike);
  const toMake = withAlike ? ready : ready.filter((line) => !line.alike);
  const things = toMake.reduce((sum, { made }) => sum + made.things.length, 0);
  const read = (line: DryLine): DryLineWords => ({
    key: `${sheetOf(line)} ${line.line}`,
    at: lineWords(text, { line: line.line, sheet: sheetOf(line) }),
    label: line.state === "ready" ? line.made.label : line.label,
    details: [
      ...(line.state === "ready"
        ? madeThingsWords(text, line.made.things, own)
        : line.problems.map((problem) => problemWords(text, problem, input, own))),
      ...(line.alike ? [alikeWords(text, line.alike, nameOf)] : []),
    ],
  });
  return (
    <DryLines
      parts={{ wrong: wrong.map(read), alike: alike.map(read), ready: toMake.map(read) }}
      sums={[
        t("import-dry-ready", { count: ready.length }),
        t("import-dry-alike", { count: alike.length }),
        t("import-dry-wrong", { count: wrong.length }),
        ...(things > 0 ? [t("importlist-dry-things", { count: things })] : []),
      ]}
      alike={{ what: t("import-alike-what"), bring: t("import-alike-bring") }}
      withAlike={withAlike}
      onWithAlike={setWithAlike}
      act={t("import-do", { count: toMake.length })}
      onBack={onBack}
      onBringIn={() => onBringIn(toMake)}
    />
  );

  function nameOf(like: LikeLine["like"]): string {
    if ("line" in like) return t("import-line-alike-line", { line: like.line });
    const summary = ws.cases.get().summaries.get(like.case);
    return summary ? [summary.label, summary.no].filter(Boolean).join(", ") : "";
  }
}

const sheetOf = (line: DryLine): string | undefined =>
  line.state === "wrong" ? line.sheet : undefined;

const lineWords = (
  { t }: Text,
  { line, sheet }: { readonly line: number; readonly sheet: string | undefined },
): string =>
  sheet === undefined ? t("import-line", { line }) : t("importlist-at-sheet", { sheet, line });

export function problemWords(
  text: Text,
  problem: LineProblem,
  input: Pick<DryRunInput, "table" | "sheets">,
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
  { table, sheets }: Pick<DryRunInput, "table" | "sheets">,
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
  const list = [...importLists(own), ...registerIds.map(registerList)].find(
    (each) => each.id === id,
  );
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
