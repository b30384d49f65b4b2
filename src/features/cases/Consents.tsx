import { recordConsent } from "../../app/cases/record-consent.ts";
import { Button } from "../../design/Button.tsx";
import { Fold } from "../../design/Fold.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import { consentPurposes, type ConsentPurposeId } from "../../domain/cases/code-lists.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { mayWrite } from "../../domain/network/role.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { NotSaved } from "./NotSaved.tsx";

interface ConsentsProps {
  readonly record: CaseRecord;
  readonly onAnswer: (purpose: ConsentPurposeId) => void;
}

/** What the person agreed to, each purpose by itself. */
export function Consents({ record, onAnswer }: ConsentsProps) {
  const { t, shortDate } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const say = useToast();
  const editable = mayWrite(useLive(ws.me).role);
  const follow = () => navigate(paths.agreed(record.id));
  // One tap; what it stopped, and who is to be told, is shown at once.
  const takeBack = useAction(
    (purpose: ConsentPurposeId) => recordConsent(ws, record.id, { purpose, state: "withdrawn" }),
    () => {
      say(t("cases-consent-saved"));
      follow();
    },
  );
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const asked = consentPurposes.filter((purpose) => record.consents.has(purpose));
  const unasked = consentPurposes.filter((purpose) => !record.consents.has(purpose));
  const line = (purpose: ConsentPurposeId) => {
    const consent = record.consents.get(purpose);
    const on = consent?.standing.at(-1)?.entry.on;
    const words = t(codeTextId("consent", purpose));
    return (
      <div key={purpose} className="case-line">
        <div>
          <p className="case-line-value">{words}</p>
          <p className="case-line-label">
            {consent && on
              ? t("cases-consent-since", {
                  state: t(codeTextId("consent-state", consent.state)),
                  when: shortDate(on, today),
                })
              : t("cases-consent-none")}
          </p>
        </div>
        {editable && (
          <Button
            kind="quiet"
            aria-label={t("cases-fact-edit", { field: words })}
            onClick={() => onAnswer(purpose)}
          >
            {t("cases-change")}
          </Button>
        )}
        {editable && consent?.state === "given" && (
          <Button
            kind="quiet"
            busy={takeBack.running}
            aria-label={t("timeline-fact", { field: t("cases-consent-withdraw"), value: words })}
            onClick={() => takeBack.start(purpose)}
          >
            {t("cases-consent-withdraw")}
          </Button>
        )}
      </div>
    );
  };
  return (
    <section className="case-part">
      <h2>{t("cases-part-consents")}</h2>
      {takeBack.error && <NotSaved error={takeBack.error} />}
      {asked.length > 0 ? (
        <div className="case-lines">{asked.map(line)}</div>
      ) : (
        <p className="soft">{t("cases-consent-none")}</p>
      )}
      {editable && unasked.length > 0 && (
        <Fold summary={t("cases-consents-more")}>
          <div className="case-lines">{unasked.map(line)}</div>
        </Fold>
      )}
      <Button icon="shield" onClick={follow}>
        {t("cases-consents-follow")}
      </Button>
    </section>
  );
}
