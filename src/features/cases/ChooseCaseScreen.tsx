import { Page } from "../../design/Page.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { CasePicker } from "./CasePicker.tsx";

interface ChooseCaseScreenProps {
  readonly about: "follow-up" | "question";
}

/** Something is to be written down: in which case? */
export function ChooseCaseScreen({ about }: ChooseCaseScreenProps) {
  const { t } = useText();
  const navigate = useNavigate();
  const back = useBack();
  return (
    <Page title={t(`cases-pick-${about}`)} onBack={back} flush>
      <CasePicker
        onPick={({ id }) =>
          navigate(about === "follow-up" ? paths.followUp(id) : paths.question(id), {
            replace: true,
          })
        }
      />
    </Page>
  );
}
