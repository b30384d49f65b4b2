import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { keptUntil, reviewDue } from "../../domain/keeping/keep-for.ts";
import type { LocalDate } from "../../domain/time/partial-date.ts";
import type { Workspace } from "../workspace.ts";

interface ToDecide {
  readonly summary: CaseSummary;
  readonly until: LocalDate | undefined;
}

/** What coordinators have to decide: cases whose day nears or is over, the earliest first, and those somebody means to erase. */
export function toDecide(
  ws: Pick<Workspace, "cases" | "erasures">,
  day: LocalDate,
): { readonly due: readonly ToDecide[]; readonly planned: readonly ToDecide[] } {
  const { months } = ws.erasures.keepFor.get();
  const due: ToDecide[] = [];
  const planned: ToDecide[] = [];
  for (const summary of ws.cases.get().summaries.values()) {
    if (summary.status === "merged") continue;
    const one = { summary, until: keptUntil(summary, months) };
    if (summary.erasing) planned.push(one);
    else if (reviewDue(summary, months, day)) due.push(one);
  }
  return { due: due.toSorted((a, b) => ((a.until ?? "") < (b.until ?? "") ? -1 : 1)), planned };
}
