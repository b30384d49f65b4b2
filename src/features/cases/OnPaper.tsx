import type { CaseType } from "../../domain/cases/case-type.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { IconName } from "../../design/Icon.tsx";
import { ListRow } from "../../design/ListRow.tsx";
import { mayWrite, type Role } from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import { useNavigate } from "../../react/navigation.ts";
import { casePapers, paths, type CasePaper } from "../../react/paths.ts";

interface OnPaperProps {
  readonly caseId: CaseId;
  readonly type: CaseType | undefined;
  readonly role: Role;
}

const icons: Readonly<Record<CasePaper, IconName>> = {
  sheet: "sheet",
  letter: "message",
  card: "clock",
  landlord: "key",
  consents: "shield",
  access: "person",
  dates: "calendar",
};

/** Whoever reads only may look at the sheet and the dates; what is handed to the person comes from those who work with her. */
const forReaders: readonly CasePaper[] = ["sheet", "dates"];

export function OnPaper({ caseId, type, role }: OnPaperProps) {
  const { t } = useText();
  const navigate = useNavigate();
  return (
    <section className="case-part">
      <h2>{t("paper-title")}</h2>
      <div className="case-papers">
        {casePapers
          .filter((paper) => mayWrite(role) || forReaders.includes(paper))
          .filter((paper) => paper !== "landlord" || type === "housing")
          .map((paper) => (
            <ListRow
              key={paper}
              icon={icons[paper]}
              title={t(`paper-${paper}`)}
              onOpen={() => navigate(paths.paper(caseId, paper))}
            />
          ))}
      </div>
    </section>
  );
}
