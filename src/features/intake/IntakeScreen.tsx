import "./IntakeScreen.css";
import { useState, type ComponentType } from "react";
import type { HandedIn, HandIns } from "../../app/intake/hand-ins.ts";
import { Dialog } from "../../design/Dialog.tsx";
import { Door } from "../../design/Door.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Facts } from "../../design/Facts.tsx";
import { ListRow, ListSection } from "../../design/ListRow.tsx";
import { Page } from "../../design/Page.tsx";
import { caseField, identityField } from "../../domain/forms/field-definitions.ts";
import { today } from "../../domain/time/partial-date.ts";
import { factWords, fieldWords } from "../../i18n/fact-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useLive } from "../../react/use-live.ts";

interface IntakeScreenProps {
  readonly handIns: HandIns;
  /** What was begun and not saved. */
  readonly Drafts: ComponentType;
}

/** All that who only hands in has: three ways to write somebody down, and what of it is still here. */
export function IntakeScreen({ handIns, Drafts }: IntakeScreenProps) {
  const { t, date, moment } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const all = useLive(handIns.list);
  const [shown, setShown] = useState<HandedIn>();
  const here = all.filter(({ written }) => written !== undefined);
  const there = all.filter(({ written }) => written === undefined);
  const label = useLabel();
  return (
    <Page title={t("intake-title")} over={date(today(ws.clock, ws.utcOffsetMinutes()))} flush>
      <div className="intake">
        <Drafts />
        <div className="intake-doors">
          <Door
            icon="start"
            title={t("common-write-case")}
            hint={t("common-write-case-hint")}
            onClick={() => navigate(paths.newCase)}
          />
          <Door
            icon="heart"
            title={t("common-write-urgent")}
            hint={t("common-write-urgent-hint")}
            onClick={() => navigate(paths.urgent)}
          />
          <Door
            icon="anonymous"
            title={t("common-write-contact")}
            hint={t("common-write-contact-hint")}
            onClick={() => navigate(paths.anonymousContact)}
          />
        </div>
        {all.length === 0 && (
          <EmptyState icon="today" title={t("intake-none")}>
            {t("intake-none-text")}
          </EmptyState>
        )}
        {here.length > 0 && (
          <ListSection title={t("intake-here")} count={here.length}>
            {here.map((one) => (
              <ListRow
                key={one.gctr}
                icon="phone"
                title={label(one)}
                detail={`${one.no} · ${moment(one.at)}`}
                wraps
                onOpen={() => setShown(one)}
              />
            ))}
            <p className="intake-note">{t("intake-here-text")}</p>
          </ListSection>
        )}
        {there.length > 0 && (
          <ListSection title={t("intake-there")} count={there.length}>
            {there.map(({ gctr, no, at }) => (
              <ListRow key={gctr} icon="check" title={no} detail={moment(at)} />
            ))}
            <p className="intake-note">{t("intake-there-text")}</p>
          </ListSection>
        )}
      </div>
      {shown && <WrittenDialog handedIn={shown} onClose={() => setShown(undefined)} />}
    </Page>
  );
}

function useLabel() {
  const { t } = useText();
  return ({ written }: HandedIn): string => {
    const named = written?.facts.find(({ f }) => f === "person_label" || f === "full_name");
    return typeof named?.v === "string" && named.v !== "" ? named.v : t("intake-unnamed");
  };
}

function WrittenDialog({
  handedIn,
  onClose,
}: {
  readonly handedIn: HandedIn;
  readonly onClose: () => void;
}) {
  const text = useText();
  const { t } = text;
  const label = useLabel();
  const { no, written } = handedIn;
  const facts = (written?.facts ?? []).flatMap(({ f, v }) => {
    const field = caseField(f) ?? identityField(f);
    return field ? [[fieldWords(text, f), factWords(text, field, v)] as const] : [];
  });
  const note = written?.note ?? "";
  return (
    <Dialog title={label(handedIn)} onClose={onClose}>
      <p className="soft">{no}</p>
      <Facts
        label={t("intake-written")}
        facts={note === "" ? facts : [...facts, [t("intake-note"), note]]}
      />
    </Dialog>
  );
}
