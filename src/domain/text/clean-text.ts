/*
 * What is typed or pasted, freed of what nobody sees and everybody stumbles over: a name with a hidden sign in it is found by no search, and a sign that turns the
 * direction of writing around lets a text say something else than it shows. Every visible sign stays.
 */

// A joiner (U+200D) makes one emoji of several and letters of some scripts; it stays.
const hidden = /[\u{200B}\u{2060}\u{FEFF}\u{AD}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;
// oxlint-disable-next-line no-control-regex
const controls = /[\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}\u{7F}-\u{9F}]/gu;

/** For notes: lines and tabs stay, as a pasted table has them. */
export const cleanText = (typed: string): string =>
  typed
    .replaceAll(/\p{Cs}/gu, "\u{FFFD}")
    .replaceAll(/\r\n?|[\u{2028}\u{2029}]/gu, "\n")
    .replaceAll(hidden, "")
    .replaceAll(controls, "")
    .normalize("NFC")
    .trim();

/** For what has one line: pasted lines and cells are parted by a space. */
export const cleanLine = (typed: string): string => cleanText(typed).replaceAll(/[\n\t]+/g, " ");
