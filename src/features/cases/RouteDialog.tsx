import "./Routes.css";
import { useState } from "react";
import { takeRoute } from "../../app/cases/take-route.ts";
import { Button } from "../../design/Button.tsx";
import { DateField } from "../../design/DateField.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Door } from "../../design/Door.tsx";
import { Fold } from "../../design/Fold.tsx";
import { Notice } from "../../design/Notice.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { useToast } from "../../design/Toast.tsx";
import { caseCountry, type CaseRecord } from "../../domain/cases/case-record.ts";
import { basesNeeded, countableRule, deadlineOf } from "../../domain/legal/deadline.ts";
import { hasCheckExpired, legalPack, routesFor } from "../../domain/legal/legal-pack.ts";
import type { BaseKind, RouteId } from "../../domain/legal/legal-route.ts";
import { routeSources } from "../../domain/data/legal-route-sources.ts";
import { knownBase } from "../../domain/legal/known-bases.ts";
import { detailsOf } from "../../domain/legal/route-details.ts";
import { checkRoute, type RouteError } from "../../domain/legal/route-draft.ts";
import { parsePartialDate, today as todayOf } from "../../domain/time/partial-date.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { routeTitle } from "../../i18n/route-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { NotSaved } from "./NotSaved.tsx";
import { RouteDeadline } from "./RouteDeadline.tsx";
import { RouteNeeds } from "./RouteNeeds.tsx";
import { routeRuleWords } from "./route-rule-words.ts";

interface RouteDialogProps {
  readonly record: CaseRecord;
  /** The entry that is corrected; undefined for a new route. */
  readonly correcting: EntryId | undefined;
  readonly onClose: () => void;
}

const baseQuestions = {
  knownOn: "legal-known-on",
  occurredOn: "legal-occurred-on",
  servedOn: "legal-served-on",
} as const satisfies Readonly<Record<BaseKind, string>>;

/** The routes of the case's country and kind, what each needs, and the days its deadline runs from. */
export function RouteDialog({ record, correcting, onClose }: RouteDialogProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const before = record.routes.find(({ taken }) => taken.id === correcting)?.taken.entry;
  const [chosen, setChosen] = useState<RouteId | undefined>(before?.route);
  const dayOfBase = (base: BaseKind): string =>
    (before ? before[base] : knownBase(record.facts, base)) ?? "";
  const [said, setSaid] = useState<Readonly<Record<BaseKind, string>>>({
    knownOn: dayOfBase("knownOn"),
    occurredOn: dayOfBase("occurredOn"),
    servedOn: dayOfBase("servedOn"),
  });
  const [days, setDays] = useState(before?.days === undefined ? "" : String(before.days));
  const [note, setNote] = useState(before?.note ?? "");

  const country = caseCountry(record);
  const offered = country && record.opened ? routesFor(country, record.opened.entry.type) : [];
  const route = legalPack.routes.find(({ id }) => id === chosen);
  const bases = {
    knownOn: parsePartialDate(said.knownOn),
    occurredOn: parsePartialDate(said.occurredOn),
    servedOn: parsePartialDate(said.servedOn),
    days: /^\d{1,4}$/.test(days.trim()) ? Number(days) : undefined,
  };
  const needed = route ? basesNeeded(countableRule(route)) : [];
  const deadline = route && deadlineOf(route, bases);
  const rule = route && routeRuleWords(text, route);
  const take = useAction(
    (id: RouteId) => takeRoute(ws, record.id, { route: id, bases, note }, correcting),
    () => {
      say(t("legal-added"));
      onClose();
    },
  );
  const { error } = take;
  // What was put right since the last try is not complained of any more.
  const checked =
    chosen && error?.type === "BadRoute"
      ? checkRoute({ route: chosen, bases, note }, today)
      : undefined;
  const wrong = checked && !checked.ok ? checked.error : [];
  const problemOf = (field: RouteError["field"]) => {
    const problem = wrong.find((each) => each.field === field);
    if (!problem) return undefined;
    return problem.type === "DayInFuture" ? t("cases-happened-in-future") : t("legal-missing");
  };

  return (
    <Dialog
      title={chosen ? routeTitle(text, chosen) : t("legal-which")}
      onClose={onClose}
      actions={
        <>
          {chosen && (
            <Button kind="primary" busy={take.running} onClick={() => take.start(chosen)}>
              {t("common-save")}
            </Button>
          )}
          {chosen && !before ? (
            <Button onClick={() => setChosen(undefined)}>{t("common-back")}</Button>
          ) : (
            <Button onClick={onClose}>{t("common-cancel")}</Button>
          )}
        </>
      }
    >
      {error && error.type !== "BadRoute" && <NotSaved error={error} />}
      {hasCheckExpired(legalPack, today) && (
        <Notice tone="waiting" icon="warning">
          <p>{t("legal-check-expired", { when: text.date(legalPack.checkedOn) })}</p>
        </Notice>
      )}
      {!chosen && offered.length === 0 && <p>{t("legal-which-none")}</p>}
      {!chosen && (
        <div className="stack">
          {offered.map(({ id, confidence }) =>
            confidence === "low" ? (
              <p key={id} className="route-small">
                {routeTitle(text, id)}: {t("legal-not-checked")}
              </p>
            ) : (
              <Door
                key={id}
                title={routeTitle(text, id)}
                hint={detailsOf(id)?.body ?? ""}
                onClick={() => setChosen(id)}
              />
            ),
          )}
        </div>
      )}
      {chosen && <p className="soft">{detailsOf(chosen)?.body}</p>}
      {rule && <p>{rule}</p>}
      {needed.map((base) =>
        base === "days" ? (
          <TextInput
            key={base}
            label={t("legal-days")}
            hint={t("legal-days-hint")}
            error={problemOf("days")}
            value={days}
            onChange={setDays}
            input={{ inputMode: "numeric", maxLength: 4 }}
          />
        ) : (
          <DateField
            key={`${base} ${chosen}`}
            label={t(baseQuestions[base])}
            about="past"
            today={today}
            error={problemOf(base)}
            value={said[base]}
            onChange={(value) => setSaid({ ...said, [base]: value })}
          />
        ),
      )}
      {deadline && (
        <div>
          <RouteDeadline deadline={deadline} today={today} settled={false} />
        </div>
      )}
      {chosen && <RouteNeeds needs={detailsOf(chosen)?.needs ?? []} />}
      {chosen && (
        <Fold summary={t("legal-checked", { when: text.date(legalPack.checkedOn) })}>
          <ul className="route-needs">
            {(routeSources[chosen] ?? []).map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </Fold>
      )}
      {chosen && (
        <TextArea
          label={t("cases-note")}
          optional
          rows={2}
          maxLength={entryLimits.note}
          value={note}
          onChange={setNote}
        />
      )}
    </Dialog>
  );
}
