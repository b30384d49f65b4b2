import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Text } from "../../src/i18n/text.ts";

const features = fileURLToPath(new URL("../../src/features/", import.meta.url));

/** A screen or a dialog of features, and what tells it from all others. */
interface FeatureScreen {
  /** "timeline/PhotoDialog". */
  readonly name: string;
  /** What nothing else says: whoever has read one of these has seen it. */
  readonly words: readonly string[];
  /** What stands above it. */
  readonly titles: readonly string[];
}

export interface LookedAt {
  /** Takes a screen as it stands there. */
  readonly note: (shown: Shown) => void;
  /** Screens that nobody has seen. */
  readonly missing: () => readonly string[];
}

export interface Shown {
  readonly words: string;
  readonly headings: readonly string[];
}

/** Which of all screens and dialogs of features were seen. They are read from the folder, so that a new one is asked for without a word. */
export function lookAtScreens(text: Text): LookedAt {
  const unseen = new Set(featureScreens(text));
  return {
    note(shown) {
      const words = folded(shown.words);
      const headings = new Set(shown.headings.map(folded));
      for (const screen of unseen)
        if (
          screen.words.some((each) => words.includes(each)) ||
          screen.titles.some((each) => headings.has(each))
        )
          // prettier-ignore
          unseen.delete(screen);
    },
    missing: () => [...unseen].map(({ name }) => name),
  };
}

/** Runs in the page: what stands there to be read and heard. */
export function shownHere(): Shown {
  const named = [...document.querySelectorAll<HTMLElement>("[aria-label], [title]")]
    .filter((each) => each.checkVisibility())
    .map((each) => `${each.ariaLabel ?? ""} ${each.title}`);
  return {
    words: [document.body.innerText, ...named].join(" "),
    headings: [...document.querySelectorAll<HTMLElement>("h1, h2, legend")]
      .filter((each) => each.checkVisibility())
      .map((each) => each.innerText),
  };
}

/** A frame around other things, as CaseDialog, has neither words nor a title, and is no screen of its own. */
function featureScreens(text: Text): readonly FeatureScreen[] {
  const files = readdirSync(features, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".tsx"))
    .map((path) => {
      const source = readFileSync(`${features}${path}`, "utf8");
      return { name: path.slice(0, -".tsx".length), source, ids: idsIn(source, /"([\w-]+)"/g) };
    });
  const usedIn = new Map<string, number>();
  for (const { ids } of files) for (const id of ids) usedIn.set(id, (usedIn.get(id) ?? 0) + 1);
  return files
    .filter(
      ({ name, source }) =>
        /(?:Screen|Dialog)$/.test(name) || /<(?:Page|PaperPage|Dialog)\b/.test(source),
    ) // prettier-ignore
    .map(({ name, source, ids }) => ({
      name,
      words: [...ids].filter((id) => usedIn.get(id) === 1).flatMap((id) => piecesOf(text, id)),
      titles: [...titleIds(source)].flatMap((id) => piecesOf(text, id, 2)),
    }))
    .filter(({ words, titles }) => words.length + titles.length > 0);
}

/** `title={t("…")}`, `title={isNew ? t("…") : t("…")}`, `const title = t("…")`, `const act = t("…")`. */
const titleIds = (source: string): ReadonlySet<string> =>
  idsIn((source.match(/\b(?:title|act) ?= ?\{?[^}\n]*/g) ?? []).join(" "), /"([\w-]+)"/g);

const idsIn = (source: string, pattern: RegExp): ReadonlySet<string> =>
  new Set([...source.matchAll(pattern)].map(([, id = ""]) => id));

/** What a message says around what is put into it: the longest piece. A word or two may stand anywhere. */
function piecesOf(text: Text, id: string, longerThan = 6): readonly string[] {
  const pieces = (saidAround(text, id) ?? "").split(gap).map(folded);
  return pieces.toSorted((a, b) => b.length - a.length).slice(0, 1).filter((each) => each.length > longerThan); // prettier-ignore
}

const gap = "\u0001";

function saidAround(text: Text, id: string): string | undefined {
  const values: Record<string, string> = {};
  const say = text.t as (id: string, values: Readonly<Record<string, string>>) => string;
  for (;;) {
    try {
      return say(id, values);
    } catch (error) {
      // It names what it wants to be told.
      const name = /\$(\w+)/.exec(String(error))?.[1];
      if (name === undefined || name in values) return undefined;
      values[name] = gap;
    }
  }
}

/** Styles may write in capitals, and lines break anywhere. */
const folded = (words: string): string => words.toLowerCase().replace(/\s+/g, " ").trim();
