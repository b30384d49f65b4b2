import { FluentResource } from "@fluent/bundle";

/** What a translation file says about one message, for checking translations against English. */
export interface MessageShape {
  readonly id: string;
  /** A variable that chooses a plural form is a number; every other may be any text. */
  readonly variables: ReadonlyMap<string, "number" | "text">;
  /** For every plural choice, the categories it has a form for. */
  readonly plurals: readonly (readonly string[])[];
}

type Pattern = NonNullable<FluentResource["body"][number]["value"]>;
type Expression = Exclude<Exclude<Pattern, string>[number], string>;

const pluralCategories = new Set(["zero", "one", "two", "few", "many", "other"]);

/** Throws where the file holds something that is not a message: Fluent itself would skip it without a word. */
export function readMessages(source: string): readonly MessageShape[] {
  const shapes = new FluentResource(source).body.map(({ id, value }) => shapeOf(id, value ?? ""));
  const written = [...source.matchAll(/^(-?[A-Za-z][\w-]*) *=/gm)].map((match) => match[1] ?? "");
  const skipped = written.filter((id) => !shapes.some((shape) => shape.id === id));
  if (skipped.length > 0) throw new Error(`cannot be read as messages: ${skipped.join(", ")}`);
  return shapes;
}

function shapeOf(id: string, pattern: Pattern): MessageShape {
  const variables = new Map<string, "number" | "text">();
  const plurals: string[][] = [];

  const visitPattern = (visited: Pattern) => {
    if (typeof visited === "string") return;
    for (const element of visited) if (typeof element !== "string") visit(element);
  };
  const visit = (expression: Expression) => {
    switch (expression.type) {
      case "select": {
        const keys = expression.variants.map((variant) => String(variant.key.value));
        const isPlural = keys.some((key) => pluralCategories.has(key) && key !== "other");
        if (isPlural || expression.variants.some((variant) => variant.key.type === "num"))
          plurals.push(keys.filter((key) => pluralCategories.has(key)));
        if (expression.selector.type === "var")
          variables.set(expression.selector.name, isPlural ? "number" : "text");
        else visit(expression.selector);
        for (const variant of expression.variants) visitPattern(variant.value);
        return;
      }
      case "var":
        if (!variables.has(expression.name)) variables.set(expression.name, "text");
        return;
      case "func":
        for (const argument of expression.args) {
          if (argument.type === "narg") continue;
          visit(argument);
          if (argument.type === "var" && expression.name === "NUMBER")
            variables.set(argument.name, "number");
        }
        return;
      default:
        return;
    }
  };
  visitPattern(pattern);
  return { id, variables, plurals };
}
