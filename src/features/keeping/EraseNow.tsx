import type { ReadyCase } from "../../app/cases/case-view.ts";
import { eraseCase } from "../../app/keeping/erase-case.ts";
import { useToast } from "../../design/Toast.tsx";
import { TypedConfirm } from "../../design/TypedConfirm.tsx";
import { duplicateHints } from "../../domain/cases/duplicate-hint.ts";
import type { ErasedPart, EraseReason } from "../../domain/keeping/erase-reasons.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import { NotErased } from "./NotErased.tsx";

interface EraseNowProps {
  readonly view: ReadyCase;
  readonly what: ErasedPart;
  readonly why: EraseReason;
  readonly onClose: () => void;
}

/** The last question: what it means, whom else it may concern, and the number of the case to type. */
export function EraseNow({ view, what, why, onClose }: EraseNowProps) {
  const { t, list, date } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const navigate = useNavigate();
  const { record } = view;
  const erase = useAction(
    () => eraseCase(ws, record.id, { what, why }),
    () => {
      say(t("erasure-done"));
      if (what === "case") navigate(paths.cases);
      else onClose();
    },
  );
  const { summaries, list: all } = ws.cases.get();
  const summary = summaries.get(record.id);
  const alike = summary ? duplicateHints(summary, all) : [];
  const others = alike.flatMap(({ id }) => summaries.get(id)?.no ?? []);
  const notes = record.contacts.filter(({ entry }) => entry.note !== "");
  return (
    <TypedConfirm
      title={t("erasure-now")}
      word={record.opened?.entry.no ?? ""}
      confirm={t("erasure-now")}
      busy={erase.running}
      onConfirm={() => erase.start()}
      onClose={onClose}
    >
      <NotErased error={erase.error} />
      <p>
        <strong>{t(`erasure-what-${what}`)}</strong>
      </p>
      <p>{t("erasure-truth")}</p>
      {what === "case" && view.parts.length > 1 && <p>{t("erasure-joined")}</p>}
      {others.length > 0 && (
        <p>
          {t("erasure-others")} {list(others)}
        </p>
      )}
      {what === "person" && notes.length > 0 && (
        <>
          <h3>{t("erasure-notes", { count: notes.length })}</h3>
          <ul className="keeping-notes" tabIndex={0}>
            {notes.map(({ id, entry }) => (
              <li key={id}>
                <span className="soft">{date(entry.on)}</span> <span dir="auto">{entry.note}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </TypedConfirm>
  );
}
