import { codeLists, type CodeListId } from "../cases/code-lists.ts";
import { foldText } from "../cases/fold-text.ts";
import { regions, type RegionId } from "../cases/region.ts";
import { parseFactValue } from "../forms/fact-value.ts";
import type { FieldDefinition } from "../forms/field-definition.ts";
import type { FormFieldId } from "../forms/field-definitions.ts";
import { parseAnswerTo, type OwnQuestion } from "../forms/own-question.ts";
import type { ListId } from "../lists/list-id.ts";
import { cleanLine, cleanText } from "../text/clean-text.ts";
import type { FactValue } from "../forms/fact-value.ts";
import { parseWrittenDate } from "./written-date.ts";
import { parseWrittenNumber } from "./written-number.ts";

/** Why a cell cannot be what its column stands for. `piece` is the part of it that was not understood. */
export interface CellError {
  readonly type: "NotInList" | "NotADate" | "NotANumber" | "NotYesOrNo" | "NotARegion" | "TooLong" | "OutOfRange"; // prettier-ignore
  readonly piece: string;
}

/** In every language at hand: a table says "igen" in one line and "yes" in the next. */
export interface TableWords {
  readonly field: (id: FormFieldId) => readonly string[];
  readonly code: (list: CodeListId, code: string) => readonly string[];
  readonly list: (id: ListId) => readonly string[];
}

type Read = { readonly value: FactValue } | { readonly error: CellError };

export interface CellReader {
  readonly field: (field: FieldDefinition<FormFieldId>, cell: string) => Read;
  readonly own: (question: OwnQuestion, cell: string) => Read;
}

/** Reads cells of one table; the lists are made ready once. */
export function createCellReader(words: TableWords): CellReader {
  const lists = new Map<CodeListId, ReadonlyMap<string, string>>();

  function codesOf(list: CodeListId): ReadonlyMap<string, string> {
    const known = lists.get(list);
    if (known) return known;
    const codes = new Map<string, string>();
    for (const code of codeLists[list])
      for (const word of [...words.code(list, code), code, code.replaceAll("_", " ")])
        if (!codes.has(foldText(word))) codes.set(foldText(word), code);
    lists.set(list, codes);
    return codes;
  }

  return {
    field(field, cell) {
      const codes = field.options && codesOf(field.options);
      if (field.kind === "region") return regionOf(cell);
      if (field.kind === "counts") return countsOf(field, cell);
      // Nobody writes the id of a thing in the register into a table.
      if (field.kind === "ref") return wrong("NotInList", cell);
      const read = readAs(field.kind, cell, codes);
      if ("error" in read) return read;
      const value = parseFactValue(field, read.value);
      if (value !== undefined) return { value };
      return wrong(typeof read.value === "number" ? "OutOfRange" : "TooLong", cell);
    },
    own(question, cell) {
      const { kind, options = [] } = question;
      if (kind === "note") return wrong("NotInList", cell);
      const codes = new Map<string, string>();
      for (const { id, label } of options)
        for (const word of [...Object.values(label), id]) codes.set(foldText(word), id);
      const read = readAs(kind === "number" ? "decimal" : kind, cell, codes);
      if ("error" in read) return read;
      const value = parseAnswerTo(question, read.value);
      return value === undefined ? wrong("TooLong", cell) : { value };
    },
  };
}

type Kind = Exclude<FieldDefinition["kind"], "region" | "counts" | "ref"> | "decimal";

function readAs(kind: Kind, cell: string, codes: ReadonlyMap<string, string> | undefined): Read {
  const text = kind === "longText" ? cleanText(cell) : cleanLine(cell);
  switch (kind) {
    case "text":
    case "longText":
      return { value: text };
    case "number": {
      const number = parseWrittenNumber(text);
      return number !== undefined && Number.isInteger(number)
        ? { value: number }
        : wrong("NotANumber", cell);
    }
    case "decimal": {
      const number = parseWrittenNumber(text);
      return number === undefined ? wrong("NotANumber", cell) : { value: number };
    }
    case "boolean": {
      const folded = foldText(text);
      if (yes.has(folded)) return { value: true };
      return no.has(folded) ? { value: false } : wrong("NotYesOrNo", cell);
    }
    case "partialDate": {
      const date = parseWrittenDate(text);
      return date === undefined ? wrong("NotADate", cell) : { value: date };
    }
    case "choice": {
      const code = codes?.get(foldText(text));
      return code === undefined ? wrong("NotInList", cell) : { value: code };
    }
    case "multi":
      return severalOf(text, codes ?? new Map());
  }
}

function severalOf(text: string, codes: ReadonlyMap<string, string>): Read {
  // The words of an answer may hold a comma themselves.
  const whole = codes.get(foldText(text));
  if (whole !== undefined) return { value: [whole] };
  const sign = /[;|\n]/.test(text) ? /[;|\n]/ : /,/;
  const found: string[] = [];
  for (const piece of text.split(sign)) {
    if (piece.trim() === "") continue;
    const code = codes.get(foldText(piece));
    if (code === undefined) return wrong("NotInList", piece);
    if (!found.includes(code)) found.push(code);
  }
  return { value: found };
}

const yes = new Set(["igen", "ano", "da", "yes", "i", "a", "y", "x", "1", "true", "igaz", "pravda", "adevarat", "van", "+"]); // prettier-ignore
const no = new Set(["nem", "ne", "nu", "nie", "no", "n", "0", "false", "hamis", "nepravda", "fals", "nincs", "-"]); // prettier-ignore

const regionNames: ReadonlyMap<string, RegionId> = new Map(
  regions.flatMap(({ id, iso, name }) =>
    [id, iso, name].map((each): [string, RegionId] => [regionKey(each), id]),
  ),
);

function regionOf(cell: string): Read {
  const id = regionNames.get(regionKey(cell));
  return id ? { value: id } : wrong("NotARegion", cell);
}

/** Without the word for what it is. */
function regionKey(name: string): string {
  const key = foldText(name)
    .replaceAll(/\b(varmegye|megye|kraj|judetul|judet|zupa)\b/g, "")
    .replaceAll(/[\s-]+/g, " ")
    .trim();
  return key === "" ? foldText(name) : key;
}

/** "2/3" or "2+3" where a field asks for two numbers, in their order. */
function countsOf(field: FieldDefinition<FormFieldId>, cell: string): Read {
  const numbers = cell.split(/[^\d]+/).filter(Boolean);
  const names = field.counts ?? [];
  if (numbers.length !== names.length) return wrong("NotANumber", cell);
  const counts = Object.fromEntries(names.map((name, at) => [name, Number(numbers[at])]));
  const value = parseFactValue(field, counts);
  return value === undefined ? wrong("OutOfRange", cell) : { value };
}

const wrong = (type: CellError["type"], piece: string): Read => ({
  error: { type, piece: piece.trim().slice(0, 60) },
});
