import "./Expert.css";
import { useState, type ReactNode } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { consentOfAll } from "../../app/expert/consent-of-all.ts";
import type { Guests } from "../../app/expert/guests.ts";
import type { Invitation } from "../../app/network/membership.ts";
import { expertDraft } from "../../app/drafts/draft-keys.ts";
import { Choice } from "../../design/Choice.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useDraft } from "../../react/use-draft.ts";
import { useLive } from "../../react/use-live.ts";
import { newExpertDraft, parseExpertDraft } from "./expert-draft.ts";
import { ExpertNotice } from "./ExpertNotice.tsx";
import { FileToGive, type MadeFile } from "./FileToGive.tsx";
import { GiveFile } from "./GiveFile.tsx";
import { GuestsOfCase } from "./GuestsOfCase.tsx";
import { InviteGuest } from "./InviteGuest.tsx";
import { LinkToGive } from "./LinkToGive.tsx";

interface ExpertProps {
  readonly view: ReadyCase;
  readonly onDone: () => void;
}

/** One case, without whose it is, for somebody outside the network. */
export function Expert({ view, onDone }: ExpertProps) {
  const { t } = useText();
  const { guests } = useWorkspace();
  const [link, setLink] = useState<Invitation>();
  const [made, setMade] = useState<MadeFile>();
  const agreed = consentOfAll(view);
  const form = <NewReader view={view} guests={guests} onLink={setLink} onFile={setMade} />;
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
          {guests && link ? (
            <WhileLinkIsGood guests={guests} caseId={view.record.id} link={link}>
              {form}
            </WhileLinkIsGood>
          ) : (
            form
          )}
        </section>
      )}
    </div>
  );
}

interface NewReaderProps {
  readonly view: ReadyCase;
  readonly guests: Guests | undefined;
  readonly onLink: (link: Invitation) => void;
  readonly onFile: (made: MadeFile) => void;
}

/** What is written here stays, whichever way is looked at and whatever is looked up meanwhile. */
function NewReader({ view, guests, onLink, onFile }: NewReaderProps) {
  const { t } = useText();
  const draft = useDraft(
    expertDraft(view.record.id),
    () => newExpertDraft(guests ? "guest" : "file"),
    parseExpertDraft,
  );
  if (!draft) return null;
  const { way } = draft.value;
  return (
    <>
      {guests && (
        <Choice
          label={t("expert-way")}
          options={(["guest", "file"] as const).map((value) => ({
            value,
            label: t(`expert-way-${value}`),
            hint: t(`expert-way-${value}-hint`),
          }))}
          value={way}
          onChange={(next) => draft.change((before) => ({ ...before, way: next }))}
        />
      )}
      {guests && way === "guest" ? (
        <InviteGuest view={view} guests={guests} draft={draft} onMade={onLink} />
      ) : (
        <GiveFile view={view} draft={draft} onMade={onFile} />
      )}
    </>
  );
}

interface WhileLinkIsGoodProps {
  readonly guests: Guests;
  readonly caseId: CaseId;
  readonly link: Invitation;
  /** What stands here afterwards. */
  readonly children: ReactNode;
}

/** Until it is opened, and he is let in: then it is good for nothing any more. */
function WhileLinkIsGood({ guests, caseId, link, children }: WhileLinkIsGoodProps) {
  const invited = useLive(guests.invited);
  return invited.some((one) => one.caseId === caseId) ? <LinkToGive link={link} /> : children;
}
