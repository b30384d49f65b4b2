import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { foldText } from "../../domain/cases/fold-text.ts";
import { regionById } from "../../domain/cases/region.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { fieldWords } from "../../i18n/fact-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useMemberName } from "../../react/use-member-name.ts";

interface CompareCasesProps {
  readonly one: CaseSummary;
  readonly other: CaseSummary;
}

/** Two cases side by side; what is the same in both stands out. */
export function CompareCases({ one, other }: CompareCasesProps) {
  const text = useText();
  const { t } = text;
  const nameOf = useMemberName();
  const workers = ({ workers: persons }: CaseSummary) =>
    text.list(persons.flatMap((person) => nameOf(person) ?? []));
  const lines: readonly (readonly [label: string, words: (summary: CaseSummary) => string])[] = [
    [fieldWords(text, "person_label"), ({ label }) => label],
    [fieldWords(text, "settlement"), ({ settlement }) => settlement ?? ""],
    [fieldWords(text, "region"), ({ region }) => (region ? regionById(region).name : "")],
    [fieldWords(text, "birth_year"), ({ birthYear }) => String(birthYear ?? "")],
    [fieldWords(text, "case_type"), ({ type }) => t(codeTextId("case-type", type))],
    [t("cases-number"), ({ no }) => no],
    [t("cases-opened-on"), ({ openedOn }) => dayWords(text, openedOn)],
    [t("cases-worker"), workers],
  ];
  return (
    <table className="compare">
      <thead>
        <tr>
          <td />
          <th scope="col">{t("cases-merge-this")}</th>
          <th scope="col">{t("cases-merge-other")}</th>
        </tr>
      </thead>
      <tbody>
        {lines
          .map(([label, words]) => ({ label, a: words(one), b: words(other) }))
          .filter(({ a, b }) => a !== "" || b !== "")
          .map(({ label, a, b }) => (
            <tr key={label} className={isSame(a, b) ? "compare-same" : undefined}>
              <th scope="row">{label}</th>
              <td>{a || "–"}</td>
              <td>{b || "–"}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

const isSame = (a: string, b: string): boolean => a !== "" && foldText(a) === foldText(b);

const dayWords = ({ date }: Text, on: CaseSummary["openedOn"]): string => date(on);
