import { useState } from "react";
import { MultiChoice } from "../../design/Choice.tsx";
import { Notice } from "../../design/Notice.tsx";
import { TextArea } from "../../design/TextArea.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { shownValue } from "../../domain/cases/facts.ts";
import { withoutHiddenPhone } from "../../domain/contact/contact-rules.ts";
import { formField } from "../../domain/forms/field-definitions.ts";
import { landlordNote } from "../../domain/paper/landlord-note.ts";
import { mayPrintName } from "../../domain/paper/may-print-name.ts";
import { withoutName } from "../../domain/paper/without-name.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { codeWords, factWords, fieldWords } from "../../i18n/fact-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import { ToAnswers } from "./NotAgreed.tsx";
import type { PaperProps } from "./paper-props.ts";
import { PaperPage } from "./PaperPage.tsx";
import { PaperFacts, PaperPart } from "./PaperParts.tsx";

/** For the landlord's side: what the household looks for and what is secured. What it must not read is not there to be chosen. */
export function LandlordPaper({ view, no }: PaperProps) {
  const text = useText();
  const { t, date } = text;
  const ws = useWorkspace();
  const me = useLive(ws.me);
  const network = useLive(ws.network);
  const [withName, setWithName] = useState(false);
  const [contact, setContact] = useState("");
  const [words, setWords] = useState("");
  const { record, identity, lists } = view;
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const note = landlordNote(record, lists, today);
  if (!note)
    return (
      <PaperPage title={t("paper-landlord")} over={no} printable={false}>
        <Notice tone="waiting" icon="shield" title={t("paper-landlord-no-consent")}>
          <p>{t("paper-landlord-ask")}</p>
          <ToAnswers caseId={record.id} />
        </Notice>
      </PaperPage>
    );

  const label = shownValue(identity, "full_name") ?? shownValue(identity, "person_label");
  const name = withName && typeof label === "string" ? label : undefined;
  const names = [shownValue(identity, "person_label"), shownValue(identity, "full_name")].filter(
    (said) => typeof said === "string",
  );
  const said = (typed: string) => {
    const shown = withoutHiddenPhone(typed.trim(), identity);
    return name === undefined ? withoutName(shown, names) : shown;
  };
  const facts = [
    ...(name === undefined ? [] : [{ field: t("paper-landlord-who"), value: name }]),
    ...note.facts.map(({ field, value }) => ({
      field: fieldWords(text, field),
      value: factWords(text, formField(field), value),
    })),
  ];
  const where = note.viewing && typeof note.viewing.where === "string" ? note.viewing.where : "";
  return (
    <PaperPage
      title={t("paper-landlord")}
      over={no}
      leaves={{ caseId: record.id, what: "landlord", withName: name !== undefined }}
      options={
        <>
          {mayPrintName(me, record) && (
            <MultiChoice
              label={t("paper-options")}
              options={[{ value: "name", label: t("paper-with-name") }]}
              values={withName ? ["name"] : []}
              onChange={(chosen) => setWithName(chosen.length > 0)}
            />
          )}
          <TextInput
            label={t("paper-landlord-contact")}
            optional
            value={contact}
            onChange={setContact}
          />
          <TextArea
            label={t("paper-landlord-words")}
            hint={t("paper-landlord-words-hint")}
            optional
            value={words}
            onChange={setWords}
          />
          <Notice icon="shield">
            <p>{t("paper-landlord-hint")}</p>
          </Notice>
        </>
      }
    >
      <article className="paper" lang={text.language}>
        <header className="paper-head">
          <h2>{t("paper-landlord-title")}</h2>
          <p>
            {[network.name, t("paper-as-of", { when: date(today) })].filter(Boolean).join(" · ")}
          </p>
        </header>
        <PaperPart title={t("paper-landlord-household")}>
          {facts.length > 0 ? <PaperFacts facts={facts} /> : <p>{t("paper-none")}</p>}
        </PaperPart>
        {note.viewing && (
          <PaperPart title={t("paper-landlord-viewing")}>
            <p>{[date(note.viewing.on), said(where)].filter(Boolean).join(" · ")}</p>
          </PaperPart>
        )}
        {note.guarantees.length > 0 && (
          <PaperPart title={t("paper-landlord-secured")}>
            {note.guarantees.map((kind) => (
              <p key={kind}>{codeWords(text, "guarantee", kind)}</p>
            ))}
          </PaperPart>
        )}
        {words.trim() !== "" && (
          <PaperPart title={t("paper-landlord-more")}>
            <p dir="auto">{said(words)}</p>
          </PaperPart>
        )}
        {contact.trim() !== "" && (
          <PaperPart title={t("paper-landlord-call")}>
            <p dir="auto">{said(contact)}</p>
          </PaperPart>
        )}
      </article>
    </PaperPage>
  );
}
