import { useEffect, useState } from "react";
import { relayProblems } from "../../app/network/refused.ts";
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

  if (!mayCoordinate(role))
    return (
      <Page title={t("refused-title")} onBack={back}>
        <EmptyState icon="lock" title={t("refused-only-coordinator")} />
      </Page>
    );
  const now = relayProblems(sync);
  const ownerOf = (device: string) =>
    members.find(({ devices }) => devices.some((one) => one === device))?.name;
  const toMembers = (
    <Button onClick={() => navigate(paths.network)}>{t("refused-to-members")}</Button>
  );
  return (
    <Page title={t("refused-title")} onBack={back}>
      {things && things.length + now.length === 0 && (
        <EmptyState icon="check" title={t("refused-none")}>
          {t("refused-none-text")}
        </EmptyState>
      )}
      {now.map((problem) => (
        <Notice
          key={`${problem.type} ${problem.device}`}
          tone={problem.type === "NewerContent" ? "known" : "danger"}
          icon={problem.type === "NewerContent" ? "info" : "warning"}
          title={t(problemTitles[problem.type], {
            name: ownerOf(problem.device) ?? t("timeline-somebody"),
          })}
        >
          <p>{t(problemTexts[problem.type])}</p>
        </Notice>
      ))}
      {things?.map(({ kind, member, times, lastAt }) => (
        <Notice
          key={`${kind} ${member?.person ?? ""}`}
          tone="waiting"
          icon="shield"
          title={t(`refused-${kind}`, { name: member?.name || t("timeline-somebody") })}
          action={(kind === "changed" || kind === "twice") && toMembers}
        >
          <p>{t(`refused-${kind}-text`)}</p>
          <p className="soft">
            {t("refused-times", { count: times })}
            {lastAt !== undefined && ` · ${moment(lastAt)}`}
          </p>
        </Notice>
      ))}
      {things && things.length > 0 && <p className="soft">{t("refused-outside")}</p>}
    </Page>
  );
}

type ProblemType = ReturnType<typeof relayProblems>[number]["type"];

const problemTitles = {
  RelayWithholds: "refused-withheld",
  RosterWithheld: "refused-roster-withheld",
  RosterSplit: "refused-split",
  NewerContent: "refused-newer",
} as const satisfies Readonly<Record<ProblemType, MessageId>>;

const problemTexts = {
  RelayWithholds: "refused-withheld-text",
  RosterWithheld: "refused-roster-withheld-text",
  RosterSplit: "refused-split-text",
  NewerContent: "refused-newer-text",
} as const satisfies Readonly<Record<ProblemType, MessageId>>;
