import { useCallback, useSyncExternalStore } from "react";
import { addFollowUp } from "../../app/cases/add-follow-up.ts";
import { personOfCase } from "../../app/cases/person-of-case.ts";
import { followUpDraft } from "../../app/drafts/draft-keys.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { Attachment } from "../../domain/attachments/attachment.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { contactRules, isAgainstRule } from "../../domain/contact/contact-rules.ts";
import type { FollowUpError } from "../../domain/timeline/follow-up.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import { useDraft, type Draft } from "../../react/use-draft.ts";
import { useView } from "../../react/use-live.ts";
import { FollowUpForm } from "./FollowUpForm.tsx";
import {
  newFollowUp,
  parseFollowUpForm,
  toDraft,
  type FollowUpValues,
} from "./follow-up-values.ts";

const noErrors: readonly FollowUpError[] = [];

interface FollowUpScreenProps {
  readonly caseId: CaseId;
}

/** What was done just now: one thumb, a few taps, and durable before the screen says so. */
export function FollowUpScreen({ caseId }: FollowUpScreenProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const navigate = useNavigate();
  const back = useBack();
  const say = useToast();
  // Only how it is called: nothing else that changes in ten thousand cases draws the form again.
  const name = useSyncExternalStore(ws.cases.subscribe, () => {
    const summary = ws.cases.get().summaries.get(caseId);
    return summary && (summary.label || summary.no);
  });
  const draft = useDraft(followUpDraft(caseId), newFollowUp, parseFollowUpForm);
  const person = useView(() => personOfCase(ws, caseId), caseId)?.value;
  const rules = contactRules(person ?? new Map());
  const againstRule = draft !== undefined && isAgainstRule(rules, draft.value.channel);
  const save = useAction(
    ({ value, settle }: Draft<FollowUpValues>) =>
      settle(() => addFollowUp(ws, caseId, toDraft(value, againstRule))),
    () => {
      say(t(ws.kind === "sample" ? "cases-saved-sample" : "cases-saved-phone"));
      navigate(paths.case(caseId), { replace: true });
    },
  );

  const { error } = save;
  const changeDraft = draft?.change;
  const change = useCallback(
    (part: Partial<FollowUpValues>) => changeDraft?.((before) => ({ ...before, ...part })),
    [changeDraft],
  );
  const changeFiles = useCallback(
    (next: (files: readonly Attachment[]) => readonly Attachment[]) =>
      changeDraft?.((before) => ({ ...before, files: next(before.files) })),
    [changeDraft],
  );
  return (
    <Page
      title={t("timeline-form-title")}
      over={name}
      onBack={back}
      foot={
        <Button kind="primary" wide busy={save.running} onClick={() => draft && save.start(draft)}>
          {t("common-save")}
        </Button>
      }
    >
      {error && error.type !== "BadFollowUp" && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>{notSavedWords(text, error)}</p>
          </Notice>
        </div>
      )}
      {draft && (
        <FollowUpForm
          values={draft.value}
          errors={error?.type === "BadFollowUp" ? error.errors : noErrors}
          today={todayOf(ws.clock, ws.utcOffsetMinutes())}
          againstRule={againstRule}
          attachments={ws.attachments}
          onFiles={changeFiles}
          onChange={change}
        />
      )}
    </Page>
  );
}
