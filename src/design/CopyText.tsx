import { useText } from "../i18n/use-text.ts";
import { Button } from "./Button.tsx";
import { useToast } from "./Toast.tsx";

interface CopyTextProps {
  readonly text: string;
  readonly label: string;
}

/** Puts a text on the clipboard, to be sent by whatever messenger people use. */
export function CopyText({ text, label }: CopyTextProps) {
  const { t } = useText();
  const say = useToast();
  return (
    <Button
      icon="share"
      onClick={() => {
        navigator.clipboard.writeText(text).then(
          () => say(t("common-copied")),
          () => say(t("common-not-copied")),
        );
      }}
    >
      {label}
    </Button>
  );
}
