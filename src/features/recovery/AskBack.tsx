import { useState } from "react";
import type { RecoverySheet } from "../../app/network/membership.ts";
import { confirmRecoverySheet, groupsToAsk } from "../../app/network/recovery.ts";
import { Button } from "../../design/Button.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";

/** Groups chosen by chance, typed from the paper, of parts from two of them: a sheet nobody wrote down does not count as made. */
export function AskBack({ sheet }: { readonly sheet: RecoverySheet }) {
  const workspace = useWorkspace();
  const { t } = useText();
  const [asked] = useState(() => groupsToAsk(sheet, workspace.random));
  const [typed, setTyped] = useState<readonly string[]>(() => asked.map(() => ""));
  const confirming = useAction(() => confirmRecoverySheet(workspace, { sheet, asked, typed }));
  const isInParts = sheet.papers.length > 1;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        confirming.start();
      }}
    >
      <p>{t(isInParts ? "recovery-ask-parts" : "recovery-ask-text")}</p>
      {asked.map(({ paper, group }, place) => (
        <TextInput
          key={`${paper} ${group}`}
          label={
            isInParts
              ? t("recovery-ask-part-group", { part: paper + 1, number: group + 1 })
              : t("recovery-ask-group", { number: group + 1 })
          }
          value={typed[place] ?? ""}
          onChange={(value) => setTyped(typed.map((old, at) => (at === place ? value : old)))}
          input={{ autoCapitalize: "characters", spellCheck: false, className: "digits" }}
          error={
            place === asked.length - 1 && confirming.error
              ? t(
                  confirming.error.type === "WrongGroups"
                    ? "recovery-ask-wrong"
                    : "common-error-action",
                )
              : undefined
          }
        />
      ))}
      <Button kind="primary" type="submit" wide busy={confirming.running}>
        {t("common-done")}
      </Button>
    </form>
  );
}
