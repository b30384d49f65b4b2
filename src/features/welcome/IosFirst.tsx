import { Button } from "../../design/Button.tsx";
import { CopyText } from "../../design/CopyText.tsx";
import { InstallSteps } from "../../design/InstallSteps.tsx";
import { Page } from "../../design/Page.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useBack } from "../../react/navigation.ts";

interface IosFirstProps {
  /** The link as it was opened: the app on the home screen does not have it. */
  readonly invitation: string | undefined;
  readonly onStay: () => void;
}

/** Safari and the home screen keep apart what they store: whoever begins in the one does not find it in the other. */
export function IosFirst({ invitation, onStay }: IosFirstProps) {
  const { t } = useText();
  const back = useBack();
  return (
    <Page
      title={t("breaks-ios-title")}
      onBack={back}
      foot={
        <Button kind="quiet" wide onClick={onStay}>
          {t("breaks-ios-here")}
        </Button>
      }
    >
      <p>{t("breaks-ios-text")}</p>
      <InstallSteps browser="ios" />
      {invitation === undefined ? (
        <p>{t("breaks-ios-open")}</p>
      ) : (
        <>
          <p>{t("breaks-ios-then", { door: t("welcome-join") })}</p>
          <CopyText text={invitation} label={t("breaks-ios-copy")} />
        </>
      )}
    </Page>
  );
}
