import "./Versions.css";
import type { ReactNode } from "react";
import { useText } from "../i18n/use-text.ts";
import { Button } from "./Button.tsx";
import { Fold } from "./Fold.tsx";
import { Notice } from "./Notice.tsx";

interface VersionsApartProps {
  /** What is read comes first. */
  readonly versions: readonly {
    readonly id: string;
    readonly shown: ReactNode;
    /** It only takes the others back, which has a way of its own. */
    readonly isEmpty?: boolean;
  }[];
  readonly busy: boolean;
  /** Undefined: who looks at them does not choose. */
  readonly onKeep: ((id: string) => void) | undefined;
}

/** A text, or several that were written apart, until somebody chooses one. Only the first goes onto paper. */
export function VersionsApart({ versions, busy, onKeep }: VersionsApartProps) {
  const { t } = useText();
  const areTwo = versions.length > 1;
  return (
    <>
      {areTwo && (
        <div className="not-on-paper">
          <Notice tone="waiting" icon="conflict" title={t("versions-two")}>
            <p>{t("versions-apart")}</p>
          </Notice>
        </div>
      )}
      {versions.map(({ id, shown, isEmpty = false }, place) => (
        <article key={id} className={place === 0 ? "version" : "version not-on-paper"}>
          {shown}
          {areTwo && onKeep && !isEmpty && (
            <Button busy={busy} onClick={() => onKeep(id)}>
              {t("versions-keep")}
            </Button>
          )}
        </article>
      ))}
    </>
  );
}

interface VersionListProps {
  readonly versions: readonly {
    readonly id: string;
    /** Who wrote it and when. */
    readonly said: string;
    /** What it says, and how to have it again; undefined for one that only took back. */
    readonly shown?: ReactNode;
  }[];
}

/** What a text said before, each version to be opened. */
export function VersionList({ versions }: VersionListProps) {
  return (
    <ul className="version-list">
      {versions.map(({ id, said, shown }) => (
        <li key={id}>
          {shown === undefined ? <p>{said}</p> : <Fold summary={said}>{shown}</Fold>}
        </li>
      ))}
    </ul>
  );
}
