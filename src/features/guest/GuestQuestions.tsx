import { useState } from "react";
import type { GuestQuestion, GuestRoom, GuestView } from "../../app/guest/guest-room.ts";
import { Button } from "../../design/Button.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import { useAction } from "../../react/use-action.ts";

interface GuestQuestionsProps {
  readonly room: GuestRoom;
  readonly view: Extract<GuestView, { readonly state: "open" }>;
}

export function GuestQuestions({ room, view }: GuestQuestionsProps) {
  const { t } = useText();
  const { questions, mayAnswer } = view;
  if (questions.length === 0) return null;
  return (
    <section>
      <h2>{t("work-review-question")}</h2>
      {questions.map((question) => (
        <div key={question.id} className="guest-question">
          <p className="guest-words" dir="auto">
            {question.text}
          </p>
          {question.answers.map((answer, index) => (
            <blockquote key={index} className="guest-answer">
              <p className="soft">{t("guest-you")}</p>
              <p className="guest-words" dir="auto">
                {answer}
              </p>
            </blockquote>
          ))}
          {mayAnswer && <Answer room={room} question={question} />}
        </div>
      ))}
      {!mayAnswer && <p className="soft">{t("guest-read-only")}</p>}
    </section>
  );
}

interface AnswerProps {
  readonly room: GuestRoom;
  readonly question: GuestQuestion;
}

function Answer({ room, question }: AnswerProps) {
  const { t } = useText();
  const say = useToast();
  const [text, setText] = useState("");
  const answer = useAction(
    () => room.answer(question.id, text),
    () => {
      setText("");
      say(t("guest-answer-done"));
    },
  );
  const { error } = answer;
  return (
    <>
      <TextArea
        label={t(question.answers.length > 0 ? "guest-answer-more" : "guest-answer")}
        error={
          error &&
          (error.type === "NoText"
            ? t("cases-missing", { field: t("guest-answer") })
            : t("guest-answer-not"))
        }
        rows={4}
        maxLength={entryLimits.question}
        value={text}
        onChange={setText}
      />
      <Button kind="primary" icon="talk" busy={answer.running} onClick={() => answer.start()}>
        {t("guest-answer-send")}
      </Button>
    </>
  );
}
