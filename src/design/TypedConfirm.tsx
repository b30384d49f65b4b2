import { useState } from "react";
import type { ReactNode } from "react";
import { useText } from "../i18n/use-text.ts";
import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import { TextInput } from "./TextInput.tsx";

interface TypedConfirmProps {
  readonly title: string;
  /** What has to be typed; capitals and accents do not matter. */
  readonly word: string;
  readonly confirm: string;
  readonly busy: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** For what cannot be taken back: a slip of the thumb must not be enough. */
export function TypedConfirm(props: TypedConfirmProps) {
  const { title, word, confirm, busy, onConfirm, onClose, children } = props;
  const { t } = useText();
  const [typed, setTyped] = useState("");
  const matches = fold(typed) === fold(word);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button kind="danger" icon="trash" disabled={!matches} busy={busy} onClick={onConfirm}>
            {confirm}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {t("common-cancel")}
          </Button>
        </>
      }
    >
      {children}
      <TextInput
        label={t("common-type-word", { word })}
        value={typed}
        onChange={setTyped}
        input={{ autoCapitalize: "off", spellCheck: false }}
      />
    </Dialog>
  );
}

const fold = (text: string): string =>
  text.trim().normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
