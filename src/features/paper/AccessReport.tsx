import { useMemo, useState } from "react";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import {
  contactRules,
  hiddenPhone,
  shownIdentity,
  withoutHiddenPhone,
} from "../../domain/contact/contact-rules.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { factWords, fieldWords } from "../../i18n/fact-words.ts";
import { caseFields, formField, identityFields } from "../../domain/forms/field-definitions.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { createOthersTest } from "../../domain/paper/about-others.ts";
import { keptUntil } from "../../domain/keeping/keep-for.ts";
import { thingsIn } from "../../domain/lists/fold-lists.ts";
import { listDefinitions } from "../../domain/lists/list-definitions.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { mergeTimeline } from "../../domain/timeline/merge-timeline.ts";
import { thingWords } from "../../i18n/list-words.ts";
import { TextContext, useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import { givenWords } from "./given-words.ts";
import type { PaperProps } from "./paper-props.ts";
import { HerLanguage } from "./HerLanguage.tsx";
import { PaperPage } from "./PaperPage.tsx";
import { factsInWords, ownInWords, PaperPart, type FactWords } from "./PaperParts.tsx";
import { useHerLanguage } from "./use-her-language.ts";

/** What is kept with the person; what is listed in the case stands among what was written down. */
const personLists = listDefinitions.filter(({ place }) => place === "person");

/** Everything that is held about her, for herself. Workers stand in it by what they do; what is about others the worker strikes. */
export function AccessReport({ view, no, Entry }: PaperProps) {
  const screen = useText();
  const ws = useWorkspace();
  const network = useLive(ws.network);
  const members = useLive(ws.members);
  const asked = useLive(ws.ownQuestions.list);
  const exports = useLive(ws.exports.list);
  const { months } = useLive(ws.erasures.keepFor);
  const summary = useLive(ws.cases).summaries.get(view.record.id);
  const hers = useHerLanguage(view);
  const { text } = hers;
  const { t, date } = text;
  const { record, identity, parts } = view;
  const listed = personLists.flatMap(({ id, questions }) =>
    thingsIn(view.lists, id).map((thing) => ({
      thing,
      // Somebody else's word and name are struck until the worker puts them back.
      isOfOthers: questions.some(
        ({ field }) => formField(field).sensitive === "art10_or_other_person",
      ),
    })),
  );
  const names = useMemo(
    () => createOthersTest({ record: view.record, identity: view.identity, lists: view.lists }),
    [view],
  );
  /** What the worker struck, or put back. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());

  const toggle = (key: string) =>
    setTurned((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  const line = (words: string, key: string, isOfOthers = names(words)) => (
    <StrikeLine
      key={key}
      words={withoutHiddenPhone(words, identity)}
      isStruck={isOfOthers !== turned.has(key)}
      says={screen}
      onToggle={() => toggle(key)}
    />
  );
  const factLine = ({ id, field, value }: FactWords & { readonly id: string }) =>
    // By what it is and not by what it is called: she may choose another language after the worker has struck.
    line(t("paper-said", { field, value }), `fact ${id}`);
  const ofPerson = (person: PersonId) => {
    const role = members.find((member) => member.person === person)?.role;
    return role ? t(`common-role-${role}`) : t("paper-worker");
  };

  const given = givenWords(text, view, exports, {
    ofPerson,
    utcOffsetMinutes: ws.utcOffsetMinutes(),
  });

  // Others of a group have cases of their own: what is in those is not hers to read.
  const hersOnly = parts.filter(({ as }) => as !== "group");
  const timeline = mergeTimeline(hersOnly);
  const { hidesPhone } = contactRules(identity);
  const now = new Set([...identity.values()].flat().flatMap(({ saidBy }) => saidBy.map(idOf)));
  const earlier = hersOnly
    .flatMap(({ identityLog }) => identityLog?.entries ?? [])
    .flatMap(({ id, entry }) =>
      entry.k === "fact" && !now.has(id) ? [{ id, f: entry.f, v: entry.v }] : [],
    );
  const opened = record.opened?.entry;
  const until = summary && keptUntil(summary, months);
  const keptWords = [
    ...(until
      ? [t("keeping-entry-keep", { when: date(until) })]
      : opened
        ? [t("keeping-paper-open", { months: months[opened.type] })]
        : []),
    ...record.keeping.holds.map(({ entry }) => t("keeping-paper-held", { why: entry.why })),
  ];
  return (
    <PaperPage
      title={screen.t("paper-access")}
      over={no}
      leaves={{ caseId: record.id, what: "access", withName: identity.size > 0 }}
      options={
        <>
          <HerLanguage hers={hers} />
          <Notice tone="waiting" icon="warning">
            {screen.t("paper-access-check")}
          </Notice>
        </>
      }
    >
      <TextContext value={text}>
        <article className="paper" lang={text.language}>
          <header className="paper-head">
            <h2>{t("paper-access-title")}</h2>
            <p>{t("paper-as-of", { when: date(todayOf(ws.clock, ws.utcOffsetMinutes())) })}</p>
          </header>
          <p>{t("paper-access-text", { network: network.name })}</p>
          {identity.size > 0 && (
            <PaperPart title={t("paper-about-you")}>
              {factsInWords(text, identityFields, shownIdentity(identity)).map(factLine)}
              {earlier.map(({ id, f, v }) =>
                line(
                  t("paper-earlier", {
                    field: fieldWords(text, f),
                    value:
                      f === "phone" && hidesPhone ? hiddenPhone : factWords(text, formField(f), v),
                  }),
                  id,
                ),
              )}
            </PaperPart>
          )}
          <PaperPart title={t("paper-your-case")}>
            {[
              { id: "no", field: t("paper-number"), value: no },
              ...view.otherNos.map((value) => ({
                id: value,
                field: t("keeping-paper-also"),
                value,
              })),
              ...(opened
                ? [
                    {
                      id: "type",
                      field: t("field-case-type"),
                      value: t(codeTextId("case-type", opened.type)),
                    },
                  ]
                : []),
              ...factsInWords(text, caseFields, record.facts),
              ...ownInWords(text, record.own, asked),
            ].map(factLine)}
          </PaperPart>
          {record.consents.size > 0 && (
            <PaperPart title={t("cases-part-consents")}>
              {[...record.consents].map(([purpose, { state, standing }]) =>
                factLine({
                  id: `consent ${purpose}`,
                  field: t(codeTextId("consent", purpose)),
                  value: t("paper-consent-since", {
                    state: t(codeTextId("consent-state", state)),
                    when: standing.map(({ entry }) => date(entry.on)).join(" / "),
                  }),
                }),
              )}
            </PaperPart>
          )}
          <PaperPart title={t("keeping-paper-title")}>
            {keptWords.map((words, index) => line(words, `kept ${index}`))}
          </PaperPart>
          {listed.length > 0 && (
            <PaperPart title={t("paper-listed")}>
              {listed.map(({ thing, isOfOthers }) =>
                line(
                  t("paper-said", {
                    field: t(`list-${thing.list}`),
                    value: thingWords(text, thing),
                  }),
                  thing.id,
                  isOfOthers,
                ),
              )}
            </PaperPart>
          )}
          <PaperPart title={t("given-title")}>
            {given.length === 0 && <p>{t("given-none")}</p>}
            {given.map(({ key, words }) => line(words, `given ${key}`))}
          </PaperPart>
          <PaperPart title={t("paper-written-down")}>
            {timeline.map((item) => (
              <Entry
                key={item.id}
                item={item}
                ofPerson={ofPerson}
                otherCase={t("paper-another-case")}
                line={line}
              />
            ))}
          </PaperPart>
          {record.unreadable.length > 0 && <p>{t("paper-unreadable")}</p>}
        </article>
      </TextContext>
    </PaperPage>
  );
}

const idOf = ({ id }: { readonly id: EntryId }): EntryId => id;

interface StrikeLineProps {
  readonly words: string;
  readonly isStruck: boolean;
  /** The worker's language: she strikes, the paper only shows. */
  readonly says: ReturnType<typeof useText>;
  readonly onToggle: () => void;
}

/** What is struck is not on the paper at all: neither under a black bar nor in the file of a printer. */
function StrikeLine({ words, isStruck, says, onToggle }: StrikeLineProps) {
  const { t } = useText();
  const does = says.t(isStruck ? "paper-put-back" : "paper-strike");
  return (
    <div className="paper-line">
      <p className={isStruck ? "paper-struck" : undefined} dir="auto">
        {isStruck ? t("paper-struck") : words}
      </p>
      <span className="not-on-paper">
        <Button
          kind="quiet"
          aria-label={says.t("paper-said", { field: does, value: words })}
          onClick={onToggle}
        >
          {does}
        </Button>
      </span>
    </div>
  );
}
