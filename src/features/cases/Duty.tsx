import { Button } from "../../design/Button.tsx";
import { CopyText } from "../../design/CopyText.tsx";
import { Fold } from "../../design/Fold.tsx";
import { Notice } from "../../design/Notice.tsx";
import { caseCountry, type CaseRecord } from "../../domain/cases/case-record.ts";
import { shownValue } from "../../domain/cases/facts.ts";
import { parseRegionId, regionById, type Country } from "../../domain/cases/region.ts";
import { dutyOf, type DutyReason } from "../../domain/crisis/duty.ts";
import { reportingDuties } from "../../domain/data/reporting-duties.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { legalPack } from "../../domain/legal/legal-pack.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import type { Language } from "../../i18n/languages.ts";
import type { Text } from "../../i18n/text.ts";
import { useTextIn } from "../../i18n/use-text-in.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useMemberName } from "../../react/use-member-name.ts";

interface DutyProps {
  readonly record: CaseRecord;
  readonly editable: boolean;
  readonly onDecide: () => void;
}

/** Above the case while nobody has decided. */
export function DutyNotice({ record, editable, onDecide }: DutyProps) {
  const { t } = useText();
  const duty = dutyOf(record);
  if (!duty || duty.state === "decided") return null;
  return (
    <Notice
      tone="waiting"
      icon="shield"
      title={t("crisis-duty")}
      action={editable && <Button onClick={onDecide}>{t("crisis-duty-decide")}</Button>}
    >
      <p>{t(duty.state === "asked" ? "crisis-duty-asked" : "crisis-duty-open")}</p>
    </Notice>
  );
}

/** What is to be done by whose law, a text to send, and what was decided. */
export function Duty({ record, editable, onDecide }: DutyProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const nameOf = useMemberName();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const duty = dutyOf(record);
  if (!duty) return null;
  const country = caseCountry(record);
  return (
    <section className="case-part">
      <h2>{t("crisis-duty")}</h2>
      <p>{t("crisis-duty-why", { reasons: reasonWords(text, duty.reasons) })}</p>
      {country ? <DutyByLaw country={country} /> : <p>{t("crisis-duty-no-country")}</p>}
      <p>{t("crisis-duty-by-hand")}</p>
      {duty.decisions.length === 0 ? (
        <p className="soft">{t("crisis-duty-open")}</p>
      ) : (
        <ul className="case-lines">
          {duty.decisions.map(({ id, entry, origin }) => (
            <li key={id} className="case-line">
              <div>
                <p className="case-line-label">
                  {t("cases-conflict-said", {
                    author: nameOf(origin.person) ?? t("cases-somebody"),
                    when: text.shortDate(entry.on, today),
                  })}
                </p>
                <p className="case-line-value">
                  {[t(codeTextId("duty-decision", entry.decision)), entry.to]
                    .filter(Boolean)
                    .join(": ")}
                </p>
                {entry.note && <p className="case-line-value">{entry.note}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
      {editable && (
        <Button icon="shield" wide onClick={onDecide}>
          {t("crisis-duty-decide")}
        </Button>
      )}
      {country && <TextToSend record={record} country={country} reasons={duty.reasons} />}
    </section>
  );
}

const dutyWords = {
  HU: "crisis-duty-hu",
  CZ: "crisis-duty-cz",
  RO: "crisis-duty-ro",
  SK: "crisis-duty-sk",
} as const satisfies Readonly<Record<Country, string>>;

function DutyByLaw({ country }: { readonly country: Country }) {
  const { t, date } = useText();
  const { body, law, confidence } = reportingDuties[country];
  return (
    <>
      {confidence === "low" && (
        <Notice tone="waiting" icon="warning">
          <p>{t("crisis-duty-lawyer")}</p>
        </Notice>
      )}
      <p>{t(dutyWords[country])}</p>
      <p>{t("crisis-duty-body", { body })}</p>
      <p>{t("crisis-duty-writing")}</p>
      <p className="soft">
        {t("crisis-duty-law", { law })}
        {confidence === "high" && ` · ${t("legal-checked", { when: date(legalPack.checkedOn) })}`}
      </p>
    </>
  );
}

interface TextToSendProps {
  readonly record: CaseRecord;
  readonly country: Country;
  readonly reasons: readonly DutyReason[];
}

const languageOf = { HU: "hu", CZ: "cs", RO: "ro", SK: "sk" } as const satisfies Readonly<
  Record<Country, Language>
>;

/** In the language of the authority. Without the name, and sent by nobody but a person. */
function TextToSend({ record, country, reasons }: TextToSendProps) {
  const { t } = useText();
  const { text: theirs } = useTextIn(languageOf[country]);
  const ws = useWorkspace();
  const settlement = shownValue(record.facts, "settlement");
  const region = parseRegionId(shownValue(record.facts, "region"));
  const letter = theirs.t("crisis-duty-letter", {
    body: reportingDuties[country].body,
    place: [
      ...(typeof settlement === "string" ? [settlement] : []),
      ...(region ? [regionById(region).name] : []),
    ].join(", "),
    reasons: reasonWords(theirs, reasons),
    no: record.opened?.entry.no ?? "",
    when: theirs.date(todayOf(ws.clock, ws.utcOffsetMinutes())),
  });
  return (
    <Fold summary={t("crisis-duty-text")}>
      <div className="stack">
        <p className="soft">{t("crisis-duty-text-hint")}</p>
        <p className="case-line-value" lang={theirs.language}>
          {letter}
        </p>
        <CopyText text={letter} label={t("crisis-duty-copy")} />
      </div>
    </Fold>
  );
}

const reasonIds = {
  minor: "crisis-duty-reason-minor",
  child_at_risk: "crisis-duty-reason-child-at-risk",
  high_risk: "crisis-duty-reason-high-risk",
} as const satisfies Readonly<Record<DutyReason, string>>;

const reasonWords = ({ t, list }: Text, reasons: readonly DutyReason[]): string =>
  list(reasons.map((reason) => t(reasonIds[reason])));
