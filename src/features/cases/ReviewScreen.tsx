import "./ReviewScreen.css";
import { useState } from "react";
import { caseView, type OpenCaseView, type ReadyCase } from "../../app/cases/case-view.ts";
import { isInCharge } from "../../app/cases/in-charge.ts";
import { addRemark, concludeReview } from "../../app/cases/review-case.ts";
import { Button } from "../../design/Button.tsx";
import { MultiChoice } from "../../design/Choice.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Facts } from "../../design/Facts.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { pseudonymise, type PseudonymisedCase } from "../../domain/cases/pseudonymised.ts";
import { regionById } from "../../domain/cases/region.ts";
import { isOpenReview, type Review } from "../../domain/cases/reviews.ts";
import { formField } from "../../domain/forms/field-definitions.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { mayWrite } from "../../domain/network/role.ts";
import { minuteOf, today as todayOf } from "../../domain/time/partial-date.ts";
import type { Attributed } from "../../domain/timeline/entry-origin.ts";
import type { Stamp } from "../../domain/timeline/stamp.ts";
import { writtenAt } from "../../domain/timeline/happened.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { factWords, fieldWords } from "../../i18n/fact-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive, useView } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { toldEntryWords } from "../../i18n/told-entry-words.ts";
import { ReviewProblem } from "./ReviewProblem.tsx";

/** A case as colleagues read it: what happened, not to whom; and what they say of it. */
export function ReviewScreen({ caseId }: { readonly caseId: CaseId }) {
  const { t } = useText();
  const ws = useWorkspace();
  const back = useBack();
  const view = useView<ReturnType<OpenCaseView["get"]>, OpenCaseView>(
    () => caseView(ws, caseId),
    caseId,
  )?.value;
  const review = view?.state === "ready" ? view.record.reviews.at(-1) : undefined;
  return (
    <Page title={t("work-review")} onBack={back}>
      {view?.state === "ready" && review && <Reviewed view={view} review={review} />}
      {view && view.state !== "loading" && !review && (
        <EmptyState icon="talk" title={t("work-reviews-none")} />
      )}
    </Page>
  );
}

interface ReviewedProps {
  readonly view: ReadyCase;
  readonly review: Review;
}

function Reviewed({ view, review }: ReviewedProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const me = useLive(ws.me);
  const { record } = view;
  const { asked, remarks, conclusions } = review;
  return (
    <div className="review">
      <Notice icon="info">
        <p>{t("work-review-honest")}</p>
      </Notice>
      <section className="case-part">
        <h2>{t("work-review-question")}</h2>
        <Said by={asked} text={asked.entry.text} />
      </section>
      <WhatHappened shown={pseudonymise(view, asked.entry.notes)} />
      <section className="case-part">
        <h2>{t("work-review-said")}</h2>
        {remarks.length === 0 && <p className="soft">{t("work-review-no-remarks")}</p>}
        {remarks.map((remark) => (
          <Said key={remark.id} by={remark} text={remark.entry.text} />
        ))}
        {mayWrite(me.role) && <Remark caseId={record.id} review={review} />}
      </section>
      {conclusions.length > 0 && (
        <section className="case-part">
          <h2>{t("work-review-conclusion")}</h2>
          {conclusions.map((conclusion) => (
            <Said key={conclusion.id} by={conclusion} text={conclusion.entry.text} />
          ))}
        </section>
      )}
      {isOpenReview(review) && isInCharge(record, me) && (
        <Conclude caseId={record.id} review={review} />
      )}
    </div>
  );
}

interface SaidProps {
  readonly by: Attributed<Stamp>;
  readonly text: string;
}

function Said({ by, text }: SaidProps) {
  const { t, shortDate } = useText();
  const ws = useWorkspace();
  const nameOf = useMemberName();
  return (
    <div>
      <p className="case-line-label">
        {t("cases-conflict-said", {
          author: nameOf(by.origin.person) ?? t("cases-somebody"),
          when: shortDate(minuteOf(writtenAt(by)), todayOf(ws.clock, ws.utcOffsetMinutes())),
        })}
      </p>
      <p className="case-line-value">{text}</p>
    </div>
  );
}

function WhatHappened({ shown }: { readonly shown: PseudonymisedCase }) {
  const text = useText();
  const { t, number } = text;
  const { type, region, facts, items } = shown;
  return (
    <section className="case-part">
      <h2>{t("work-review-case")}</h2>
      <p>
        {[type && t(codeTextId("case-type", type)), region && regionById(region).name]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {facts.length > 0 && (
        <Facts
          label={t("cases-part-facts")}
          facts={facts.map(({ field, values }) => [
            fieldWords(text, field),
            values.map((value) => factWords(text, formField(field), value)).join(" / "),
          ])}
        />
      )}
      <ol className="review-days">
        {items.map(({ id, day, about, entry, hasWords, words }) => (
          <li key={id}>
            <b>{t(about ? "work-day-about" : "work-day", { day: number(day) })}</b>
            <p>{toldEntryWords(text, entry)}</p>
            {words !== undefined && <p className="review-words">{words}</p>}
            {hasWords && words === undefined && <p className="soft">{t("work-review-left-out")}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

interface ThreadProps {
  readonly caseId: CaseId;
  readonly review: Review;
}

function Remark({ caseId, review }: ThreadProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const [text, setText] = useState("");
  const add = useAction(
    () => addRemark(ws, caseId, review.asked.id, text),
    () => {
      setText("");
      say(t("work-review-remarked"));
    },
  );
  const isTextWrong = add.error?.type === "NoText" || add.error?.type === "TextTooLong";
  return (
    <>
      {add.error && !isTextWrong && <ReviewProblem error={add.error} />}
      <TextArea
        label={t("work-review-remark")}
        error={isTextWrong ? t("cases-missing", { field: t("work-review-remark") }) : undefined}
        rows={3}
        maxLength={entryLimits.note}
        value={text}
        onChange={setText}
      />
      <Button icon="talk" busy={add.running} onClick={() => add.start()}>
        {t("work-review-say")}
      </Button>
    </>
  );
}

function Conclude({ caseId, review }: ThreadProps) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const [text, setText] = useState("");
  const [marks, setMarks] = useState<readonly "practice"[]>([]);
  const conclude = useAction(
    () => concludeReview(ws, caseId, review.asked.id, { text, goodPractice: marks.length > 0 }),
    () => say(t("work-review-concluded")),
  );
  const isTextWrong = conclude.error?.type === "NoText" || conclude.error?.type === "TextTooLong";
  return (
    <section className="case-part">
      <h2>{t("work-review-conclude")}</h2>
      {conclude.error && !isTextWrong && <ReviewProblem error={conclude.error} />}
      <TextArea
        label={t("work-review-conclusion")}
        error={isTextWrong ? t("cases-missing", { field: t("work-review-conclusion") }) : undefined}
        rows={3}
        maxLength={entryLimits.note}
        value={text}
        onChange={setText}
      />
      <MultiChoice
        label={t("work-review-practice")}
        labelHidden
        options={[{ value: "practice", label: t("work-review-practice") }]}
        values={marks}
        onChange={setMarks}
      />
      <Button kind="primary" wide busy={conclude.running} onClick={() => conclude.start()}>
        {t("work-review-conclude")}
      </Button>
    </section>
  );
}
