import { useState } from "react";
import { Button } from "../../design/Button.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { nameLimit } from "../../domain/network/directory.ts";
import { useText } from "../../i18n/use-text.ts";

interface AskWordProps {
  readonly label: string;
  readonly hint: string;
  readonly missing: string;
  readonly value: string;
  readonly onAnswered: (value: string) => void;
}

/** A question that one line answers. */
export function AskWord({ label, hint, missing, value, onAnswered }: AskWordProps) {
  const { t } = useText();
  const [typed, setTyped] = useState(value);
  const [tried, setTried] = useState(false);
  const answer = typed.trim().normalize("NFC");
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (answer !== "") onAnswered(answer);
      }}
    >
      <TextInput
        label={label}
        hint={hint}
        error={tried && answer === "" ? missing : undefined}
        value={typed}
        onChange={setTyped}
        input={{
          maxLength: nameLimit,
          autoFocus: true,
          autoCapitalize: "words",
          enterKeyHint: "next",
        }}
      />
      <Button kind="primary" type="submit" wide>
        {t("common-next")}
      </Button>
    </form>
  );
}
