import { useState } from "react";
import { draftsBegun, type BegunDraft } from "../../app/drafts/drafts-begun.ts";
import { dropDraft } from "../../app/drafts/drafts.ts";
import { ok } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useToast } from "../../design/Toast.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import { useView } from "../../react/use-live.ts";

/** What was begun and not saved: nothing typed is lost, and nothing typed is forgotten. */
export function Drafts() {
  const { t } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const say = useToast();
  const begun = useView(() => draftsBegun(ws), "drafts");
  const [asked, setAsked] = useState<BegunDraft>();
  const drop = useAction(
    async (draft: BegunDraft) => {
      await dropDraft(ws, draft.key);
      await begun?.view.look();
      return ok(undefined);
    },
    () => {
      setAsked(undefined);
      say(t("today-draft-dropped"));
    },
  );
  if (!begun || begun.value.length === 0) return null;
  return (
    <section className="drafts" aria-label={t("today-drafts")}>
      {begun.value.map((draft) => (
        <Notice
          key={draft.key}
          tone="waiting"
          icon="edit"
          title={wordsFor(draft)}
          action={
            <div className="row">
              <Button kind="primary" onClick={() => navigate(pathTo(draft))}>
                {t("today-draft-go-on")}
              </Button>
              <Button kind="quiet" onClick={() => setAsked(draft)}>
                {t("today-draft-drop")}
              </Button>
            </div>
          }
        />
      ))}
      {asked && (
        <Dialog
          title={t("today-draft-drop")}
          onClose={() => setAsked(undefined)}
          actions={
            <>
              <Button kind="danger" busy={drop.running} onClick={() => drop.start(asked)}>
                {t("today-draft-drop")}
              </Button>
              <Button onClick={() => setAsked(undefined)}>{t("today-draft-keep")}</Button>
            </>
          }
        >
          <p>{t("today-draft-drop-ask")}</p>
        </Dialog>
      )}
    </section>
  );

  function wordsFor(draft: BegunDraft): string {
    switch (draft.kind) {
      case "case":
      case "urgent":
        return t("today-draft-case");
      case "contact":
        return t("today-draft-anonymous");
      case "followUp": {
        const summary = ws.cases.get().summaries.get(draft.caseId);
        return t("today-draft-follow-up", { case: summary?.label || summary?.no || "…" });
      }
    }
  }
}

function pathTo(draft: BegunDraft): string {
  switch (draft.kind) {
    case "case":
      return paths.newCase;
    case "urgent":
      return paths.urgent;
    case "contact":
      return paths.anonymousContact;
    case "followUp":
      return paths.followUp(draft.caseId);
  }
}
