import { expect, test } from "vitest";
import { cleanLine, cleanText } from "./clean-text.ts";

test("what is seen stays: emoji of several signs, marks on letters, Hebrew, a pasted table", () => {
  for (const words of [
    "👩‍👩‍👧 és 🏳️‍🌈",
    "Kovácsné Őry Ünnep",
    "שלום Mária مرحبا",
    "név\ttelefon\nMária\t06 30",
  ])
    expect(cleanText(words)).toBe(words.normalize("NFC"));
  expect(cleanText("a\u0301rvi\u0301z")).toBe("árvíz");
});

test("what nobody sees goes: it would hide a name from every search", () => {
  expect(cleanLine("\u{FEFF}Min\u{200B}ta \u{2060}Mária\u{0}\u{7}")).toBe("Minta Mária");
  expect(cleanText("\u{200B} \u{FEFF}")).toBe("");
  expect(cleanText("halved \u{D83D}")).toBe("halved \u{FFFD}");
});

test("a sign that turns the writing around does not make a text say another thing", () => {
  expect(cleanLine("fizet \u{202E}000 01\u{202C} Ft")).toBe("fizet 000 01 Ft");
});

test("lines of every kind are lines, and in a field of one line they are spaces", () => {
  expect(cleanText("Fő u. 3\r\nMintafalva\r\u{2028}tel.")).toBe("Fő u. 3\nMintafalva\n\ntel.");
  expect(cleanLine("Fő u. 3\r\n\r\nMintafalva\ttel.")).toBe("Fő u. 3 Mintafalva tel.");
});
