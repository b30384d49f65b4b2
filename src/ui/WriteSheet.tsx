import { Dialog } from "../design/Dialog.tsx";
import { Door } from "../design/Door.tsx";
import { useText } from "../i18n/use-text.ts";
import { useNavigate, usePath } from "../react/navigation.ts";
import { paths } from "../react/paths.ts";

/** What the plus offers. A follow-up goes to the open case; with none open, the list asks which. */
export function WriteSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = useText();
  const navigate = useNavigate();
  const openCase = /^\/cases\/(?!new$)([^/]+)/.exec(usePath())?.[1];
  const go = (path: string) => {
    onClose();
    navigate(path);
  };
  return (
    <Dialog title={t("common-write-title")} onClose={onClose}>
      <Door
        icon="talk"
        title={t("common-write-follow-up")}
        hint={t(openCase ? "common-write-follow-up-here" : "common-write-follow-up-hint")}
        onClick={() => go(openCase ? paths.followUp(openCase) : paths.chooseForFollowUp)}
      />
      <Door
        icon="start"
        title={t("common-write-case")}
        hint={t("common-write-case-hint")}
        onClick={() => go(paths.newCase)}
      />
      <Door
        icon="heart"
        title={t("common-write-urgent")}
        hint={t("common-write-urgent-hint")}
        onClick={() => go(paths.urgent)}
      />
      <Door
        icon="anonymous"
        title={t("common-write-contact")}
        hint={t("common-write-contact-hint")}
        onClick={() => go(paths.anonymousContact)}
      />
      <Door
        icon="question"
        title={t("common-write-question")}
        hint={t("common-write-question-hint")}
        onClick={() => go(openCase ? paths.question(openCase) : paths.chooseForQuestion)}
      />
    </Dialog>
  );
}
