import { useState } from "react";
import { recordAnonymousContact } from "../../app/cases/open-case.ts";
import { contactDraft } from "../../app/drafts/draft-keys.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { IntakeError } from "../../domain/cases/intake.ts";
import { anonymousContactForm } from "../../domain/forms/case-forms.ts";
import { isFactRecord } from "../../domain/forms/fact-value.ts";
import type { FormFieldId } from "../../domain/forms/field-definitions.ts";
import type { FormValues } from "../../domain/forms/form.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import { useDraft, type Draft } from "../../react/use-draft.ts";
import { FormProblems } from "./FormProblems.tsx";
import { FormStepView } from "./FormStepView.tsx";
import { NotSaved } from "./NotSaved.tsx";
import { problemsOf } from "../../i18n/form-problem-words.ts";
import { parseFormDraft, withAnswer, type FormDraft } from "./parse-form-draft.ts";

const none: readonly IntakeError[] = [];

/** What was done, about what, for how many: half a minute, one after the other. */
export function AnonymousContactScreen() {
  const [round, setRound] = useState(0);
  const [place, setPlace] = useState<FormValues>();
  const back = useBack();
  const { t } = useText();
  const [saved, setSaved] = useState(false);
  const navigate = useNavigate();

  if (saved)
    return (
      <Page
        title={t("cases-anonymous-title")}
        onBack={back}
        foot={
          <>
            <Button
              kind="primary"
              icon="plus"
              wide
              onClick={() => {
                setRound(round + 1);
                setSaved(false);
              }}
            >
              {t("cases-anonymous-another")}
            </Button>
            <Button wide onClick={() => navigate(paths.today, { replace: true })}>
              {t("common-done")}
            </Button>
          </>
        }
      >
        <SavedNotice />
      </Page>
    );
  return (
    <ContactForm
      key={round}
      place={place}
      onSaved={(values) => {
        setPlace(placeOf(values));
        setSaved(true);
      }}
    />
  );
}

function SavedNotice() {
  const { t } = useText();
  const ws = useWorkspace();
  return (
    <Notice tone="action" icon="check">
      <p>{t(ws.kind === "sample" ? "cases-saved-sample" : "cases-saved-phone")}</p>
    </Notice>
  );
}

interface ContactFormProps {
  /** Where the last one was: the next one is most likely there too. */
  readonly place: FormValues | undefined;
  readonly onSaved: (values: FormValues) => void;
}

function ContactForm({ place, onSaved }: ContactFormProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const back = useBack();
  const say = useToast();
  const [errors, setErrors] = useState(none);
  const draft = useDraft<FormDraft>(
    contactDraft,
    () => {
      const region = ws.settings.get().lastRegion;
      return {
        step: 0,
        values: {
          channel: "in_person",
          people_helped: { women: 0, men: 0, children: 0, unknown: 0 },
          ...(region && { region }),
          ...place,
        },
      };
    },
    parseFormDraft,
  );
  const save = useAction(
    ({ value, settle }: Draft<FormDraft>) => settle(() => recordAnonymousContact(ws, value.values)),
    () => {
      say(t(ws.kind === "sample" ? "cases-saved-sample" : "cases-saved-phone"));
      onSaved(draft?.value.values ?? {});
    },
  );

  const title = t("cases-anonymous-title");
  const [step] = anonymousContactForm.steps;
  if (!draft || !step)
    return (
      <Page title={title} onBack={back}>
        {null}
      </Page>
    );

  const { values } = draft.value;
  const refused = save.error?.type === "BadIntake" ? save.error.errors : none;
  const problems = new Map<FormFieldId, string>(
    problemsOf(text, errors.length > 0 ? errors : refused),
  );
  if (problems.has("people_helped"))
    problems.set("people_helped", t("cases-anonymous-people-missing"));

  return (
    <Page
      title={title}
      onBack={back}
      foot={
        <Button
          kind="primary"
          wide
          busy={save.running}
          onClick={() => {
            // Nobody was helped by a contact with nobody; the form itself takes a nought for an answer.
            const uncounted = peopleIn(values) === 0;
            setErrors(uncounted ? [{ field: "people_helped", type: "Required" }] : none);
            if (!uncounted) save.start(draft);
          }}
        >
          {t("common-save")}
        </Button>
      }
    >
      <FormProblems problems={problems} check={errors.length > 0 ? errors : save.error} />
      {save.error && save.error.type !== "BadIntake" && <NotSaved error={save.error} />}
      <FormStepView
        step={step}
        values={values}
        errors={problems}
        today={todayOf(ws.clock, ws.utcOffsetMinutes())}
        onAnswer={(field, value) =>
          draft.change((before) => ({ ...before, values: withAnswer(before.values, field, value) }))
        }
      />
    </Page>
  );
}

const placeOf = ({ region, settlement, channel }: FormValues): FormValues => ({
  ...(region !== undefined && { region }),
  ...(settlement !== undefined && { settlement }),
  ...(channel !== undefined && { channel }),
});

function peopleIn({ people_helped: people }: FormValues): number {
  if (!isFactRecord(people)) return 0;
  return Object.values(people).reduce<number>((sum, count) => sum + Number(count), 0);
}
