import "./Keeping.css";
import { useState } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import { isRipe, ripeAt } from "../../app/keeping/erase-case.ts";
import { stopErasure } from "../../app/keeping/keep-case.ts";
import { Button } from "../../design/Button.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useToast } from "../../design/Toast.tsx";
import { keptUntil } from "../../domain/keeping/keep-for.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import type { EntryId } from "../../domain/timeline/entry-id.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { EraseDialog } from "./EraseDialog.tsx";
import { EraseNow } from "./EraseNow.tsx";
import { HoldDialog } from "./HoldDialog.tsx";
import { KeepDialog } from "./KeepDialog.tsx";
import { NotErased } from "./NotErased.tsx";

type Open = "keep" | "hold" | "erase" | { readonly plan: EntryId };

/** How long one case is kept, what forbids erasing it, and how it ends. */
export function KeepingOfCase({ view }: { readonly view: ReadyCase }) {
  const { t, date, moment } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const nameOf = useMemberName();
  const { months } = useLive(ws.erasures.keepFor);
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const stop = useAction(
    (plan: EntryId) => stopErasure(ws, view.record.id, { plan, why: "" }),
    () => say(t("erasure-stopped")),
  );
  const { record } = view;
  const { keeping, opened } = record;
  const summary = ws.cases.get().summaries.get(record.id);
  const until = summary && keptUntil(summary, months);
  const isHeld = keeping.holds.length > 0;
  const isOver = until !== undefined && until <= todayOf(ws.clock, ws.utcOffsetMinutes());
  const saidBy = (person: Parameters<typeof nameOf>[0], why: string) =>
    `${nameOf(person) ?? t("timeline-somebody")}: ${why}`;
  const chosen = keeping.plans.find(({ id }) => typeof open === "object" && open.plan === id);
  return (
    <div className="keeping">
      <section>
        <h2>{t("erasure-until")}</h2>
        <p>{until ? t("erasure-until-day", { when: date(until) }) : t("erasure-until-open")}</p>
        {keeping.dates.map(({ id, entry, origin }) => (
          <p key={id} className="soft" dir="auto">
            {saidBy(origin.person, entry.why)}
          </p>
        ))}
        {keeping.dates.length === 0 && opened && (
          <p className="soft">{t("erasure-until-rule", { months: months[opened.entry.type] })}</p>
        )}
        {isOver && !isHeld && (
          <Notice tone="waiting" icon="clock">
            <p>{t("erasure-over")}</p>
          </Notice>
        )}
        <Button icon="clock" wide onClick={() => setOpen("keep")}>
          {t("erasure-keep")}
        </Button>
      </section>

      <section>
        <h2>{t("erasure-hold")}</h2>
        <p className="soft">{t("erasure-hold-text")}</p>
        {keeping.holds.map(({ id, entry, origin }) => (
          <Notice key={id} icon="lock">
            <p dir="auto">{saidBy(origin.person, entry.why)}</p>
          </Notice>
        ))}
        <Button icon="lock" wide onClick={() => setOpen("hold")}>
          {t(isHeld ? "erasure-hold-lift" : "erasure-hold-put")}
        </Button>
      </section>

      {!isHeld && (
        <section>
          <h2>{t("erasure-erase")}</h2>
          <NotErased error={stop.error} />
          {keeping.plans.map((plan) => {
            const at = ripeAt(plan);
            const why = t(`keeping-why-${plan.entry.why}`);
            return (
              <Notice
                key={plan.id}
                tone="danger"
                icon="trash"
                title={t(`keeping-notice-${plan.entry.what}`)}
                action={
                  <div className="row">
                    {isRipe(plan, ws.clock.now()) && (
                      <Button kind="danger" onClick={() => setOpen({ plan: plan.id })}>
                        {t("erasure-now")}
                      </Button>
                    )}
                    <Button busy={stop.running} onClick={() => stop.start(plan.id)}>
                      {t("erasure-stop")}
                    </Button>
                  </div>
                }
              >
                <p>
                  {at === undefined
                    ? t("keeping-notice-unsent", { why })
                    : t("keeping-notice-from", { why, when: moment(at) })}
                </p>
              </Notice>
            );
          })}
          <Button kind="danger" icon="trash" wide onClick={() => setOpen("erase")}>
            {t("erasure-erase")}
          </Button>
        </section>
      )}

      {open === "keep" && <KeepDialog record={record} onClose={close} />}
      {open === "hold" && <HoldDialog record={record} onClose={close} />}
      {open === "erase" && <EraseDialog view={view} onClose={close} />}
      {chosen && (
        <EraseNow view={view} what={chosen.entry.what} why={chosen.entry.why} onClose={close} />
      )}
    </div>
  );
}
