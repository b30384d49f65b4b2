import type { NotPassedOn, NotTaken } from "../../app/bundles/passing-on.ts";
import type { PlainMessageId, Text } from "../../i18n/text.ts";

export const notPassedOn = {
  NotACode: "pass-problem-code",
  OtherNetwork: "pass-problem-network",
  RosterSplit: "pass-problem-roster",
  NotYetMember: "pass-problem-not-ours",
  StorageFailed: "pass-problem-disk",
  KdfFailed: "pass-problem-kdf",
} as const satisfies Record<NotPassedOn["type"] | "KdfFailed", PlainMessageId>;

export const notTaken = {
  NoBundle: "pass-problem-file",
  NewerVersion: "pass-problem-newer",
  Cut: "pass-problem-cut",
  NotForUs: "pass-problem-not-ours",
  WrongKey: "pass-problem-key",
  OtherNetwork: "pass-problem-other",
  RosterSplit: "pass-problem-roster",
  StorageFull: "pass-problem-full",
  StorageFailed: "pass-problem-disk",
} as const satisfies Record<NotTaken["type"], PlainMessageId>;

export function sizeWords({ t, number }: Pick<Text, "t" | "number">, bytes: number): string {
  const megabytes = bytes / 1_000_000;
  return megabytes < 1
    ? t("pass-kilobytes", { size: number(Math.max(1, Math.round(bytes / 1_000))) })
    : t("pass-megabytes", { size: number(Math.round(megabytes * 10) / 10) });
}
