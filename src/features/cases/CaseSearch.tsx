import type { Ref } from "react";
import { Icon } from "../../design/Icon.tsx";
import { useText } from "../../i18n/use-text.ts";

interface CaseSearchProps {
  readonly input?: Ref<HTMLInputElement>;
  readonly value: string;
  readonly onChange: (query: string) => void;
}

export function CaseSearch({ input, value, onChange }: CaseSearchProps) {
  const { t } = useText();
  return (
    <div className="case-search" role="search">
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        className="input"
        aria-label={t("cases-search")}
        placeholder={t("cases-search-by")}
        // What is looked for is about people: the browser keeps none of it.
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={({ key, currentTarget }) => {
          // On to what was found: the screen keyboard goes, and j and k move in the list.
          if (key === "Enter" || key === "Escape") currentTarget.blur();
        }}
      />
    </div>
  );
}
