import { useState } from "react";
import { Choice } from "../../design/Choice.tsx";
import { Counter } from "../../design/Counter.tsx";
import { entryLimits } from "../../domain/timeline/entry-limits.ts";
import { useText } from "../../i18n/use-text.ts";

interface MinutesInputProps {
  readonly value: number | undefined;
  readonly onChange: (minutes: number | undefined) => void;
}

const usual = ["15", "30", "60"] as const;

export function MinutesInput({ value, onChange }: MinutesInputProps) {
  const { t } = useText();
  const near = usual.find((minutes) => Number(minutes) === value);
  const [other, setOther] = useState(value !== undefined && near === undefined);
  return (
    <div className="follow-up">
      <Choice
        label={t("timeline-minutes")}
        optional
        sideBySide
        options={[
          ...usual.map((minutes) => ({
            value: minutes,
            label: t("timeline-minutes-count", { minutes: Number(minutes) }),
          })),
          { value: "other" as const, label: t("timeline-minutes-more") },
        ]}
        value={other ? "other" : near}
        onChange={(way) => {
          setOther(way === "other");
          onChange(way === "other" ? (value ?? 45) : Number(way));
        }}
      />
      {other && (
        <Counter
          label={t("timeline-minutes-other")}
          value={value ?? 0}
          step={15}
          max={entryLimits.minutes}
          onChange={onChange}
        />
      )}
    </div>
  );
}
