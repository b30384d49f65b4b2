import "./Guest.css";
import { useState } from "react";
import type { GuestRoom, GuestView } from "../../app/guest/guest-room.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { Progress } from "../../design/Progress.tsx";
import { lastDayBefore } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useApp } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import { GuestQuestions } from "./GuestQuestions.tsx";
import { SheetOnScreen } from "./SheetOnScreen.tsx";
import { useLockInBackground } from "./use-lock-in-background.ts";

/** One case for somebody from outside: what happened, what is asked, and until when it may be read. */
export function GuestScreen({ room }: { readonly room: GuestRoom }) {
  const { t, date, language } = useText();
  const { utcOffsetMinutes } = useApp();
  const view = useLive(room.view);
  const [isLeaving, setLeaving] = useState(false);
  useLockInBackground(room.lock);
  if (view.state === "ended")
    return (
      <Page
        title={t("guest-ended-title")}
        foot={
          <Button wide onClick={() => void room.leave()}>
            {t("common-close")}
          </Button>
        }
      >
        <p>{t("guest-ended-text")}</p>
      </Page>
    );
  const sheet = view.state === "open" ? view.sheet : undefined;
  const words = sheet?.find((one) => one.language === language) ?? sheet?.[0];
  return (
    <>
      <Page
        title={words?.title ?? t("guest-title")}
        over={t("guest-until", { when: date(lastDayBefore(view.until, utcOffsetMinutes())) })}
      >
        <div className="guest-parts">
          <GuestNotices view={view} />
          {view.state === "open" && <GuestQuestions room={room} view={view} />}
          {words && <SheetOnScreen words={words} />}
          {!words && view.isOnline && <Progress label={t("common-loading")} />}
          <section>
            <Button icon="lock" wide onClick={() => void room.lock()}>
              {t("guest-lock")}
            </Button>
            <Button kind="danger" icon="trash" wide onClick={() => setLeaving(true)}>
              {t("guest-leave")}
            </Button>
          </section>
        </div>
      </Page>
      {isLeaving && (
        <Dialog
          title={t("guest-leave")}
          onClose={() => setLeaving(false)}
          actions={
            <>
              <Button kind="danger" onClick={() => void room.leave()}>
                {t("guest-leave-do")}
              </Button>
              <Button onClick={() => setLeaving(false)}>{t("common-cancel")}</Button>
            </>
          }
        >
          <p>{t("guest-leave-text")}</p>
        </Dialog>
      )}
    </>
  );
}

function GuestNotices({
  view,
}: {
  readonly view: Exclude<GuestView, { readonly state: "ended" }>;
}) {
  const { t } = useText();
  return (
    <>
      <Notice icon="shield">
        <p>{t("guest-honest")}</p>
      </Notice>
      {!view.isOnline && (
        <Notice tone="waiting" icon="info">
          <p>{t(view.state === "open" ? "guest-offline-open" : "guest-offline")}</p>
        </Notice>
      )}
      {view.state === "open" && view.isRefused && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>{t("guest-refused")}</p>
          </Notice>
        </div>
      )}
      {view.state === "open" && view.waiting > 0 && (
        <p className="soft" role="status">
          {t("guest-waiting", { count: view.waiting })}
        </p>
      )}
    </>
  );
}
