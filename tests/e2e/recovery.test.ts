import { expect, test } from "vitest";
import { bringPeople } from "./bring-people.ts";
import { faultsAtBothSizes } from "./inspect-screen.ts";
import {
  arrive,
  choose,
  chooseSecret,
  enter,
  everythingSent,
  goTo,
  heading,
  openCase,
  openDoor,
  press,
  showCase,
  startNetwork,
  write,
  type Person,
} from "./people.ts";

// A second device, and the paper that brings everything back when both are gone: in a real browser, against a real relay.

const { person } = bringPeople({ language: "hu" });
const pictures = process.env["PICTURES"];

async function inspect({ page }: Person, name: string): Promise<void> {
  expect({ name, faults: await faultsAtBothSizes(page) }).toEqual({ name, faults: [] });
  if (!pictures) return;
  const { width } = page.viewportSize() ?? { width: 0 };
  await page.screenshot({ path: `${pictures}/${name}-${width}.png`, fullPage: width < 800 });
}

/** What "copy as text" puts on the clipboard is what the code says. */
async function codeOf({ page, t, device, address }: Person): Promise<string> {
  await device.context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: address });
  await press(page, t("welcome-copy-code"));
  await page.getByText(t("common-copied")).waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

async function scans({ page, t }: Person, code: string): Promise<void> {
  await write(page, t("common-scan-paste"), code);
  await press(page, t("common-scan-use"));
}

test("a laptop is linked, both devices are lost, and what was printed brings the case back on a new one", async () => {
  const kata = await person("Kitalált Kata");
  await startNetwork(kata, "Mintahálózat");
  await openCase(kata, { label: "Minta Mária" });
  await everythingSent(kata);

  // Kata's laptop: its code is read by her phone, the numbers are compared, and the phone's code is read by the laptop.
  const laptop = await person("Kata laptopja", { shape: "laptop" });
  await arrive(laptop);
  await inspect(laptop, "doors");
  await openDoor(laptop.page, laptop.t("welcome-own"));
  await inspect(laptop, "own-name");
  await press(laptop.page, laptop.t("common-next"));
  await chooseSecret(laptop);
  const offered = await codeOf(laptop);
  await inspect(laptop, "own-code");
  const number = await laptop.page.locator(".digit-groups").innerText();
  await goTo(kata, "more");
  await kata.page.getByRole("link", { name: new RegExp(`^${kata.t("more-devices")}`) }).click();
  await press(kata.page, kata.t("devices-link"));
  await inspect(kata, "link");
  await scans(kata, "TEREN-J1:AAAA");
  await kata.page.getByText(kata.t("devices-not-a-code")).waitFor();
  await scans(kata, offered);
  await heading(kata.page, kata.t("devices-compare")).waitFor();
  expect(await kata.page.locator(".digit-groups").innerText()).toBe(number);
  await inspect(kata, "compare");
  await press(kata.page, kata.t("devices-same"));
  await heading(kata.page, kata.t("devices-show")).waitFor();
  await inspect(kata, "answer");
  const answer = await codeOf(kata);
  await press(kata.page, kata.t("common-done"));
  await press(laptop.page, laptop.t("welcome-scanned"));
  await scans(laptop, answer);
  await enter(laptop);
  await showCase(laptop, "Minta Mária");
  await kata.page.getByText(kata.t("devices-laptop")).waitFor();
  await inspect(kata, "devices");
  await kata.page.getByRole("link", { name: new RegExp(`^${kata.t("devices-laptop")}`) }).click();
  await inspect(kata, "device");
  await kata.page.keyboard.press("Escape");

  // The sheet is in three parts; two of them are typed back.
  const { page, t } = kata;
  await goTo(kata, "more");
  await page.getByRole("link", { name: new RegExp(`^${t("more-recovery")}`) }).click();
  await choose(page, t("recovery-kind"), t("recovery-kind-parts"));
  await inspect(kata, "sheet-kind");
  await press(page, t("recovery-make"));
  await page.locator(".sheet").nth(2).waitFor();
  await inspect(kata, "parts");
  const papers = await page
    .locator(".sheet")
    .evaluateAll((sheets) =>
      sheets.map((sheet) => [...sheet.querySelectorAll("li .digits")].map((it) => it.textContent)),
    );
  await press(page, t("recovery-have-it"));
  for (const input of await page.getByRole("textbox").all()) {
    const label = (await input.getAttribute("aria-label")) ?? (await labelOf(input));
    const [part = 0, group = 0] = [...label.matchAll(/\d+/g)].map(Number);
    await input.fill(papers[part - 1]?.[group - 1] ?? "");
  }
  await inspect(kata, "ask-parts");
  await press(page, t("common-done"));
  await page.getByText(t("recovery-made-text")).waitFor();
  await inspect(kata, "made");
  await everythingSent(kata);

  // Both are gone. A new laptop, and two of the three people who keep a paper.
  await kata.device.dispose();
  await laptop.device.dispose();
  const fresh = await person("Kitalált Kata", { shape: "laptop" });
  const type = async (text: string) => {
    await write(fresh.page, fresh.t("restore-typed"), text);
    await press(fresh.page, fresh.t("common-scan-use"));
  };
  await arrive(fresh);
  await openDoor(fresh.page, fresh.t("welcome-restore"));
  await inspect(fresh, "restore");
  const [one = [], , three = []] = papers;
  await type(three.with(4, three[5] ?? "").join(" "));
  await fresh.page.getByText(fresh.t("restore-wrong-groups", { count: 1, groups: "5" })).waitFor();
  await inspect(fresh, "restore-wrong");
  await type(three.join(" ").toLowerCase());
  await fresh.page.getByText(fresh.t("restore-one-part", { number: 3 })).waitFor();
  await inspect(fresh, "restore-one");
  await type(one.join("\n"));
  await fresh.page.getByText(fresh.t("restore-found", { people: 1, cases: 1 })).waitFor();
  await choose(fresh.page, fresh.t("restore-who"), "Kitalált Kata");
  await inspect(fresh, "restore-who");
  await press(fresh.page, fresh.t("common-next"));
  await chooseSecret(fresh);
  await press(fresh.page, fresh.t("welcome-ready-later"));
  await showCase(fresh, "Minta Mária");
  await fresh.page.getByText(fresh.t("common-recovery-nag")).waitFor();
  await inspect(fresh, "restored");
});

const labelOf = (input: { readonly evaluate: (read: (it: never) => string) => Promise<string> }) =>
  input.evaluate((it: HTMLInputElement) => it.labels?.[0]?.textContent ?? "");
