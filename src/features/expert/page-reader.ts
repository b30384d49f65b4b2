import type { Sheet, SheetWords } from "../../domain/expert/sheet.ts";
import type { LockWords } from "./sheet-words.ts";

/** What stands in the page in the clear: nothing of the case. */
export interface PageData {
  readonly iterations: number;
  /** Base64. */
  readonly salt: string;
  readonly iv: string;
  readonly sealed: string;
  readonly language: string;
  readonly words: readonly LockWords[];
}

/**
 * The one script of the sealed page, written into it as it stands here: it may use nothing from outside of itself. Asks for the passphrase, opens the
 * sheet in memory, and draws it; nothing is kept, fetched or sent.
 */
export function readPage(): void {
  const root = document.querySelector("main");
  const data = JSON.parse(document.querySelector("#data")?.textContent ?? "{}") as PageData;
  if (!root) return;

  const bytes = (text: string) => Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  const add = (parent: Element, tag: string, words = "", name = ""): HTMLElement => {
    const element = document.createElement(tag);
    if (words !== "") element.textContent = words;
    if (name !== "") element.className = name;
    parent.append(element);
    return element;
  };
  const button = (parent: Element, words: string, press: () => void) => {
    const made = add(parent, "button", words) as HTMLButtonElement;
    made.type = "button";
    made.addEventListener("click", press);
    return made;
  };

  const open = async (passphrase: string): Promise<Sheet | undefined> => {
    const said = passphrase
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, " ")
      .trim();
    const { subtle } = crypto;
    const text = new TextEncoder();
    const salt = bytes(data.salt);
    const { iterations } = data;
    const secret = await subtle.importKey("raw", text.encode(said), "PBKDF2", false, ["deriveKey"]);
    const key = await subtle.deriveKey(
      { name: "PBKDF2", hash: "SHA-256", salt, iterations },
      secret,
      { name: "AES-GCM", length: 256 },
      false,
      ["decrypt"],
    );
    const place = text.encode(`teren sealed page v1 ${iterations} `);
    const additionalData = new Uint8Array([...place, ...salt]);
    let padded: Uint8Array<ArrayBuffer>;
    try {
      const algorithm = { name: "AES-GCM", iv: bytes(data.iv), additionalData };
      padded = new Uint8Array(await subtle.decrypt(algorithm, key, bytes(data.sealed)));
    } catch {
      return undefined; // another passphrase, or a damaged file: it does not say which
    }
    let length = 0;
    let at = 0;
    for (let more = true; more; at++) {
      const byte = padded[at] ?? 0;
      length += (byte & 0x7f) * 0x80 ** at;
      more = byte >= 0x80;
    }
    return JSON.parse(new TextDecoder().decode(padded.slice(at, at + length))) as Sheet;
  };

  const languages = (
    all: readonly { readonly language: string; readonly name: string }[],
    chosen: string,
    choose: (language: string) => void,
  ) => {
    const bar = add(root, "nav", "", "languages");
    for (const { language, name } of all) {
      const made = button(bar, name, () => choose(language));
      made.lang = language;
      made.setAttribute("aria-pressed", String(language === chosen));
    }
  };

  const showLock = (chosen: string, typed = ""): void => {
    const words = data.words.find(({ language }) => language === chosen) ?? data.words[0];
    if (!words) return;
    root.replaceChildren();
    document.documentElement.lang = words.language;
    languages(data.words, words.language, (language) => showLock(language, input.value));
    add(root, "h1", words.title);
    add(root, "p", words.text);
    const form = add(root, "form") as HTMLFormElement;
    const label = add(form, "label", words.passphrase);
    const input = add(label, "input") as HTMLInputElement;
    input.autocapitalize = "none";
    input.autocomplete = "off";
    input.spellcheck = false;
    input.value = typed;
    const send = add(form, "button", words.open, "primary") as HTMLButtonElement;
    const said = add(form, "p", "", "said");
    said.setAttribute("role", "alert");
    if (!globalThis.isSecureContext || !("subtle" in crypto)) said.textContent = words.cannot;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (send.disabled) return;
      send.disabled = true;
      said.textContent = words.opening;
      open(input.value).then(
        (sheet) => {
          if (sheet) return showSheet(sheet, words.language);
          send.disabled = false;
          said.textContent = words.wrong;
        },
        () => {
          send.disabled = false;
          said.textContent = words.cannot;
        },
      );
    });
    input.focus();
  };

  const showSheet = (sheet: Sheet, chosen: string): void => {
    const words = sheet.find(({ language }) => language === chosen) ?? sheet[0];
    if (!words) return;
    root.replaceChildren();
    document.documentElement.lang = words.language;
    languages(sheet, words.language, (language) => showSheet(sheet, language));
    const tools = add(root, "div", "", "tools");
    button(tools, words.print, () => globalThis.print());
    button(tools, words.close, () => showLock(words.language));
    add(root, "h1", words.title).tabIndex = -1;
    add(root, "p", words.made, "soft");
    add(root, "p", words.honest, "notice");
    drawSheet(words);
    root.querySelector("h1")?.focus();
  };

  const drawSheet = (words: SheetWords): void => {
    if (words.question !== "") {
      add(root, "h2", words.questionTitle);
      add(root, "p", words.question, "said-words");
    }
    add(root, "h2", words.factsTitle);
    const facts = add(root, "dl");
    for (const { field, value } of words.facts) {
      add(facts, "dt", field);
      add(facts, "dd", value);
    }
    add(root, "h2", words.daysTitle);
    const days = add(root, "ol");
    for (const { day, what, note } of words.days) {
      const line = add(days, "li");
      add(line, "b", day);
      add(line, "p", what);
      if (note !== "") add(line, "p", note, "said-words");
    }
  };

  showLock(data.language);
}
