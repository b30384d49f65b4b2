import { useEffect, useState, useSyncExternalStore } from "react";
import { isLineFree } from "../../app/attachments/free-line.ts";
import type { Attachments, RelayUsage } from "../../app/attachments/attachments.ts";
import { storageReport, type StorageReport } from "../../app/settings/storage-report.ts";
import { ok } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Facts } from "../../design/Facts.tsx";
import { useToast } from "../../design/Toast.tsx";
import { mayErase } from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import type { Text } from "../../i18n/text.ts";
import { useApp, useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { useSaveSettings } from "./use-save-settings.ts";

/** The room that photographs and files take, here and at the relay, and by which line they go. */
export function FileRoom({ attachments }: { readonly attachments: Attachments }) {
  const app = useApp();
  const ws = useWorkspace();
  const text = useText();
  const { t } = text;
  const say = useToast();
  const [report, setReport] = useState<StorageReport>();
  const [usage, setUsage] = useState<RelayUsage>();
  const { filesOnlyOnWifi } = useLive(ws.settings);
  const { role } = useLive(ws.me);
  const save = useSaveSettings();
  const fileBytes = useSyncExternalStore(attachments.places.subscribe, () =>
    [...attachments.places.get().values()].reduce((sum, { bytes }) => sum + bytes, 0),
  );
  const reading = useAction(async () => ok(await storageReport(app)), setReport);
  const asking = useAction(async () => ok(await (await attachments.room()).usage()), setUsage);
  const letting = useAction(
    async () => ok(await (await attachments.room()).letGo()),
    (bytes) => {
      say(t("attach-let-go-done", { size: sizeWords(text, bytes) }));
      reading.start();
    },
  );
  const { start: read } = reading;
  const { start: ask } = asking;
  const { state } = useLive(ws.sync);
  const coordinates = mayErase(role);
  useEffect(() => read(), [read]);
  useEffect(() => {
    if (coordinates && state === "online") ask();
  }, [ask, coordinates, state]);

  const hasEstimate = report !== undefined && report.quotaBytes > 0;
  return (
    <>
      <Facts
        label={t("attach-space")}
        facts={[
          [t("attach-space-files"), sizeWords(text, fileBytes)],
          ...(hasEstimate
            ? ([
                [
                  t("attach-space-rest"),
                  sizeWords(text, Math.max(0, report.usageBytes - fileBytes)),
                ],
                [
                  t("attach-space-free"),
                  sizeWords(text, Math.max(0, report.quotaBytes - report.usageBytes)),
                ],
              ] as const)
            : []),
          ...(coordinates
            ? ([
                [
                  t("attach-relay"),
                  usage
                    ? t("attach-relay-used", {
                        used: sizeWords(text, usage.bytes),
                        most: sizeWords(text, usage.mostBytes),
                      })
                    : t("attach-relay-offline"),
                ],
              ] as const)
            : []),
          ...(usage?.leftBytes
            ? ([[t("attach-relay-left"), sizeWords(text, usage.leftBytes)]] as const)
            : []),
        ]}
      />
      <section className="stack-tight">
        <p>{t("attach-let-go-text")}</p>
        <Button icon="trash" busy={letting.running} onClick={() => letting.start()}>
          {t("attach-let-go")}
        </Button>
      </section>
      <Choice
        label={t("attach-lines")}
        hint={t("attach-lines-hint")}
        options={[
          { value: "any", label: t("attach-lines-any") },
          { value: "wifi", label: t("attach-lines-wifi") },
        ]}
        value={filesOnlyOnWifi ? "wifi" : "any"}
        onChange={(next) => save({ filesOnlyOnWifi: next === "wifi" })}
        sideBySide
      />
      {filesOnlyOnWifi && isLineFree(app) === undefined && (
        <p>{t("attach-lines-unknown", { button: t("attach-send-now"), page: t("more-sync") })}</p>
      )}
    </>
  );
}

function sizeWords({ t, number }: Text, bytes: number): string {
  if (bytes >= 1e9) return t("attach-gigabytes", { size: number(Math.round(bytes / 1e8) / 10) });
  if (bytes >= 1e5) return t("attach-megabytes", { size: number(Math.round(bytes / 1e5) / 10) });
  return t("attach-kilobytes", { size: number(Math.ceil(bytes / 1e3)) });
}
