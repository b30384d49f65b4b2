import type { PassphraseSealed } from "../../app/expert/give-case-file.ts";
import type { PageData } from "./page-reader.ts";
import { readPage } from "./page-reader.ts";
import pageStyle from "./sealed-page.css?raw";
import type { LockWords } from "./sheet-words.ts";

/**
 * One file that opens in any browser, from a disk, without a network: its own script and style and nothing else may run, and nothing may be asked of
 * anybody. In the clear it says only that it is a sealed page.
 */
export async function sealedPage(
  { sealed, words, language }: SealedPage,
  sha256: (text: string) => Promise<Uint8Array>,
): Promise<string> {
  const data: PageData = {
    iterations: sealed.iterations,
    salt: base64(sealed.salt),
    iv: base64(sealed.iv),
    sealed: base64(sealed.sealed),
    language,
    words,
  };
  const script = `(${readPage.toString()})()`;
  const hashOf = async (text: string) => `'sha256-${base64(await sha256(text))}'`;
  const policy = [
    "default-src 'none'",
    `script-src ${await hashOf(script)}`,
    `style-src ${await hashOf(pageStyle)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return [
    "<!doctype html>",
    `<html lang="${language}">`,
    "<head>",
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer">',
    '<meta name="robots" content="noindex, nofollow">',
    "<title>Teren</title>",
    `<style>${pageStyle}</style>`,
    "</head>",
    "<body>",
    "<main></main>",
    `<noscript>${words.map(({ cannot }) => `<p>${escaped(cannot)}</p>`).join("")}</noscript>`,
    // A sign that could end the script stands in no word of it.
    `<script type="application/json" id="data">${JSON.stringify(data).replaceAll("<", String.raw`\u003c`)}</script>`,
    `<script>${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}

interface SealedPage {
  readonly sealed: PassphraseSealed;
  readonly words: readonly LockWords[];
  /** In which it greets. */
  readonly language: string;
}

const base64 = (bytes: Uint8Array): string => {
  let signs = "";
  for (const byte of bytes) signs += String.fromCharCode(byte);
  return btoa(signs);
};

const escaped = (words: string): string =>
  words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
