import "./Routes.css";
import { useState } from "react";
import { takeRoute } from "../../app/cases/take-route.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { DateField } from "../../design/DateField.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { useToast } from "../../design/Toast.tsx";
import { caseCountry, type CaseRecord } from "../../domain/cases/case-record.ts";
import { basesNeeded, countableRule, deadlineOf } from "../../domain/legal/deadline.ts";
import { hasCheckExpired, legalPack, routesFor } from "../../domain/legal/legal-pack.ts";
import type { BaseKind, RouteId } from "../../domain/legal/legal-route.ts";
import { detailsOf } from "../../domain/legal/route-details.ts";
import type { RouteError } from "../../domain/legal/route-draft.ts";
import { parsePartialDate, today as todayOf } from "../../domain/time/partial-date.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { entryLimits } from "../../domain/timeline/parse-entry.ts";
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
  const [said, setSaid] = useState<Readonly<Record<BaseKind, string>>>({
    knownOn: before?.knownOn ?? "",
    occurredOn: before?.occurredOn ?? "",
    servedOn: before?.servedOn ?? "",
  });
  const [days, setDays] = useState(before?.days === undefined ? "" : String(before.days));
  const [note, setNote] = useState(before?.note ?? "");

  const country = caseCountry(record);
  const offered = country && record.opened ? routesFor(country, record.opened.entry.type) : [];
  const off = offered.filter(({ confidence }) => confidence === "low");
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
  const wrong = error?.type === "BadRoute" ? error.errors : [];
  const problemOf = (field: RouteError["field"], label: string) => {
    const problem = wrong.find((each) => each.field === field);
    if (!problem) return undefined;
    return problem.type === "DayInFuture"
      ? t("cases-happened-in-future")
      : t("cases-missing", { field: label });
  };

  return (
    <Dialog
      title={route && before ? routeTitle(text, route.id) : t("legal-add")}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            busy={take.running}
            disabled={chosen === undefined}
            onClick={() => chosen && take.start(chosen)}
          >
            {t("common-save")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {error && error.type !== "BadRoute" && <NotSaved error={error} />}
      {hasCheckExpired(legalPack, today) && (
        <Notice tone="waiting" icon="warning">
          <p>{t("legal-check-expired", { when: text.date(legalPack.checkedOn) })}</p>
        </Notice>
      )}
      {!before && offered.length === 0 && <p>{t("legal-which-none")}</p>}
      {!before && offered.length > off.length && (
        <Choice
          label={t("legal-which")}
          options={offered
            .filter((each) => !off.includes(each))
            .map(({ id }) => {
              const body = detailsOf(id)?.body;
              return { value: id, label: routeTitle(text, id), ...(body && { hint: body }) };
            })}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {!before &&
        off.map(({ id }) => (
          <p key={id} className="route-small">
            {routeTitle(text, id)}: {t("legal-not-checked")}
          </p>
        ))}
      {rule && <p>{rule}</p>}
      {needed.map((base) =>
        base === "days" ? (
          <TextInput
            key={base}
            label={t("legal-days")}
            hint={t("legal-days-hint")}
            error={problemOf("days", t("legal-days"))}
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
            error={problemOf(base, t(baseQuestions[base]))}
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
