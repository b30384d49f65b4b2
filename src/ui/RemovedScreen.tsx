import { useEffect, useState } from "react";
import type { Left } from "../app/app.ts";
import { handOver, isWaiting, keepHandingOver } from "../app/session/hand-over.ts";
import { wipeDevice } from "../app/session/wipe-device.ts";
import { ok } from "../base/result.ts";
import { Button } from "../design/Button.tsx";
import { Cover } from "../design/Cover.tsx";
import { Icon } from "../design/Icon.tsx";
import { Notice } from "../design/Notice.tsx";
import { useText } from "../i18n/use-text.ts";
import { useApp } from "../react/app-context.ts";
import { useAction } from "../react/use-action.ts";
import { DeskText } from "./WholeText.tsx";

interface RemovedScreenProps {
  readonly session: Left;
}

/** What a removed phone says: to whoever has it, and without saying what it was used for. */
export function RemovedScreen({ session }: RemovedScreenProps) {
  return (
    <DeskText>
      <Removed session={session} />
    </DeskText>
  );
}

function Removed({ session }: RemovedScreenProps) {
  const app = useApp();
  const { t } = useText();
  const { waiting, files, handedOver } = session;
  const waits = isWaiting(session);
  const [isErasing, setErasing] = useState(false);
  const trying = useAction(async () => ok(await handOver(app)));
  const erasing = useAction(async () => ok(await wipeDevice(app)));

  useEffect(() => {
    if (waits) return keepHandingOver(app);
    // The app's own files; nothing of anybody is in them.
    void forgetFiles();
    return undefined;
  }, [app, waits]);

  return (
    <Cover
      picture={<Icon name="door" large />}
      title={t("left-title")}
      foot={
        !waits ? (
          <Button wide onClick={() => app.session.set({ state: "new" })}>
            {t("left-done")}
          </Button>
        ) : (
          <>
            <Button kind="primary" wide busy={trying.running} onClick={() => trying.start()}>
              {t("left-try")}
            </Button>
            <Button
              kind={isErasing ? "danger" : "quiet"}
              wide
              busy={erasing.running}
              onClick={() => (isErasing ? erasing.start() : setErasing(true))}
            >
              {t(isErasing ? "left-erase-do" : "left-erase")}
            </Button>
          </>
        )
      }
    >
      <p>{t("left-text")}</p>
      {waiting > 0 && (
        <Notice tone="waiting" icon="clock">
          <p>{t("left-waiting", { count: waiting })}</p>
        </Notice>
      )}
      {files > 0 && (
        <Notice tone="waiting" icon="camera">
          <p>{t("left-files", { count: files })}</p>
        </Notice>
      )}
      {handedOver > 0 && (
        <Notice tone="known" icon="check">
          <p>{t("left-handed", { count: handedOver })}</p>
        </Notice>
      )}
      {isErasing && (
        <Notice tone="danger" icon="warning">
          <p>{t("left-erase-sure")}</p>
        </Notice>
      )}
      <p className="soft">{t("left-again")}</p>
    </Cover>
  );
}

async function forgetFiles(): Promise<void> {
  if (!("caches" in window)) return;
  for (const name of await caches.keys()) await caches.delete(name);
}
