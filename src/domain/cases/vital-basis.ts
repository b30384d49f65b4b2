import { addDays, dayOf, type LocalDate } from "../time/partial-date.ts";
import { writtenAt } from "../timeline/happened.ts";
import type { CaseRecord } from "./case-record.ts";

/** Ours: the research says that it ends with the danger and that somebody has to look at it, and gives no days. */
const daysOfDanger = 7;

/** That data is kept only because life was in danger, and that this was said so long ago that somebody should ask again. */
export function isVitalBasisOver({ facts }: Pick<CaseRecord, "facts">, today: LocalDate): boolean {
  const said = facts.get("legal_basis") ?? [];
  return (
    said.length > 0 &&
    said.every(
      ({ value, saidBy: [first] }) =>
        value === "vital" &&
        first !== undefined &&
        addDays(dayOf(writtenAt(first)), daysOfDanger) <= today,
    )
  );
}
