/**
 * Whether a text has a pattern, as forms ask it with regex(): the whole text, as ODK reads it. A part of what patterns can say elsewhere, matched by
 * keeping every place the pattern may stand at. So the work grows with the length of the text times the length of the pattern, whoever wrote either;
 * nothing goes back. What it does not know (looking ahead, repeating what was found, classes by script) is no pattern here.
 */
export interface TextPattern {
  readonly matches: (text: string) => boolean;
}

const limits = { length: 500, places: 2_000, depth: 20, text: 8_000 } as const;

type Accepts = (sign: string) => boolean;

/** One way on from a place: with a sign, without one, or only at the beginning or the end of the text. */
type Place =
  | { readonly is: "sign"; readonly accepts: Accepts; readonly next: number }
  | { readonly is: "split"; readonly next: readonly number[] }
  | { readonly is: "edge"; readonly at: "begin" | "end"; readonly next: number }
  | { readonly is: "end" };

/** What the pattern says, before it is laid out in places. */
type Part =
  | { readonly is: "sign"; readonly accepts: Accepts }
  | { readonly is: "edge"; readonly at: "begin" | "end" }
  | { readonly is: "row"; readonly parts: readonly Part[] }
  | { readonly is: "either"; readonly parts: readonly Part[] }
  | { readonly is: "times"; readonly part: Part; readonly least: number; readonly most: number };

/** Undefined for what is no pattern here. */
export function textPattern(source: string): TextPattern | undefined {
  if (source.length > limits.length) return undefined;
  const part = readPattern(source);
  const places = part && layOut(part);
  return places && { matches: (text) => runsThrough(places, text) };
}

function runsThrough(places: readonly Place[], text: string): boolean {
  const signs = Array.from(text.slice(0, limits.text));
  // Laid out from its end: where it begins was added last.
  let at = reached(places, [places.length - 1], 0, signs.length);
  for (const [index, sign] of signs.entries()) {
    const next = at.flatMap((number) => {
      const place = places[number];
      return place?.is === "sign" && place.accepts(sign) ? [place.next] : [];
    });
    if (next.length === 0) return false;
    at = reached(places, next, index + 1, signs.length);
  }
  return at.some((number) => places[number]?.is === "end");
}

/** All places that can be reached from there without another sign, each once. */
function reached(
  places: readonly Place[],
  from: readonly number[],
  index: number,
  length: number,
): readonly number[] {
  const met = new Set<number>();
  const waiting = [...from];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (met.has(number)) continue;
    met.add(number);
    const place = places[number];
    if (place?.is === "split") waiting.push(...place.next);
    if (place?.is === "edge" && index === (place.at === "begin" ? 0 : length))
      waiting.push(place.next);
  }
  return [...met];
}

/** From the end backwards, so that each place knows where it leads. Undefined when it would be too many. */
function layOut(whole: Part): readonly Place[] | undefined {
  const places: (Place | undefined)[] = [{ is: "end" }];
  const add = (place: Place | undefined): number => places.push(place) - 1;
  const isFull = () => places.length > limits.places;

  function lay(part: Part, next: number): number {
    if (isFull()) return next;
    switch (part.is) {
      case "sign":
      case "edge":
        return add({ ...part, next });
      case "row":
        return part.parts.reduceRight((to, each) => lay(each, to), next);
      case "either":
        return add({ is: "split", next: part.parts.map((each) => lay(each, next)) });
      case "times":
        return layTimes(part, next);
    }
  }
  function layTimes({ part, least, most }: Extract<Part, { is: "times" }>, next: number): number {
    let start = next;
    if (most === Infinity) {
      start = add(undefined);
      places[start] = { is: "split", next: [lay(part, start), next] };
    } else
      for (let more = most; more > least && !isFull(); more--)
        start = add({ is: "split", next: [lay(part, start), next] });
    for (let needed = least; needed > 0 && !isFull(); needed--) start = lay(part, start);
    return start;
  }

  const start = lay(whole, 0);
  add({ is: "split", next: [start] });
  const laid = places.filter((place) => place !== undefined);
  return isFull() || laid.length < places.length ? undefined : laid;
}

/** Reads the source from left to right; undefined as soon as something is not known. */
function readPattern(source: string): Part | undefined {
  const signs = Array.from(source);
  let at = 0;
  let depth = 0;
  let isWrong = false;
  const nothing: Part = { is: "row", parts: [] };
  const fail = (): Part => {
    isWrong = true;
    return nothing;
  };
  const take = (sign: string): boolean => {
    if (signs[at] !== sign) return false;
    at++;
    return true;
  };

  function either(): Part {
    const parts = [row()];
    while (!isWrong && take("|")) parts.push(row());
    return parts.length === 1 && parts[0] ? parts[0] : { is: "either", parts };
  }
  function row(): Part {
    const parts: Part[] = [];
    while (!isWrong && at < signs.length && signs[at] !== "|" && signs[at] !== ")")
      parts.push(repeated(one()));
    return { is: "row", parts };
  }
  function repeated(part: Part): Part {
    const times = quantity();
    if (!times) return part;
    // Taking as little as possible, or all there is, changes nothing about whether it matches.
    if (!take("?") && signs[at] === "+") return fail();
    if (part.is === "edge" || "*+?{".includes(signs[at] ?? " ")) return fail();
    return { is: "times", part, ...times };
  }
  function quantity(): { readonly least: number; readonly most: number } | undefined {
    if (take("*")) return { least: 0, most: Infinity };
    if (take("+")) return { least: 1, most: Infinity };
    if (take("?")) return { least: 0, most: 1 };
    if (signs[at] !== "{") return undefined;
    const said = /^\{(\d{1,3})(,?)(\d{0,3})\}/.exec(signs.slice(at, at + 9).join(""));
    if (!said) return void fail();
    const [whole, low, comma, high = ""] = said;
    at += whole.length;
    const least = Number(low);
    const most = comma === "" ? least : high === "" ? Infinity : Number(high);
    return most < least || (comma === "" && high !== "") ? void fail() : { least, most };
  }
  function one(): Part {
    const sign = signs[at++] ?? "";
    if (sign === "(") return group();
    if (sign === "[") return { is: "sign", accepts: oneOf() };
    if (sign === ".") return { is: "sign", accepts: (each) => each !== "\n" };
    if (sign === "^") return { is: "edge", at: "begin" };
    if (sign === "$") return { is: "edge", at: "end" };
    if (sign === "\\") return { is: "sign", accepts: escaped() };
    return "*+?{}])".includes(sign) ? fail() : { is: "sign", accepts: exactly(sign) };
  }
  function group(): Part {
    if (++depth > limits.depth) return fail();
    if (take("?") && !take(":")) return fail();
    const part = either();
    depth--;
    return take(")") ? part : fail();
  }
  function escaped(): Accepts {
    const sign = signs[at++] ?? "";
    const set = Object.hasOwn(classes, sign) ? classes[sign] : undefined;
    if (set) return set;
    if (Object.hasOwn(controls, sign)) return exactly(controls[sign] ?? "");
    // A letter or a figure behind a backslash means something that is not known here.
    if (sign === "" || /[\p{L}\p{N}]/u.test(sign)) fail();
    return exactly(sign);
  }
  function oneOf(): Accepts {
    const isOther = take("^");
    const accepted: Accepts[] = [];
    for (let first = true; !isWrong && (first || signs[at] !== "]"); first = false) {
      const from = signs[at++];
      // A class inside a class, and what it has in common with another, is not known.
      if (from === undefined || from === "[" || (from === "]" && first) || from === "&") fail();
      else if (from === "\\") accepted.push(escaped());
      else if (signs[at] === "-" && signs[at + 1] !== "]" && signs[at + 1] !== undefined) {
        const to = signs[at + 1] ?? "";
        at += 2;
        if (to === "\\" || to === "[" || code(to) < code(from)) fail();
        accepted.push((sign) => code(sign) >= code(from) && code(sign) <= code(to));
      } else accepted.push(exactly(from));
    }
    at++;
    return (sign) => accepted.some((accepts) => accepts(sign)) !== isOther;
  }

  const part = either();
  return isWrong || at < signs.length ? undefined : part;
}

const code = (sign: string): number => sign.codePointAt(0) ?? 0;
const exactly =
  (one: string): Accepts =>
  (sign) =>
    sign === one;
const controls: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };
/** As in ODK, without letters beyond English ones: a form that wants them names them. */
const classes: Readonly<Record<string, Accepts>> = {
  d: (sign) => /[0-9]/.test(sign),
  D: (sign) => !/[0-9]/.test(sign),
  w: (sign) => /\w/.test(sign),
  W: (sign) => !/\w/.test(sign),
  s: (sign) => /\s/.test(sign),
  S: (sign) => !/\s/.test(sign),
};
