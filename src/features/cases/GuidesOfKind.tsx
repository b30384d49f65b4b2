import { ListRow } from "../../design/ListRow.tsx";
import type { CaseType } from "../../domain/cases/case-type.ts";
import { guidesFor } from "../../domain/guides/guides-for.ts";
import { guideLanguage } from "../../i18n/guide-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { guidePath } from "../../react/guide-path.ts";
import { useNavigate } from "../../react/navigation.ts";
import { useGuides } from "../../react/use-guides.ts";

/** What the network has written down for cases of this kind; nothing where it has not. */
export function GuidesOfKind({ type }: { readonly type: CaseType }) {
  const text = useText();
  const navigate = useNavigate();
  const found = guidesFor(useGuides() ?? [], type, text.language);
  if (found.length === 0) return null;
  return (
    <section className="case-part">
      <h2>{text.t("work-found-guides")}</h2>
      <div className="case-papers">
        {found.map(({ id, shown: { words } }) => (
          <ListRow
            key={id}
            icon="note"
            title={<span lang={words.language}>{words.title}</span>}
            detail={
              words.language === text.language ? undefined : guideLanguage(text, words.language)
            }
            wraps
            onOpen={() => navigate(guidePath(id))}
          />
        ))}
      </div>
    </section>
  );
}
