/** Writes src/i18n/message-ids.ts from the English messages: `npm run i18n` after changing a .ftl file. */
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { messageTypes } from "../src/i18n/message-types.ts";
import { languages } from "../src/i18n/languages.ts";
import { readMarks } from "../src/i18n/read-marks.ts";
import { readMessages } from "../src/i18n/read-messages.ts";

const i18n = fileURLToPath(new URL("../src/i18n", import.meta.url));
const english = join(i18n, "en");
const shapes = readdirSync(english)
  .filter((file) => file.endsWith(".ftl"))
  .flatMap((file) => readMessages(readFileSync(join(english, file), "utf8")));

writeFileSync(join(i18n, "message-ids.ts"), messageTypes(shapes));
console.log(`${shapes.length} messages`);

for (const language of languages.filter((each) => each !== "en")) {
  const folder = join(i18n, language);
  const marks = readdirSync(folder)
    .filter((file) => file.endsWith(".ftl"))
    .flatMap((file) => [...readMarks(readFileSync(join(folder, file), "utf8")).values()]);
  const count = (mark: string) => marks.filter((each) => each === mark).length;
  console.log(
    `${language}: ${count("native")} wait for a native speaker, ${count("law")} for the act`,
  );
}
