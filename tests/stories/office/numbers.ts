import { registerView } from "../../../src/app/lists/register-view.ts";
import { teamsOf } from "../../../src/app/network/county-teams.ts";
import { networkFigures } from "../../../src/app/reports/network-figures.ts";
import type { Workspace } from "../../../src/app/workspace.ts";
import type { RegionId } from "../../../src/domain/cases/region.ts";
import { networkReport } from "../../../src/domain/reports/network-report.ts";
import {
  publicCells,
  type PublicCells,
  type ReportTableId,
} from "../../../src/domain/reports/report-table.ts";
import { parseLocalDate, today } from "../../../src/domain/time/partial-date.ts";
import { until } from "../../make-app.ts";

interface Wanted {
  readonly from: string;
  readonly to: string;
  readonly region?: RegionId;
}

/** The network's numbers as the screen counts them: exact, and as they leave; each line by what it is of. */
export async function numbersOf(ws: Workspace, { from, to, region }: Wanted) {
  const figures = networkFigures(ws);
  const { cases } = await until(figures, ({ loading }) => !loading);
  figures.release();
  const shelf = registerView(ws);
  const { lists: register } = await until(shelf, ({ loading }) => !loading);
  shelf.release();
  const report = networkReport(
    {
      cases,
      erased: ws.erasures.list.get(),
      register,
      teams: teamsOf(ws.members.get(), ws.countyTeams.worksIn.get(), ws.cases.get()),
      today: today(ws.clock, ws.utcOffsetMinutes()),
    },
    {
      period: { from: parseLocalDate(from)!, to: parseLocalDate(to)! },
      region,
      type: undefined,
    },
  );
  const tableOf = (id: ReportTableId) => report.find((table) => table.id === id)!;
  const byLine = (id: ReportTableId, cells: PublicCells) =>
    Object.fromEntries(tableOf(id).rows.map(({ of }, at) => [of, cells[at]]));
  return {
    report: (id: ReportTableId) =>
      byLine(
        id,
        tableOf(id).rows.map(({ cells }) => cells),
      ),
    out: (id: ReportTableId) => byLine(id, publicCells(tableOf(id))),
  };
}
