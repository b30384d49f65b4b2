import "./Expert.css";
import { useState } from "react";
import { caseView, type ReadyCase } from "../../app/cases/case-view.ts";
import { consentOfAll } from "../../app/expert/consent-of-all.ts";
import { Choice } from "../../design/Choice.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { mayExport } from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useLive, useView } from "../../react/use-live.ts";
import { ExpertNotice } from "./ExpertNotice.tsx";
import { FileToGive, type MadeFile } from "./FileToGive.tsx";
import { GiveFile } from "./GiveFile.tsx";
import { GuestsOfCase } from "./GuestsOfCase.tsx";
import { InviteGuest } from "./InviteGuest.tsx";

/** One case, without whose it is, for somebody outside the network. */
export function ExpertScreen({ caseId }: { readonly caseId: CaseId }) {
  const { t } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const { role } = useLive(ws.me);
  const shown = useView(() => caseView(ws, caseId), caseId)?.value;
  const back = () => navigate(paths.case(caseId));
  if (!mayExport(role))
    return (
      <Page title={t("work-expert")} onBack={back}>
        <EmptyState icon="lock" title={t("expert-only-coordinator")} />
      </Page>
    );
  return (
    <Page
      title={t("work-expert")}
      over={shown?.state === "ready" ? shown.record.opened?.entry.no : undefined}
      onBack={back}
    >
      {shown?.state === "ready" && <Expert view={shown} onDone={back} />}
      {shown?.state === "missing" && <EmptyState icon="cases" title={t("cases-missing-title")} />}
    </Page>
  );
}

interface ExpertProps {
  readonly view: ReadyCase;
  readonly onDone: () => void;
}

function Expert({ view, onDone }: ExpertProps) {
  const { t } = useText();
  const { guests } = useWorkspace();
  const [way, setWay] = useState<"guest" | "file">(guests ? "guest" : "file");
  const [made, setMade] = useState<MadeFile>();
  const agreed = consentOfAll(view);
  if (made) return <FileToGive made={made} onDone={onDone} />;
  return (
    <div className="expert">
      {guests && <GuestsOfCase view={view} guests={guests} />}
      {!agreed.ok && <ExpertNotice error={agreed.error} />}
      {agreed.ok && (
        <section>
          <h2>{t("expert-new")}</h2>
          <Notice icon="info">
            <p>{t("expert-what")}</p>
          </Notice>
          {guests && (
            <Choice
              label={t("expert-way")}
              options={(["guest", "file"] as const).map((value) => ({
                value,
                label: t(`expert-way-${value}`),
                hint: t(`expert-way-${value}-hint`),
              }))}
              value={way}
              onChange={setWay}
            />
          )}
          {guests && way === "guest" ? (
            <InviteGuest view={view} guests={guests} />
          ) : (
            <GiveFile view={view} onMade={setMade} />
          )}
        </section>
      )}
    </div>
  );
}
