import "./LockScreen.css";
import { useEffect, useReducer, useState } from "react";
import type { App, Session } from "../app/app.ts";
import { unlock, type UnlockError } from "../app/session/unlock.ts";
import { unsentEntries, wipeLockedDevice } from "../app/session/wipe-device.ts";
import type { Instant } from "../base/clock.ts";
import { ok } from "../base/result.ts";
import { Button } from "../design/Button.tsx";
import { SecretInput } from "../design/SecretInput.tsx";
import { TypedConfirm } from "../design/TypedConfirm.tsx";
import type { Text } from "../i18n/text.ts";
import { useText } from "../i18n/use-text.ts";
import { useApp } from "../react/app-context.ts";
import { useAction } from "../react/use-action.ts";
import { useLive } from "../react/use-live.ts";
import { secondsUntil } from "./seconds-until.ts";
import { UpdatePrompt } from "./UpdatePrompt.tsx";

type Locked = Extract<Session, { readonly state: "locked" }>;

/** Says nothing about what is behind it: in discreet mode not even the name. */
export function LockScreen({ session }: { readonly session: Locked }) {
  const app = useApp();
  const { t } = useText();
  const { discreet } = useLive(app.appearance);
  const [by, setBy] = useState(() => readKeys(app));
  const [secret, setSecret] = useState("");
  const [forgotten, setForgotten] = useState(false);
  const [unsent, setUnsent] = useState(0);
  const waitSeconds = useSecondsUntil(session.waitUntil);
  const wiping = useAction(async () => ok(await wipeLockedDevice(app)));
  const counting = useAction(async () => ok(await unsentEntries(app)), setUnsent);
  const opening = useAction((typed: string) => unlock(app, typed));

  // The slow part starts while the secret is still being typed.
  useEffect(() => app.parts.argon2.prepare(), [app]);

  const changeKeys = () => {
    const next = by === "digits" ? "letters" : "digits";
    app.preferences.setItem(keysPlace, next);
    setBy(next);
    setSecret("");
  };

  return (
    <main className="lock">
      <form
        className="lock-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (secret === "" || waitSeconds > 0) return;
          opening.start(secret);
          setSecret("");
        }}
      >
        <img
          className="lock-mark"
          src={discreet ? "/notes.svg" : "/mark.svg"}
          alt={discreet ? "Notes" : "Teren"}
          width="56"
          height="56"
        />
        <h1 className="for-the-ear">{t("lock-title")}</h1>
        <SecretInput
          key={by}
          label={t(by === "digits" ? "lock-pin" : "lock-passphrase")}
          value={secret}
          onChange={setSecret}
          by={by}
          autoComplete="current-password"
          disabled={waitSeconds > 0 || opening.running}
          focused={by === "letters"}
          error={opening.running ? undefined : lockError(t, session, opening.error, waitSeconds)}
        />
        <Button
          kind="primary"
          type="submit"
          wide
          busy={opening.running}
          disabled={waitSeconds > 0 || (secret === "" && !opening.running)}
        >
          {waitSeconds > 0
            ? t("lock-wait", { time: minutesAndSeconds(waitSeconds) })
            : t(opening.running ? "lock-opening" : "lock-open")}
        </Button>
        <div className="lock-ways">
          <Button kind="quiet" onClick={changeKeys}>
            {t(by === "digits" ? "lock-use-letters" : "lock-use-digits")}
          </Button>
          <Button
            kind="quiet"
            onClick={() => {
              setForgotten(true);
              counting.start();
            }}
          >
            {t("lock-forgotten")}
          </Button>
        </div>
      </form>
      <UpdatePrompt />
      {forgotten && (
        <TypedConfirm
          title={t("lock-forgotten-title")}
          word={t("lock-wipe-word")}
          confirm={t("lock-wipe")}
          onClose={() => setForgotten(false)}
          onConfirm={() => wiping.start()}
          busy={wiping.running}
        >
          <p>{t("lock-forgotten-text")}</p>
          {unsent > 0 && <p>{t("lock-forgotten-waiting", { count: unsent })}</p>}
        </TypedConfirm>
      )}
    </main>
  );
}

function lockError(
  t: Text["t"],
  { wrongTries, wipeAfter }: Locked,
  error: UnlockError | undefined,
  waitSeconds: number,
): string | undefined {
  switch (error?.type) {
    case "Damaged":
      return t("lock-damaged");
    case "NewerVersion":
      return t("common-broken-newer");
    case "StorageFailed":
    case "KdfFailed":
      return t("common-error-action");
    case "WrongSecret":
    case "Wait":
    case "Wiped":
    case undefined:
      break;
  }
  if (wrongTries === 0 || (!error && waitSeconds === 0)) return undefined;
  const left = wipeAfter === undefined ? undefined : wipeAfter - wrongTries;
  return left !== undefined && left <= 5 ? t("lock-wrong-wipe", { count: left }) : t("lock-wrong");
}

function useSecondsUntil(until: Instant | undefined): number {
  const { clock, timers } = useApp();
  const [, tick] = useReducer((ticks: number) => ticks + 1, 0);
  const left = secondsUntil(until, clock.now());
  const isWaiting = left > 0;
  useEffect(() => {
    if (!isWaiting) return undefined;
    let cancel = () => {};
    const again = () => {
      cancel = timers.after(500, () => {
        tick();
        again();
      });
    };
    again();
    return () => cancel();
  }, [isWaiting, timers]);
  return left;
}

const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

const keysPlace = "teren-lock-keys";

/** How this person opened it last: says only whether digits or letters are asked for. */
const readKeys = ({ preferences }: App): "digits" | "letters" =>
  preferences.getItem(keysPlace) === "letters" ? "letters" : "digits";
