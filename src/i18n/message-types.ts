import type { MessageShape } from "./read-messages.ts";

/** The text of message-ids.ts: every English message with the variables it takes, so that a wrong call does not compile. */
export function messageTypes(shapes: readonly MessageShape[]): string {
  const lines = [...shapes]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, variables }) => `  readonly ${quoted(id)}: ${argumentsType(variables)};`);
  return [
    "/** Written by `npm run i18n` from src/i18n/en; a test checks that it is up to date. */",
    "// prettier-ignore",
    "export interface Messages {",
    ...lines,
    "}",
    "",
  ].join("\n");
}

function argumentsType(variables: MessageShape["variables"]): string {
  if (variables.size === 0) return "undefined";
  const properties = [...variables].map(
    ([name, kind]) =>
      `readonly ${quoted(name)}: ${kind === "number" ? "number" : "string | number"}`,
  );
  return `{ ${properties.join("; ")} }`;
}

const quoted = (name: string): string => (/^\w+$/.test(name) ? name : JSON.stringify(name));
