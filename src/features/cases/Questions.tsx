import { Badge } from "../../design/Badge.tsx";
import { Button } from "../../design/Button.tsx";
import type { Question } from "../../domain/cases/case-record.ts";
import { minuteOf, today as todayOf } from "../../domain/time/partial-date.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { writtenAt } from "../../domain/timeline/happened.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useMemberName } from "../../react/use-member-name.ts";

interface QuestionsProps {
  readonly questions: readonly Question[];
  readonly mayAnswer: boolean;
  readonly onAnswer: (question: EntryId) => void;
}

export function Questions({ questions, mayAnswer, onAnswer }: QuestionsProps) {
  const { t, shortDate } = useText();
  const ws = useWorkspace();
  const nameOf = useMemberName();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  if (questions.length === 0) return null;
  return (
    <section className="case-part">
      <h2>{t("cases-part-questions")}</h2>
      <ul className="stack">
        {questions.map(({ question, answers }) => (
          <li key={question.id} className="stack-tight">
            <p className="case-line-label">
              {t("cases-conflict-said", {
                author: nameOf(question.origin.person) ?? t("cases-somebody"),
                when: shortDate(minuteOf(writtenAt(question)), today),
              })}
            </p>
            <p className="case-line-value" dir="auto">
              {question.entry.text}
            </p>
            {answers.map((answer) => (
              <blockquote key={answer.id} className="case-answer">
                <p className="case-line-label">
                  {t("cases-conflict-said", {
                    author: answer.entry.guest
                      ? t("work-guest-name", { name: answer.entry.guest })
                      : (nameOf(answer.origin.person) ?? t("cases-somebody")),
                    when: shortDate(minuteOf(writtenAt(answer)), today),
                  })}
                </p>
                <p className="case-line-value" dir="auto">
                  {answer.entry.text}
                </p>
              </blockquote>
            ))}
            {answers.length === 0 && (
              <div className="row">
                <Badge tone="waiting" icon="clock">
                  {t("cases-question-open")}
                </Badge>
                {mayAnswer && (
                  <Button icon="talk" onClick={() => onAnswer(question.id)}>
                    {t("cases-question-answer")}
                  </Button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
