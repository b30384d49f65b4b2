import { createLive, type Live } from "../../base/live.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import type { Facts } from "../../domain/cases/facts.ts";
import type { IdentityFieldId } from "../../domain/forms/field-definitions.ts";
import type { Workspace } from "../workspace.ts";
import { openWholeCase } from "./whole-case.ts";

export interface PersonOfCase extends Live<Facts<IdentityFieldId>> {
  /** The screen is gone. */
  readonly release: () => void;
}

/** What is known of the case's person, for what is written beside the case; empty until it is read. What changes in the case itself says nothing here. */
export function personOfCase(ws: Pick<Workspace, "documents">, caseId: CaseId): PersonOfCase {
  const live = createLive<Facts<IdentityFieldId>>(new Map());
  let stop = () => {};
  let released = false;

  openWholeCase(ws.documents, caseId).then(
    (whole) => {
      if (released) return whole.release();
      stop = whole.release;
      let shown = whole.get();
      live.set(shown.identity);
      whole.subscribe(() => {
        const before = shown;
        shown = whole.get();
        const isSame =
          before.parts.length === shown.parts.length &&
          before.parts.every((part, at) => part.identityLog === shown.parts[at]?.identityLog);
        if (!isSame) live.set(shown.identity);
      });
    },
    // The database failed under us; the session says so.
    () => undefined,
  );
  return {
    get: live.get,
    subscribe: live.subscribe,
    release() {
      released = true;
      stop();
    },
  };
}
