import "./Expert.css";
import { useState } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import { consentOfAll } from "../../app/expert/consent-of-all.ts";
import { Choice } from "../../design/Choice.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { ExpertNotice } from "./ExpertNotice.tsx";
import { FileToGive, type MadeFile } from "./FileToGive.tsx";
import { GiveFile } from "./GiveFile.tsx";
import { GuestsOfCase } from "./GuestsOfCase.tsx";
import { InviteGuest } from "./InviteGuest.tsx";

interface ExpertProps {
  readonly view: ReadyCase;
  readonly onDone: () => void;
}

/** One case, without whose it is, for somebody outside the network. */
export function Expert({ view, onDone }: ExpertProps) {
  const { t } = useText();
  const { guests } = useWorkspace();
  const [way, setWay] = useState<"guest" | "file">(guests ? "guest" : "file");
  const [made, setMade] = useState<MadeFile>();
  const agreed = consentOfAll(view);
  if (made) return <FileToGive made={made} onDone={onDone} />;
  return (
    <div className="expert">
      {guests && <GuestsOfCase view={view} guests={guests} />}
      {!agreed.ok && <ExpertNotice error={agreed.error} caseId={view.record.id} />}
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
