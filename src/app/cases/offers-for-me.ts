import { createLive, type Live } from "../../base/live.ts";
import { isActive, type CaseSummary } from "../../domain/cases/case-summary.ts";
import type { Offer } from "../../domain/cases/offers.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import type { Workspace } from "../workspace.ts";
import { offersTo } from "./answer-offers.ts";
import { readRecord } from "./read-record.ts";

/** Cases that somebody offers with the same words: one decision for the person, who may still take them one by one. */
export interface OfferedTogether {
  readonly by: PersonId | undefined;
  readonly note: string;
  readonly cases: readonly CaseSummary[];
}

export interface OffersForMe extends Live<readonly OfferedTogether[]> {
  readonly release: () => void;
}

/** Who offers what, read from the cases that the list says are offered to her. */
export function offersForMe(ws: Pick<Workspace, "cases" | "me" | "documents">): OffersForMe {
  const live = createLive<readonly OfferedTogether[]>([]);
  /** By the summary, which is another one whenever the case has changed. */
  const offers = new WeakMap<CaseSummary, Offer>();
  let released = false;
  let work: Promise<void> = Promise.resolve();

  async function look(): Promise<void> {
    const me = ws.me.get();
    const summaries = ws.cases
      .get()
      .list.filter((summary) => isActive(summary) && summary.offeredTo?.includes(me.person));
    for (const summary of summaries) {
      if (released) return;
      if (offers.has(summary)) continue;
      const record = await readRecord(ws, summary);
      const offer = record && offersTo(record, me).at(-1);
      if (offer) offers.set(summary, offer);
    }
    if (!released) live.set(together(summaries, offers));
  }
  const follow = (): void => {
    // The database failed under us; the session says so, and the cases stand in the list all the same.
    work = work.then(look).catch(() => undefined);
  };
  const stop = ws.cases.subscribe(follow);
  follow();
  return {
    ...live,
    release() {
      released = true;
      stop();
    },
  };
}

function together(
  summaries: readonly CaseSummary[],
  offers: Pick<WeakMap<CaseSummary, Offer>, "get">,
): readonly OfferedTogether[] {
  const groups = new Map<string, OfferedTogether & { readonly cases: CaseSummary[] }>();
  for (const summary of summaries) {
    const offered = offers.get(summary)?.offered;
    const by = offered?.origin.person;
    const note = offered?.entry.note ?? "";
    const key = `${by ?? ""} ${note}`;
    const group = groups.get(key) ?? { by, note, cases: [] };
    group.cases.push(summary);
    groups.set(key, group);
  }
  return [...groups.values()];
}
