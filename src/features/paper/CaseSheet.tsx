import { useState } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import { MultiChoice, type Option } from "../../design/Choice.tsx";
import { consentPurposes } from "../../domain/cases/code-lists.ts";
import { caseFields, identityFields } from "../../domain/forms/field-definitions.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { thingsIn } from "../../domain/lists/fold-lists.ts";
import { listDefinitions } from "../../domain/lists/list-definitions.ts";
import { shownIdentity, withoutHiddenPhone } from "../../domain/contact/contact-rules.ts";
import { shownValue } from "../../domain/cases/facts.ts";
import { withoutName } from "../../domain/paper/without-name.ts";
import { mayPrintName } from "../../domain/paper/may-print-name.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { fieldWords } from "../../i18n/fact-words.ts";
import { thingWords } from "../../i18n/list-words.ts";
import { showsNoWords } from "../../i18n/own-list-words.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import type { PaperProps } from "./paper-props.ts";
import { PaperPage } from "./PaperPage.tsx";
import {
  factsInWords,
  ownInWords,
  ownListsInWords,
  PaperFacts,
  PaperPart,
  type FactWords,
} from "./PaperParts.tsx";

type Choice = "name" | "log";

/** The case as it stands: what is known, agreed, asked and was done. The name only when it is asked for, and may be. */
export function CaseSheet({ view, no, Entry }: PaperProps) {
  const text = useText();
  const { t, date } = text;
  const ws = useWorkspace();
  const me = useLive(ws.me);
  const nameOf = useMemberName();
  const asked = useLive(ws.ownQuestions.list);
  const askedLists = useLive(ws.ownLists.list);
  const [chosen, setChosen] = useState<readonly Choice[]>([]);
  const { record, identity } = view;
  const isLog = chosen.includes("log");
  const withName = chosen.includes("name") && mayPrintName(me, record);
  const ofPerson = (person: typeof me.person) => nameOf(person) ?? t("timeline-somebody");

  const options: Option<Choice>[] = [];
  if (mayPrintName(me, record))
    options.push({ value: "name", label: t("paper-with-name"), hint: t("paper-with-name-hint") });
  if (no.startsWith("HU-")) options.push({ value: "log", label: t("paper-as-log") });

  const names = [shownValue(identity, "person_label"), shownValue(identity, "full_name")].filter(
    (name) => typeof name === "string",
  );
  const said = (words: string) => {
    const shown = withoutHiddenPhone(words, identity);
    return withName ? shown : withoutName(shown, names);
  };

  const head = headWords(text, view, text.list(record.assigned.map(ofPerson)));
  const person = factsInWords(text, identityFields, shownIdentity(identity));
  const inOwnWords = new Set(
    caseFields.filter(({ kind }) => kind === "longText").map(({ id }) => fieldWords(text, id)),
  );
  const facts = factsInWords(text, caseFields, record.facts).map(({ field, value }) => ({
    field,
    value: inOwnWords.has(field) ? said(value) : value,
  }));
  const needs = facts.filter(({ field }) => field === t("field-need"));
  const others = isLog ? facts.filter((fact) => !needs.includes(fact)) : facts;
  const own = ownInWords(text, record.own, asked).map(({ field, value, inOwnWords: typed }) => ({
    field,
    value: typed ? said(value) : value,
  }));
  const open = record.questions.filter(({ answers }) => answers.length === 0);
  // What was noted of the case and what is listed stand above, as they are now.
  const happenings = view.timeline.filter(
    (item) => item.kind === "entry" && item.entry.k !== "listed",
  );
  // A household, addresses and witnesses are as good as the name.
  const lists = listDefinitions.filter(
    ({ id, place }) =>
      thingsIn(view.lists, id).length > 0 && (place === "case" || (place === "person" && withName)),
  );
  const ownLists = ownListsInWords(
    text,
    record.ownThings,
    askedLists,
    withName ? undefined : showsNoWords,
  );
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  return (
    <PaperPage
      title={t("paper-sheet")}
      over={no}
      leaves={{ caseId: view.record.id, what: "sheet", withName }}
      options={
        options.length > 0 && (
          <MultiChoice
            label={t("paper-options")}
            options={options}
            values={chosen}
            onChange={setChosen}
          />
        )
      }
    >
      <article className="paper" lang={text.language}>
        <header className="paper-head">
          <h2>{t(isLog ? "paper-log-title" : "paper-sheet")}</h2>
          <p>{t("paper-as-of", { when: date(today) })}</p>
          {isLog && <p className="soft">{t("paper-log-note")}</p>}
        </header>
        <PaperFacts
          facts={[{ field: t(isLog ? "paper-log-number" : "paper-number"), value: no }, ...head]}
        />
        {(withName || isLog) && (
          <PaperPart title={t(isLog ? "paper-log-person" : "cases-part-person")}>
            {withName ? <PaperFacts facts={person} /> : <p>{t("paper-no-name")}</p>}
          </PaperPart>
        )}
        {isLog && (
          <>
            <PaperPart title={t("paper-log-capacity")}>
              <div className="paper-write" />
            </PaperPart>
            <PaperPart title={t("paper-log-relative")}>
              <div className="paper-write" />
            </PaperPart>
            <PaperPart title={t("paper-log-problems")}>
              <PaperFacts facts={needs} />
            </PaperPart>
          </>
        )}
        {others.length > 0 && (
          <PaperPart title={t(isLog ? "paper-log-facts" : "cases-part-facts")}>
            <PaperFacts facts={others} />
          </PaperPart>
        )}
        {own.length > 0 && (
          <PaperPart title={t("own-group")}>
            <PaperFacts facts={own} />
          </PaperPart>
        )}
        {lists.map(({ id }) => (
          <PaperPart key={id} title={t(`list-${id}`)}>
            {thingsIn(view.lists, id).map((thing) => (
              <p key={thing.id}>{said(thingWords(text, thing))}</p>
            ))}
          </PaperPart>
        ))}
        {ownLists.map(({ id, title, records }) => (
          <PaperPart key={id} title={title}>
            {records.map((thing) => (
              <p key={thing.id}>{said(thing.words)}</p>
            ))}
          </PaperPart>
        ))}
        <PaperPart title={t(isLog ? "paper-log-consents" : "cases-part-consents")}>
          <ConsentLines text={text} view={view} />
        </PaperPart>
        {open.length > 0 && (
          <PaperPart title={t("paper-questions-open")}>
            {open.map(({ question }) => (
              <p key={question.id} dir="auto">
                {said(question.entry.text)}
              </p>
            ))}
          </PaperPart>
        )}
        <PaperPart title={t(isLog ? "paper-log-work" : "cases-part-timeline")}>
          {happenings.map((item) => (
            <Entry
              key={item.id}
              item={item}
              ofPerson={ofPerson}
              otherCase={t("paper-another-case")}
              line={(words, key) => (
                <p key={key} dir="auto">
                  {said(words)}
                </p>
              )}
            />
          ))}
        </PaperPart>
        {record.unreadable.length > 0 && <p>{t("paper-unreadable")}</p>}
      </article>
    </PaperPage>
  );
}

function headWords(
  { t, date }: Text,
  { record }: ReadyCase,
  workers: string,
): readonly FactWords[] {
  const { opened, status, next, merges } = record;
  const isGone = merges.some(({ entry }) => entry.k === "mergedInto");
  return [
    ...(opened
      ? [{ field: t("field-case-type"), value: t(codeTextId("case-type", opened.entry.type)) }]
      : []),
    {
      field: t("paper-status"),
      value: t(`cases-status-${isGone ? "merged" : status.state}`),
    },
    ...(workers === "" ? [] : [{ field: t("paper-worker"), value: workers }]),
    ...(next ? [{ field: t("paper-next"), value: date(next) }] : []),
  ];
}

function ConsentLines({ text, view }: { readonly text: Text; readonly view: ReadyCase }) {
  const { t, date } = text;
  const { consents } = view.record;
  const lines = consentPurposes.flatMap((purpose) => {
    const consent = consents.get(purpose);
    const on = consent?.standing.at(-1)?.entry.on;
    if (!consent || !on) return [];
    const state = t(codeTextId("consent-state", consent.state));
    const field = t(codeTextId("consent", purpose));
    return [{ field, value: t("paper-consent-since", { state, when: date(on) }) }];
  });
  return lines.length > 0 ? <PaperFacts facts={lines} /> : <p>{t("paper-none")}</p>;
}
