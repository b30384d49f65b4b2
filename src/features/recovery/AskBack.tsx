import { useState } from "react";
import type { RecoverySheet } from "../../app/network/membership.ts";
import { confirmRecoverySheet } from "../../app/network/recovery.ts";
import { Button } from "../../design/Button.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";

/** Two groups, chosen by chance, typed from the paper: a sheet nobody wrote down does not count as made. */
export function AskBack({ sheet }: { readonly sheet: RecoverySheet }) {
  const workspace = useWorkspace();
  const { t } = useText();
  const [groupIndexes] = useState(() => twoOf(sheet.groups.length, workspace.random));
  const [typed, setTyped] = useState<readonly string[]>(["", ""]);
  const confirming = useAction(() => confirmRecoverySheet(workspace, { groupIndexes, typed }));
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        confirming.start();
      }}
    >
      <p>{t("recovery-ask-text")}</p>
      {groupIndexes.map((group, place) => (
        <TextInput
          key={group}
          label={t("recovery-ask-group", { number: group + 1 })}
          value={typed[place] ?? ""}
          onChange={(value) => setTyped(typed.map((old, at) => (at === place ? value : old)))}
          input={{ autoCapitalize: "characters", spellCheck: false, className: "digits" }}
          error={
            place === 1 && confirming.error
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

function twoOf(
  count: number,
  random: { readonly bytes: (length: number) => Uint8Array },
): readonly number[] {
  const [a = 0, b = 0] = random.bytes(2);
  const first = a % count;
  // Never the same one twice.
  const second = (first + 1 + (b % (count - 1))) % count;
  return [first, second].sort((one, other) => one - other);
}
