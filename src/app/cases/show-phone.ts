import { err, ok, type Result } from "../../base/result.ts";
import type { CaseId } from "../../domain/cases/case-id.ts";
import { mayShowPhone } from "../../domain/contact/may-show-phone.ts";
import { changeCase, done, type CaseActionError, type CaseWriter } from "./case-change.ts";

/** The number that the contact rule hides is shown to who may see it, once it is written down that she did. */
export async function showPhone(
  ws: CaseWriter,
  caseId: CaseId,
): Promise<Result<void, CaseActionError>> {
  return done(
    await changeCase<{ readonly type: "NotAllowed" }>(ws, caseId, ({ record }, stamp) =>
      mayShowPhone(ws.me.get(), record)
        ? ok([{ k: "revealed", ...stamp, what: "phone" }])
        : err({ type: "NotAllowed" }),
    ),
  );
}
