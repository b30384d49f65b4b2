import type { CaseRecord } from "../cases/case-record.ts";
import { shownValue } from "../cases/facts.ts";
import { isBasis } from "../forms/form.ts";
import { answersIn } from "../forms/own-answers.ts";
import { holds } from "../forms/own-expression.ts";
import type { LocalDate } from "../time/partial-date.ts";
import type { OwnList, OwnListId } from "./own-list.ts";
import type { OwnThing } from "./own-things.ts";

export interface ShownOwnList {
  readonly id: OwnListId;
  /** Missing while the directory has not brought it. */
  readonly list: OwnList | undefined;
  readonly things: readonly OwnThing[];
  /** Things can be added and changed. */
  readonly open: boolean;
}

/** The network's own lists in a case: those with something in them, whatever became of the list, and those that can be begun. */
export function ownListsIn(
  record: CaseRecord,
  lists: readonly OwnList[],
  today: LocalDate,
): { readonly shown: readonly ShownOwnList[]; readonly waitForBasis: boolean } {
  const around = { today, answerTo: answersIn(record) };
  const basis = isBasis(shownValue(record.facts, "legal_basis"));
  const isClosed = ({ sensitive }: OwnList) => sensitive === "art9" && !basis;
  const offered = lists.filter(
    ({ caseType, retired, when }) =>
      retired !== true &&
      (caseType === "core" || caseType === record.opened?.entry.type) &&
      (when === undefined || holds(when, around)),
  );
  const known = lists.flatMap((list): readonly ShownOwnList[] => {
    const things = record.ownThings.get(list.id) ?? [];
    const open = offered.includes(list) && !isClosed(list);
    return things.length > 0 || open ? [{ id: list.id, list, things, open }] : [];
  });
  const unknown = [...record.ownThings]
    .filter(([id]) => !lists.some((list) => list.id === id))
    .map(([id, things]) => ({ id, list: undefined, things, open: false }));
  return { shown: [...known, ...unknown], waitForBasis: offered.some(isClosed) };
}
