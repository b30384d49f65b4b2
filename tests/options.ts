import { parseArgs } from "node:util";

type Value = string | number | boolean | undefined;
type Read<T> = T extends boolean
  ? boolean
  : T extends number
    ? number
    : T extends undefined
      ? string | undefined
      : string;

/**
 * The words behind a command: `--name value` each, and `--name` alone for what is a yes. What is not said is as given here. A word that is not known, and
 * a number that is none, end the process with 2 and a sentence: figures under a misspelt option would be those of something else.
 */
export function readOptions<const T extends Readonly<Record<string, Value>>>(
  words: readonly string[],
  otherwise: T,
): { readonly [K in keyof T]: Read<T[K]> } {
  const names = Object.entries(otherwise);
  try {
    const { values } = parseArgs({
      args: [...words],
      options: Object.fromEntries(
        names.map(([name, value]) => [
          name,
          { type: typeof value === "boolean" ? "boolean" : "string" },
        ]),
      ),
    });
    const read = names.map(([name, value]) => {
      const said = values[name];
      return [
        name,
        said === undefined ? value : typeof value === "number" ? numberOf(name, said) : said,
      ];
    });
    return Object.fromEntries(read) as { readonly [K in keyof T]: Read<T[K]> };
  } catch (problem) {
    console.error(
      `${problem instanceof Error ? problem.message : String(problem)}\nKnown: ${names.map(([name]) => `--${name}`).join(" ")}`,
    );
    process.exit(2);
  }
}

function numberOf(name: string, said: string | boolean): number {
  const value = Number(said);
  if (typeof said !== "string" || said === "" || !Number.isFinite(value) || value < 0)
    throw new Error(`--${name} takes a number, not ${said}`);
  return value;
}
