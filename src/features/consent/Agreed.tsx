import "./Agreed.css";
import { useState } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import { recordConsent } from "../../app/cases/record-consent.ts";
import { Badge, type Tone } from "../../design/Badge.tsx";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useToast } from "../../design/Toast.tsx";
import type { CaseRecord } from "../../domain/cases/case-record.ts";
import {
  consentPurposes,
  type ConsentPurposeId,
  type ConsentState,
} from "../../domain/cases/code-lists.ts";
import { otherBasis } from "../../domain/consent/agreed.ts";
import { otherBasesFor } from "../../domain/consent/other-bases.ts";
import { codeTextId, hyphened } from "../../domain/forms/text-ids.ts";
import { mayWrite } from "../../domain/network/role.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { BasisDialog } from "./BasisDialog.tsx";
import { WhatFollows } from "./WhatFollows.tsx";

const tones: Readonly<Record<ConsentState, Tone>> = {
  given: "action",
  refused: "plain",
  withdrawn: "waiting",
};

const rank = ({ consents }: CaseRecord, purpose: ConsentPurposeId): number =>
  consents.get(purpose)?.state === "withdrawn" ? 0 : 1;

/** Each purpose with her answer, what it allows, what a no has stopped, and who has something already. */
export function Agreed({ view }: { readonly view: ReadyCase }) {
  const text = useText();
  const { t, shortDate } = text;
  const ws = useWorkspace();
  const say = useToast();
  const editable = mayWrite(useLive(ws.me).role);
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const [asking, setAsking] = useState<ConsentPurposeId>();
  const { record } = view;
  // What was just taken back, and what it stopped, is seen first.
  const inOrder = consentPurposes.toSorted((a, b) => rank(record, a) - rank(record, b));
  const save = useAction(
    (purpose: ConsentPurposeId, state: ConsentState) =>
      recordConsent(ws, record.id, { purpose, state }),
    () => say(t("cases-consent-saved")),
  );
  const answer = (purpose: ConsentPurposeId, state: ConsentState, words: string) => (
    <Button
      aria-label={t("timeline-fact", { field: words, value: t(codeTextId("consent", purpose)) })}
      busy={save.running}
      onClick={() => save.start(purpose, state)}
    >
      {words}
    </Button>
  );
  return (
    <div className="agreed">
      <p>{t("agreed-text")}</p>
      {save.error && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>{notSavedWords(text, save.error)}</p>
          </Notice>
        </div>
      )}
      {inOrder.map((purpose) => {
        const consent = record.consents.get(purpose);
        const on = consent?.standing.at(-1)?.entry.on;
        const basis = consent?.state === "given" ? undefined : otherBasis(record, purpose);
        return (
          <section key={purpose}>
            <h2>{t(codeTextId("consent", purpose))}</h2>
            <div>
              <Badge tone={consent ? tones[consent.state] : "plain"}>
                {consent && on
                  ? t("cases-consent-since", {
                      state: t(codeTextId("consent-state", consent.state)),
                      when: shortDate(on, today),
                    })
                  : t("cases-consent-none")}
              </Badge>
            </div>
            <p className="soft">{t(`agreed-use-${hyphened(purpose)}`)}</p>
            {basis && (
              <Notice icon="scales">
                <p>
                  {t("agreed-basis-stands", {
                    basis: t(codeTextId("legal-basis", basis.entry.basis)),
                  })}
                </p>
                <p dir="auto">{basis.entry.why}</p>
              </Notice>
            )}
            {consent && consent.state !== "given" && !basis && (
              <WhatFollows view={view} purpose={purpose} />
            )}
            {editable && (
              <div className="row">
                {consent?.state === "given" ? (
                  answer(purpose, "withdrawn", t("cases-consent-withdraw"))
                ) : (
                  <>
                    {answer(purpose, "given", t("cases-consent-give"))}
                    {!consent && answer(purpose, "refused", t("cases-consent-refuse"))}
                    {otherBasesFor(purpose).length > 0 && !basis && (
                      <Button kind="quiet" onClick={() => setAsking(purpose)}>
                        {t("agreed-basis")}
                      </Button>
                    )}
                  </>
                )}
              </div>
            )}
          </section>
        );
      })}
      {asking && (
        <BasisDialog record={record} purpose={asking} onClose={() => setAsking(undefined)} />
      )}
    </div>
  );
}
