import "./HandoverScreen.css";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { filterCases } from "../../app/cases/case-list.ts";
import { mayBeOffered, offerCases } from "../../app/cases/offer-cases.ts";
import { isOf } from "../../app/cases/today.ts";
import { Button } from "../../design/Button.tsx";
import { ChoiceCard } from "../../design/Choice.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Page } from "../../design/Page.tsx";
import { Select } from "../../design/Select.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
import { VirtualList } from "../../design/VirtualList.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { isActive, type CaseSummary } from "../../domain/cases/case-summary.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import { mayCoordinate, mayWrite } from "../../domain/network/role.ts";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { casePlace, caseTitle } from "./case-words.ts";
import { CaseSearch } from "./CaseSearch.tsx";
import { OfferProblem } from "./OfferProblem.tsx";

interface HandoverScreenProps {
  /** Whose cases; one's own unless a coordinator says otherwise. */
  readonly of?: PersonId | undefined;
}

/** So many are looked through with the eye. */
const fewCases = 12;

/** A whole caseload, or some of it, offered to one colleague: before a leave, or when somebody goes. */
export function HandoverScreen({ of }: HandoverScreenProps) {
  const { t, compare } = useText();
  const ws = useWorkspace();
  const back = useBack();
  const say = useToast();
  const me = useLive(ws.me);
  const members = useLive(ws.members).toSorted((a, b) => compare(a.name, b.name));
  const { list } = useLive(ws.cases);
  const nameOf = useMemberName();
  const name = (person: PersonId) => nameOf(person) ?? t("cases-somebody");
  const [whose, setWhose] = useState<PersonId>(of && mayCoordinate(me.role) ? of : me.person);
  const [person, setPerson] = useState<PersonId>();
  const [chosen, setChosen] = useState<ReadonlySet<CaseId>>(new Set());
  const [query, setQuery] = useState("");
  const typed = useDeferredValue(query);
  const [note, setNote] = useState("");
  const theirs = useMemo(
    () => list.filter((summary) => isActive(summary) && isOf(summary, whose)),
    [list, whose],
  );
  const shown = useMemo(() => filterCases({ list: theirs }, {}, typed), [theirs, typed]);
  const beginning = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was found begins under the field, however far down the list was.
    const above = beginning.current;
    const list = above?.closest(".virtual-list");
    if (above && list && above.getBoundingClientRect().top < list.getBoundingClientRect().top)
      above.scrollIntoView({ block: "start" });
  }, [typed]);
  const missing =
    person === undefined ? "work-offer-to" : chosen.size === 0 ? "work-which-cases" : undefined;
  const offer = useAction(
    (to: PersonId) => offerCases(ws, [...chosen], { to, note }),
    ({ offered }) => {
      say(t("work-offered", { count: offered, name: person ? name(person) : "" }));
      back();
    },
  );
  const title = t("work-handover");

  if (!mayWrite(me.role))
    return (
      <Page title={title} onBack={back}>
        <EmptyState icon="lock" title={t("work-only-writers")} />
      </Page>
    );
  const isAll = shown.every(({ id }) => chosen.has(id));
  const choose = (cases: readonly CaseSummary[], isChosen: boolean) => {
    const next = new Set(chosen);
    for (const { id } of cases)
      if (isChosen) next.add(id);
      else next.delete(id);
    setChosen(next);
  };
  const isSearched = typed.trim() !== "";
  const form = (
    <div className="handover">
      <p>{t("work-offer-text")}</p>
      {offer.error && <OfferProblem error={offer.error} />}
      {mayCoordinate(me.role) && (
        <Select
          label={t("work-whose")}
          value={whose}
          options={members.map((member) => ({ value: member.person, label: name(member.person) }))}
          onChange={(next) => {
            setWhose(next ?? me.person);
            setChosen(new Set());
            setQuery("");
            setPerson(undefined);
          }}
        />
      )}
      {theirs.length === 0 ? (
        <EmptyState icon="cases" title={t("work-handover-none")} />
      ) : (
        <>
          <Select
            label={t("work-offer-to")}
            none={t("cases-region-choose")}
            value={person}
            options={members
              .filter((member) => mayBeOffered(member) && member.person !== whose)
              .map((member) => ({ value: member.person, label: name(member.person) }))}
            onChange={setPerson}
          />
          <TextArea
            label={t("work-offer-note")}
            optional
            rows={2}
            maxLength={entryLimits.sentence}
            value={note}
            onChange={setNote}
          />
          <h2>{t("work-which-cases")}</h2>
        </>
      )}
    </div>
  );
  return (
    <Page
      title={title}
      onBack={back}
      flush
      foot={
        theirs.length > 0 && (
          <>
            {missing && <p className="soft">{t("cases-missing", { field: t(missing) })}</p>}
            <Button
              kind="primary"
              wide
              busy={offer.running}
              disabled={missing !== undefined}
              onClick={() => person && offer.start(person)}
            >
              {t("work-offer-count", { count: chosen.size })}
            </Button>
          </>
        )
      }
    >
      {theirs.length === 0 ? (
        form
      ) : (
        <VirtualList
          label={t("work-which-cases")}
          items={shown}
          keyOf={({ id }) => id}
          rowHeight={82}
          head={
            <>
              {form}
              <div ref={beginning} />
              <div className="handover-choose">
                {theirs.length > fewCases && <CaseSearch value={query} onChange={setQuery} />}
                {shown.length > 0 ? (
                  <Button onClick={() => choose(shown, !isAll)}>
                    {isAll
                      ? t(isSearched ? "work-choose-none-found" : "work-choose-none")
                      : t(isSearched ? "work-choose-found" : "work-choose-all", {
                          count: shown.length,
                        })}
                  </Button>
                ) : (
                  <EmptyState icon="search" title={t("cases-none-title")} />
                )}
              </div>
            </>
          }
        >
          {(summary) => (
            <div className="handover-case">
              <ChoiceCard
                type="checkbox"
                option={{ label: caseTitle(summary), hint: hintOf(summary) }}
                chosen={chosen.has(summary.id)}
                onToggle={() => choose([summary], !chosen.has(summary.id))}
              />
            </div>
          )}
        </VirtualList>
      )}
    </Page>
  );

  function hintOf(summary: CaseSummary): string {
    const to = (summary.offeredTo ?? []).map(name);
    return [
      casePlace(summary) ?? summary.no,
      ...(to.length > 0 ? [t("work-offered-to", { name: to.join(", ") })] : []),
    ].join(" · ");
  }
}
