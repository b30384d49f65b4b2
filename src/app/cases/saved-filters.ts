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

export interface SavedFilter {
  readonly name: string;
  readonly chosen: ChosenFilter;
}

export type SavedFilterError =
  | { readonly type: "NoName" }
  | { readonly type: "NameTaken" }
  | { readonly type: "TooMany"; readonly most: number }
  /** The disk did not take it. */
  | { readonly type: "NotKept" };

export const filterLimits = { name: 40, count: 20 } as const;

type WithSettings = Pick<Workspace, "settings" | "saveSettings">;

/** Reads what the settings of this device keep, whichever version wrote it. */
export function savedFilters(kept: unknown): readonly SavedFilter[] {
  if (!Array.isArray(kept)) return [];
  return kept.slice(0, filterLimits.count).flatMap((each: unknown) => {
    if (typeof each !== "object" || each === null) return [];
    const { name, mine, overdue, status, type, region }: Readonly<Record<string, unknown>> = {
      ...each,
    };
    if (typeof name !== "string" || name === "") return [];
    const chosen: ChosenFilter = {
      mine: mine === true,
      overdue: overdue === true,
      status: parseCode(["open", "closed", "conflict"] as const, status),
      type: parseCode(caseTypes, type),
      region: parseRegionId(region),
    };
    return [{ name: name.slice(0, filterLimits.name), chosen }];
  });
}

export async function saveFilter(
  ws: WithSettings,
  said: string,
  chosen: ChosenFilter,
): Promise<Result<void, SavedFilterError>> {
  const before = savedFilters(ws.settings.get().savedFilters);
  const name = checkName(said, before);
  if (!name.ok) return name;
  if (before.length >= filterLimits.count)
    return err({ type: "TooMany", most: filterLimits.count });
  return keep(ws, [...before, { name: name.value, chosen }]);
}

export async function renameFilter(
  ws: WithSettings,
  old: string,
  said: string,
): Promise<Result<void, SavedFilterError>> {
  const before = savedFilters(ws.settings.get().savedFilters);
  const name = checkName(
    said,
    before.filter((each) => each.name !== old),
  );
  if (!name.ok) return name;
  return keep(
    ws,
    before.map((each) => (each.name === old ? { ...each, name: name.value } : each)),
  );
}

export async function removeFilter(
  ws: WithSettings,
  name: string,
): Promise<Result<void, SavedFilterError>> {
  const before = savedFilters(ws.settings.get().savedFilters);
  return keep(
    ws,
    before.filter((each) => each.name !== name),
  );
}

function checkName(said: string, others: readonly SavedFilter[]): Result<string, SavedFilterError> {
  const name = said.trim().slice(0, filterLimits.name);
  if (name === "") return err({ type: "NoName" });
  return others.some((each) => each.name === name) ? err({ type: "NameTaken" }) : ok(name);
}

async function keep(
  ws: WithSettings,
  filters: readonly SavedFilter[],
): Promise<Result<void, SavedFilterError>> {
  const rows = filters.map(({ name, chosen }) => ({ name, ...chosen }));
  return (await saveSettings(ws, { savedFilters: rows }))
    ? ok(undefined)
    : err({ type: "NotKept" });
}
