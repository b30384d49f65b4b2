import "./OffersForMe.css";
import { useMemo, useState } from "react";
import { mayBeOffered, offerCases } from "../../app/cases/offer-cases.ts";
import { isOf } from "../../app/cases/today.ts";
import { Button } from "../../design/Button.tsx";
import { MultiChoice } from "../../design/Choice.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Page } from "../../design/Page.tsx";
import { Select } from "../../design/Select.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { useToast } from "../../design/Toast.tsx";
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
import { OfferProblem } from "./OfferProblem.tsx";

interface HandoverScreenProps {
  /** Whose cases; one's own unless a coordinator says otherwise. */
  readonly of?: PersonId | undefined;
}

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
  const [chosen, setChosen] = useState<readonly CaseId[]>([]);
  const [note, setNote] = useState("");
  const theirs = useMemo(
    () => list.filter((summary) => isActive(summary) && isOf(summary, whose)),
    [list, whose],
  );
  const offer = useAction(
    (to: PersonId) => offerCases(ws, chosen, { to, note }),
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
  const ids = theirs.map(({ id }) => id);
  const isAll = chosen.length === ids.length;
  return (
    <Page
      title={title}
      onBack={back}
      foot={
        theirs.length > 0 && (
          <Button
            kind="primary"
            wide
            busy={offer.running}
            disabled={chosen.length === 0 || person === undefined}
            onClick={() => person && offer.start(person)}
          >
            {t("work-offer-count", { count: chosen.length })}
          </Button>
        )
      }
    >
      <p>{t("work-offer-text")}</p>
      {offer.error && <OfferProblem error={offer.error} />}
      {mayCoordinate(me.role) && (
        <Select
          label={t("work-whose")}
          value={whose}
          options={members.map((member) => ({ value: member.person, label: name(member.person) }))}
          onChange={(next) => {
            setWhose(next ?? me.person);
            setChosen([]);
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
          <div className="row">
            <Button onClick={() => setChosen(isAll ? [] : ids)}>
              {t(isAll ? "work-choose-none" : "work-choose-all", { count: ids.length })}
            </Button>
          </div>
          <MultiChoice
            label={t("work-which-cases")}
            options={theirs.map((summary) => ({
              value: summary.id,
              label: caseTitle(summary),
              hint: hintOf(summary),
            }))}
            values={chosen}
            onChange={setChosen}
          />
        </>
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
