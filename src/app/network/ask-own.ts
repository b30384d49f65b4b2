import { err, ok, type Result } from "../../base/result.ts";
import { parseOwnQuestion, type OwnQuestion } from "../../domain/forms/own-question.ts";
import { mayAskOwnQuestions } from "../../domain/network/role.ts";
import type { WriteError } from "../documents.ts";
import type { Workspace } from "../workspace.ts";

export type AskOwnError =
  { readonly type: "NotAllowed" } | { readonly type: "BadQuestion" } | WriteError;

/** From now on these are asked, everywhere: new ones, or known ones in other words. */
export async function askOwn(
  ws: Pick<Workspace, "me" | "ownQuestions">,
  questions: readonly OwnQuestion[],
): Promise<Result<void, AskOwnError>> {
  if (!mayAskOwnQuestions(ws.me.get().role)) return err({ type: "NotAllowed" });
  // What the others could not read is not sent to them.
  if (questions.some((question) => !parseOwnQuestion(question)))
    return err({ type: "BadQuestion" });
  const before = new Map(ws.ownQuestions.list.get().map((one) => [one.question.id, one.saidBy]));
  for (const together of inPieces(questions)) {
    const written = await ws.ownQuestions.write(
      together.map((question) => ({ question, replaces: before.get(question.id) ?? [] })),
    );
    if (!written.ok) return written;
  }
  return ok(undefined);
}

/** What is written together travels in one envelope, and that has a bound. */
function inPieces(questions: readonly OwnQuestion[]): readonly (readonly OwnQuestion[])[] {
  const pieces: OwnQuestion[][] = [];
  let room = 0;
  for (const question of questions) {
    const length = JSON.stringify(question).length;
    if (room < length) {
      pieces.push([]);
      room = pieceLength;
    }
    pieces.at(-1)?.push(question);
    room -= length;
  }
  return pieces;
}

const pieceLength = 40_000;

/** Not asked any more, or asked again. Answers stay where they are. */
export const retireOwn = (
  ws: Pick<Workspace, "me" | "ownQuestions">,
  question: OwnQuestion,
  retired: boolean,
): Promise<Result<void, AskOwnError>> => askOwn(ws, [{ ...question, retired }]);

/** Behind everything that is asked already. */
export const nextOrder = (ws: Pick<Workspace, "ownQuestions">): number =>
  Math.max(0, ...ws.ownQuestions.list.get().map(({ question }) => question.order)) + 1;
