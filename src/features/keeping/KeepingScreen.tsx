import "./Keeping.css";
import { useState, type ComponentType } from "react";
import { toDecide } from "../../app/keeping/keeping-view.ts";
import type { WriteError } from "../../app/documents.ts";
import { err, type Result } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { ListRow } from "../../design/ListRow.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { caseTypes } from "../../domain/cases/case-type.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { mostMonths, parseKeepFor } from "../../domain/keeping/parse-keep-for.ts";
import { mayErase } from "../../domain/network/role.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";

interface KeepingScreenProps {
  /** Says where nobody is left to compare. */
  readonly SecondDevice: ComponentType;
}

/** What waits for a word of how long it is kept, the rule, and what is gone. */
export function KeepingScreen({ SecondDevice }: KeepingScreenProps) {
  const { t, date } = useText();
  const ws = useWorkspace();
  const back = useBack();
  const navigate = useNavigate();
  const { role } = useLive(ws.me);
  useLive(ws.cases);
  useLive(ws.erasures.keepFor);
  if (!mayErase(role))
    return (
      <Page title={t("erasure-title")} onBack={back}>
        <EmptyState icon="lock" title={t("erasure-only-coordinator")} />
      </Page>
    );
  const { due, planned } = toDecide(ws, todayOf(ws.clock, ws.utcOffsetMinutes()));
  const row = ({ id, label, no }: CaseSummary, when: string | undefined) => (
    <ListRow
      key={id}
      icon="cases"
      title={label || no}
      detail={label ? no : undefined}
      when={when}
      onOpen={() => navigate(paths.keeping(id))}
    />
  );
  return (
    <Page title={t("erasure-title")} onBack={back}>
      <div className="keeping">
        {planned.length > 0 && (
          <section>
            <h2>{t("erasure-plans")}</h2>
            {planned.map(({ summary }) => row(summary, undefined))}
          </section>
        )}
        <section>
          <h2>{t("erasure-review")}</h2>
          {due.length === 0 && <p className="soft">{t("erasure-review-none")}</p>}
          {due.map(({ summary, until }) => row(summary, until && date(until)))}
        </section>
        <Rule />
        <Erased />
        <SecondDevice />
      </div>
    </Page>
  );
}

function Rule() {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  // As it was on screen when it was begun.
  const rule = useLive(ws.erasures.keepFor);
  const [begun, setBegun] = useState<{ readonly of: typeof rule; readonly typed: Typed }>();
  const { of, typed } = begun ?? { of: rule, typed: typedOf(rule.months) };
  const save = useAction(
    async (): Promise<Result<void, WriteError | { readonly type: "BadMonths" }>> => {
      const months = parseKeepFor(
        Object.fromEntries(caseTypes.map((type) => [type, wholeNumber(typed[type])])),
      );
      if (!months) return err({ type: "BadMonths" });
      return ws.erasures.setKeepFor(months, of.saidBy);
    },
    () => {
      setBegun(undefined);
      say(t("erasure-rule-done"));
    },
  );
  const { error } = save;
  const isBad = error?.type === "BadMonths";
  return (
    <section>
      <h2>{t("erasure-rule")}</h2>
      <p className="soft">{t("erasure-rule-text")}</p>
      {caseTypes.map((type) => (
        <TextInput
          key={type}
          label={t(codeTextId("case-type", type))}
          value={typed[type]}
          onChange={(value) => setBegun({ of, typed: { ...typed, [type]: value } })}
          input={{ inputMode: "numeric" }}
          error={
            isBad && !isMonths(typed[type])
              ? t("erasure-rule-bad", { most: mostMonths })
              : undefined
          }
        />
      ))}
      {error && error.type !== "BadMonths" && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>{notSavedWords(text, error)}</p>
          </Notice>
        </div>
      )}
      <Button wide busy={save.running} disabled={!begun} onClick={() => save.start()}>
        {t("common-save")}
      </Button>
    </section>
  );
}

type Typed = Readonly<Record<(typeof caseTypes)[number], string>>;

const typedOf = (months: Readonly<Record<keyof Typed, number>>): Typed => ({
  discrimination: String(months.discrimination),
  housing: String(months.housing),
  crisis_pregnancy: String(months.crisis_pregnancy),
  general: String(months.general),
});

const wholeNumber = (text: string): number =>
  /^\d{1,4}$/.test(text.trim()) ? Number(text) : Number.NaN;
const isMonths = (text: string): boolean => {
  const months = wholeNumber(text);
  return months >= 1 && months <= mostMonths;
};

function Erased() {
  const { t, moment } = useText();
  const ws = useWorkspace();
  const nameOf = useMemberName();
  const erased = useLive(ws.erasures.list);
  return (
    <section>
      <h2>{t("erasure-log")}</h2>
      {erased.length === 0 && <p className="soft">{t("erasure-log-none")}</p>}
      <ul className="keeping-lines">
        {erased.map(({ id, no, type, what, why, person, at, counts }) => (
          <li key={id}>
            <p className="soft">{moment(at)}</p>
            <h3>{nameOf(person) ?? t("timeline-somebody")}</h3>
            <p>
              {no} · {t(codeTextId("case-type", type))} · {t(`erasure-what-${what}`)}
            </p>
            <p className="soft">{t(`keeping-why-${why}`)}</p>
            {counts && (
              <p className="soft">
                {t("erasure-log-contacts", {
                  count: counts.contacts.reduce((sum, each) => sum + each.count, 0),
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
