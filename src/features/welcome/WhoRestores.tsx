import { useState } from "react";
import type { FoundNetwork } from "../../app/session/open-sheet.ts";
import type { Restoration } from "../../app/session/restore-network.ts";
import { Button } from "../../design/Button.tsx";
import { Choice } from "../../design/Choice.tsx";
import { Notice } from "../../design/Notice.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { nameLimit } from "../../domain/network/directory.ts";
import { useText } from "../../i18n/use-text.ts";

interface WhoRestoresProps {
  readonly found: FoundNetwork;
  readonly onChosen: (choice: Omit<Restoration, "secret">) => void;
}

const somebodyElse = "else";

/** What the sheet opens, who sits here, and whether the old devices stay. */
export function WhoRestores({ found, onChosen }: WhoRestoresProps) {
  const { t } = useText();
  const people = found.people.filter(({ removed, name }) => !removed && name !== "");
  const [who, setWho] = useState<string>();
  const [name, setName] = useState("");
  const [others, setOthers] = useState<"remove" | "keep">("remove");
  const [tried, setTried] = useState(false);
  const known = people.find(({ person }) => person === who);
  const as = known ?? (who === somebodyElse && name.trim() !== "" ? { name: name.trim() } : undefined); // prettier-ignore

  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (as) onChosen({ as, removeOthers: others === "remove" });
      }}
    >
      <Notice tone="action" icon="check" title={found.name || t("network-title")}>
        {t("restore-found", { people: people.length, cases: found.cases })}
      </Notice>
      {found.isBehind && (
        <Notice tone="danger" icon="warning" title={t("restore-behind")}>
          {t("restore-behind-text")}
        </Notice>
      )}
      <Choice
        label={t("restore-who")}
        options={[
          ...people.map((one) => ({
            value: one.person as string,
            label: one.name,
            hint: t(`common-role-${one.role}`),
          })),
          { value: somebodyElse, label: t("restore-who-else") },
        ]}
        value={who}
        onChange={setWho}
        error={tried && who === undefined ? t("restore-who-missing") : undefined}
      />
      {who === somebodyElse && (
        <TextInput
          label={t("welcome-my-name")}
          value={name}
          onChange={setName}
          input={{ maxLength: nameLimit, autoCapitalize: "words" }}
          error={tried && name.trim() === "" ? t("welcome-my-name-missing") : undefined}
        />
      )}
      <Choice
        label={t("restore-others")}
        options={[
          {
            value: "remove",
            label: t("restore-others-remove"),
            hint: t("restore-others-remove-hint"),
          },
          { value: "keep", label: t("restore-others-keep"), hint: t("restore-others-keep-hint") },
        ]}
        value={others}
        onChange={setOthers}
      />
      <p className="soft">{t("restore-used-up")}</p>
      <Button kind="primary" type="submit" wide>
        {t(found.isBehind ? "restore-behind-go-on" : "common-next")}
      </Button>
    </form>
  );
}
