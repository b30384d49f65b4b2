import type { SyncRefusal, SyncStatus } from "../../app/network/sync-status.ts";
import type { Instant } from "../../base/clock.ts";
import type { IconName } from "../../design/Icon.tsx";
import type { MessageId, Text } from "../../i18n/text.ts";

interface SyncWords {
  readonly words: string;
  readonly icon: IconName;
  readonly tone: "calm" | "waiting" | "known" | "danger";
}

const dayMs = 24 * 60 * 60 * 1000;
/** So long without a signal is worth going to look for one. */
const daysOfPatience = 3;

const refusalSentences = {
  removed: "sync-refused-removed",
  fork: "sync-refused-fork",
  spaceUnknown: "sync-refused-unknown",
  appTooOld: "sync-refused-old",
  notAuthenticated: "sync-refused-unknown",
} as const satisfies Readonly<Record<SyncRefusal, MessageId>>;

/** Says where the work is, the worst thing first. Never "sent" before the relay has confirmed it. */
export function syncWords(
  { t }: Pick<Text, "t">,
  status: SyncStatus,
  { now, isFull }: { readonly now: Instant; readonly isFull: boolean },
): SyncWords {
  const { state, refusal, waiting, files = 0, sending, receiving, oldestWaitingAt } = status;
  if (state === "refused" && refusal)
    return { words: t(refusalSentences[refusal]), icon: "warning", tone: "danger" };
  if (isFull) return { words: t("sync-full"), icon: "warning", tone: "danger" };
  if (sending) return { words: t("sync-sending", sending), icon: "sync", tone: "known" };
  const daysWaiting =
    waiting > 0 && oldestWaitingAt !== undefined ? Math.floor((now - oldestWaitingAt) / dayMs) : 0;
  if (daysWaiting >= daysOfPatience)
    return { words: t("sync-waiting-long", { days: daysWaiting }), icon: "phone", tone: "danger" };
  if (waiting > 0)
    return { words: t("sync-waiting", { count: waiting }), icon: "phone", tone: "waiting" };
  if (files > 0)
    return { words: t("sync-photos-wait", { count: files }), icon: "phone", tone: "waiting" };
  if (receiving) return { words: t("sync-receiving", receiving), icon: "sync", tone: "known" };
  if (state === "online") return { words: t("sync-level"), icon: "relay", tone: "calm" };
  if (state === "connecting") return { words: t("sync-connecting"), icon: "sync", tone: "calm" };
  return { words: t("sync-offline"), icon: "offline", tone: "calm" };
}
