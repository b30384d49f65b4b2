import "./ThingRow.css";
import type { ReactNode } from "react";
import { Badge } from "../../design/Badge.tsx";
import { Button } from "../../design/Button.tsx";
import { useText } from "../../i18n/use-text.ts";

interface ThingCardProps {
  readonly title: string;
  /** Listed by mistake: only its title is shown. */
  readonly gone: boolean;
  readonly badges?: ReactNode;
  readonly lines: readonly {
    readonly field: string;
    readonly label: string;
    readonly value: string;
    readonly disputed: boolean;
  }[];
  readonly onOpen: (() => void) | undefined;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** A thing of a list, of ours or of the network's own, in a few lines. */
export function ThingCard({ title, gone, badges, lines, onOpen, children }: ThingCardProps) {
  const { t } = useText();
  return (
    <li className={gone ? "thing thing-gone" : "thing"}>
      <div className="thing-words">
        <p className="thing-title" dir="auto">
          {title}
        </p>
        {(gone || Boolean(badges)) && (
          <p className="row">
            {gone && <Badge tone="plain">{t("lists-struck")}</Badge>}
            {badges}
          </p>
        )}
        {!gone &&
          lines.map(({ field, label, value, disputed }) => (
            <p key={field} className="thing-line" dir="auto">
              {disputed
                ? `${label}: ${t("lists-disagree", { values: value })}`
                : t("timeline-fact", { field: label, value })}
            </p>
          ))}
        {children}
      </div>
      {onOpen && (
        <Button kind="quiet" aria-label={`${t("cases-change")}: ${title}`} onClick={onOpen}>
          {t("cases-change")}
        </Button>
      )}
    </li>
  );
}
