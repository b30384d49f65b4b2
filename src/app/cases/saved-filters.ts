import { err, ok, type Result } from "../../base/result.ts";
import { caseTypes, type CaseType } from "../../domain/cases/case-type.ts";
import { parseCode } from "../../domain/cases/code-lists.ts";
import { parseRegionId, type RegionId } from "../../domain/cases/region.ts";
import { saveSettings } from "../settings/save-settings.ts";
import type { Workspace } from "../workspace.ts";
import type { CaseFilter } from "./case-list.ts";

/** What is chosen above the list. It says nothing of when or by whom: "mine" and "overdue" are worked out when it is used. */
export interface ChosenFilter {
  readonly mine: boolean;
  readonly overdue: boolean;
  readonly status: CaseFilter["status"] | undefined;
  readonly type: CaseType | undefined;
  readonly region: RegionId | undefined;
}

export interface SavedFilter<Chosen> {
  readonly name: string;
  readonly chosen: Chosen;
}

export type SavedFilterError =
  | { readonly type: "NoName" }
  | { readonly type: "NameTaken" }
  | { readonly type: "TooMany"; readonly most: number }
  /** The disk did not take it. */
  | { readonly type: "NotKept" };

export const filterLimits = { name: 40, count: 20 } as const;

type WithSettings = Pick<Workspace, "settings" | "saveSettings">;
type Kept = Promise<Result<void, SavedFilterError>>;

/** The filters of one screen, by name. */
export interface FilterStore<Chosen> {
  /** Reads what the settings of this device keep, whichever version wrote it. */
  readonly read: (kept: unknown) => readonly SavedFilter<Chosen>[];
  readonly save: (ws: WithSettings, said: string, chosen: Chosen) => Kept;
  readonly rename: (ws: WithSettings, old: string, said: string) => Kept;
  readonly remove: (ws: WithSettings, name: string) => Kept;
}

type Row = Readonly<Record<string, unknown>>;

/** `of` stands in each row, so that the filters of all screens lie in one place; those of the list, which were first, have none. */
export function createFilterStore<Chosen extends object>(
  of: "team" | undefined,
  parse: (row: Row) => Chosen,
): FilterStore<Chosen> {
  const read = (kept: unknown): readonly SavedFilter<Chosen>[] =>
    rowsOf(kept)
      .filter((row) => row["of"] === of)
      .slice(0, filterLimits.count)
      .flatMap((row) => {
        const { name } = row;
        if (typeof name !== "string" || name === "") return [];
        return [{ name: name.slice(0, filterLimits.name), chosen: parse(row) }];
      });

  async function keep(ws: WithSettings, filters: readonly SavedFilter<Chosen>[]): Kept {
    const others = rowsOf(ws.settings.get().savedFilters).filter((row) => row["of"] !== of);
    const rows = filters.map(({ name, chosen }) => ({ name, ...(of && { of }), ...chosen }));
    return (await saveSettings(ws, { savedFilters: [...others, ...rows] }))
      ? ok(undefined)
      : err({ type: "NotKept" });
  }

  const before = (ws: WithSettings) => read(ws.settings.get().savedFilters);
  return {
    read,
    async save(ws, said, chosen) {
      const kept = before(ws);
      const name = checkName(said, kept);
      if (!name.ok) return name;
      if (kept.length >= filterLimits.count)
        return err({ type: "TooMany", most: filterLimits.count });
      return keep(ws, [...kept, { name: name.value, chosen }]);
    },
    async rename(ws, old, said) {
      const kept = before(ws);
      const others = kept.filter((each) => each.name !== old);
      const name = checkName(said, others);
      if (!name.ok) return name;
      return keep(
        ws,
        kept.map((each) => (each.name === old ? { ...each, name: name.value } : each)),
      );
    },
    remove: (ws, name) =>
      keep(
        ws,
        before(ws).filter((each) => each.name !== name),
      ),
  };
}

/** Of the list of cases. */
export const listFilters = createFilterStore<ChosenFilter>(
  undefined,
  ({ mine, overdue, status, type, region }) => ({
    mine: mine === true,
    overdue: overdue === true,
    status: parseCode(["open", "closed", "conflict"] as const, status),
    type: parseCode(caseTypes, type),
    region: parseRegionId(region),
  }),
);

const rowsOf = (kept: unknown): readonly Row[] =>
  Array.isArray(kept)
    ? kept.flatMap((each: unknown) =>
        typeof each === "object" && each !== null ? { ...each } : [],
      )
    : [];

function checkName(
  said: string,
  others: readonly SavedFilter<object>[],
): Result<string, SavedFilterError> {
  const name = said.trim().slice(0, filterLimits.name);
  if (name === "") return err({ type: "NoName" });
  return others.some((each) => each.name === name) ? err({ type: "NameTaken" }) : ok(name);
}
