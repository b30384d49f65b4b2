import { useEffect, useState } from "react";
import { relayProblems, isOwnProblem, type RelayProblem } from "../../app/network/refused.ts";
import type { RefusedThing } from "../../app/network/refused-thing.ts";
import { Button } from "../../design/Button.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { mayCoordinate } from "../../domain/network/role.ts";
import type { MessageId } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useLive } from "../../react/use-live.ts";

/** What did not pass the checks on this device, in words that somebody can act on. Nothing of it is in any case. */
export function RefusedScreen() {
  const { t, moment } = useText();
  const ws = useWorkspace();
  const back = useBack();
  const navigate = useNavigate();
  const { role } = useLive(ws.me);
  const members = useLive(ws.members);
  const sync = useLive(ws.sync);
  const [things, setThings] = useState<readonly RefusedThing[]>();
  useEffect(() => {
    let isShown = true;
    void Promise.resolve(ws.refused?.() ?? []).then(
      (found) => isShown && setThings(found),
      () => undefined, // locked meanwhile
    );
    return () => {
      isShown = false;
    };
  }, [ws, members, sync.attention]);

  const isCoordinating = mayCoordinate(role);
  const now = relayProblems(sync).filter((one) => isCoordinating || isOwnProblem(one));
  if (!isCoordinating && now.length === 0)
    return (
      <Page title={t("refused-title")} onBack={back}>
        <EmptyState icon="lock" title={t("refused-only-coordinator")} />
      </Page>
    );
  const ownerOf = (device: string | undefined) =>
    members.find(({ devices }) => devices.some((one) => one === device))?.name ||
    t("timeline-somebody");
  const toMembers = (
    <Button onClick={() => navigate(paths.network)}>{t("refused-to-members")}</Button>
  );
  const toStorage = (
    <Button onClick={() => navigate("/more/storage")}>{t("breaks-full-room")}</Button>
  );
  return (
    <Page title={t("refused-title")} onBack={back}>
      {isCoordinating && things && things.length + now.length === 0 && (
        <EmptyState icon="check" title={t("refused-none")}>
          {t("refused-none-text")}
        </EmptyState>
      )}
      {now.map((problem) => (
        <Notice
          key={`${problem.type} ${deviceOf(problem) ?? ""}`}
          tone={isMild(problem) ? "known" : "danger"}
          icon={isMild(problem) ? "info" : "warning"}
          title={t(problemTitles[problem.type], { name: ownerOf(deviceOf(problem)) })}
          action={
            problem.type === "SnapshotObjected"
              ? toMembers
              : problem.type === "StorageFull" && toStorage
          }
        >
          <p>
            {problem.type === "RelayWithholds"
              ? t("refused-withheld-text", {
                  names: [...new Set(problem.by.map(ownerOf))].join(", "),
                })
              : problem.type === "NotAccepted"
                ? t("refused-not-accepted-text", { count: problem.entries })
                : t(problemTexts[problem.type])}
          </p>
        </Notice>
      ))}
      {(isCoordinating ? things : undefined)?.map(({ kind, member, times, lastAt }) => (
        <Notice
          key={`${kind} ${member?.person ?? ""}`}
          tone="waiting"
          icon="shield"
          title={t(`refused-${kind}`, { name: member?.name || t("timeline-somebody") })}
          action={(kind === "changed" || kind === "twice" || kind === "snapshot") && toMembers}
        >
          <p>{t(`refused-${kind}-text`)}</p>
          <p className="soft">
            {t("refused-times", { count: times })}
            {lastAt !== undefined && ` · ${moment(lastAt)}`}
          </p>
        </Notice>
      ))}
      {isCoordinating && things && things.length > 0 && (
        <p className="soft">{t("refused-outside")}</p>
      )}
    </Page>
  );
}

const deviceOf = (problem: RelayProblem): string | undefined =>
  "device" in problem ? problem.device : undefined;

/** It mends by itself, or has. */
const isMild = ({ type }: RelayProblem): boolean =>
  type === "NewerContent" || type === "NewerRoster" || type === "RelayLostData";

const problemTitles = {
  RelayWithholds: "refused-withheld",
  RosterWithheld: "refused-roster-withheld",
  RosterSplit: "refused-split",
  NewerContent: "refused-newer",
  NewerRoster: "newer-roster",
  SnapshotObjected: "refused-objected",
  SnapshotDamaged: "refused-damaged",
  RelayLostData: "refused-lost",
  NotAccepted: "refused-not-accepted",
  StorageFull: "refused-full",
} as const satisfies Readonly<Record<RelayProblem["type"], MessageId>>;

const problemTexts = {
  RosterWithheld: "refused-roster-withheld-text",
  RosterSplit: "refused-split-text",
  NewerContent: "refused-newer-text",
  NewerRoster: "newer-roster-text",
  SnapshotObjected: "refused-objected-text",
  SnapshotDamaged: "refused-damaged-text",
  RelayLostData: "refused-lost-text",
  StorageFull: "refused-full-text",
} as const satisfies Readonly<
  Record<Exclude<RelayProblem["type"], "RelayWithholds" | "NotAccepted">, MessageId>
>;
