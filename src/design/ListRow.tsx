import "./ListRow.css";
import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import type { IconName } from "./Icon.tsx";

interface ListRowProps {
  readonly title: ReactNode;
  /** Village, what is next: softer, and one line unless the row wraps. */
  readonly detail?: ReactNode;
  /** When, at the end of the first line. */
  readonly when?: ReactNode;
  /** One mark for its state, at the end of the second line. */
  readonly mark?: ReactNode;
  readonly icon?: IconName;
  readonly onOpen?: (() => void) | undefined;
  /** The row whose thing is open beside the list, or on which the keyboard stands. */
  readonly current?: boolean;
  readonly unread?: boolean;
  /** It is read whole, on as many lines as it takes. */
  readonly wraps?: boolean;
}

/** One line of a list. With `onOpen` the whole row opens something; the address of the link says nothing about it. */
export function ListRow(props: ListRowProps) {
  const { onOpen, current = false, unread = false, wraps = false } = props;
  const className = `list-row${current ? " list-row-current" : ""}${unread ? " list-row-unread" : ""}${wraps ? " list-row-wraps" : ""}`;
  if (!onOpen)
    return (
      <div className={className}>
        <RowWords {...props} />
      </div>
    );
  return (
    <a
      href="/"
      className={className}
      aria-current={current || undefined}
      onClick={(event) => {
        event.preventDefault();
        onOpen();
      }}
    >
      <RowWords {...props} />
    </a>
  );
}

function RowWords({ title, detail, when, mark, icon }: ListRowProps) {
  return (
    <>
      {icon && <Icon name={icon} />}
      <span className="list-row-words">
        <span className="list-row-line">
          <span className="list-row-title" dir="auto">
            {title}
          </span>
          {when && <span className="list-row-when">{when}</span>}
        </span>
        {(detail || mark) && (
          <span className="list-row-line">
            <span className="list-row-detail" dir="auto">
              {detail}
            </span>
            {mark && <span className="list-row-mark">{mark}</span>}
          </span>
        )}
      </span>
    </>
  );
}

interface ListSectionProps {
  readonly title: string;
  readonly count?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a list under its own heading. */
export function ListSection({ title, count, children }: ListSectionProps) {
  return (
    <section className="list-section">
      <h2 className="list-section-title">
        {title}
        {count !== undefined && <span className="list-section-count">{count}</span>}
      </h2>
      <div className="list-section-rows">{children}</div>
    </section>
  );
}
