import { useText } from "../../i18n/use-text.ts";
import { SettingsPage } from "./SettingsPage.tsx";

/** What the app stands on; the names are the licences' own, so they are not translated. */
const works = [
  ["React, React DOM", "MIT"],
  ["Yjs, y-websocket, y-protocols, lib0", "MIT"],
  ["Dexie, shamir-secret-sharing", "Apache-2.0"],
  ["@noble/curves, @hpke, hash-wasm", "MIT"],
  ["Fluent", "Apache-2.0"],
  ["TanStack Virtual", "MIT"],
  ["fflate, qr, Papa Parse, saxen, Workbox", "MIT"],
  ["wouter", "Unlicense"],
] as const;

export function AboutScreen() {
  const { t } = useText();
  return (
    <SettingsPage title={t("more-about")}>
      <div className="stack-tight">
        <p>{t("more-about-text")}</p>
        <p>{t("more-about-licence")}</p>
      </div>
      <section className="stack-tight">
        <h2>{t("more-about-works")}</h2>
        <ul>
          {works.map(([name, licence]) => (
            <li key={name} className="soft">
              {name} · {licence}
            </li>
          ))}
        </ul>
      </section>
    </SettingsPage>
  );
}
