import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { bringPeople } from "./bring-people.ts";
import {
  addFollowUp,
  bringIn,
  entry,
  everythingSent,
  goTo,
  heading,
  isLocked,
  isMarked,
  openCase,
  openDoor,
  press,
  showCase,
  startNetwork,
  unlock,
  write,
  type Person,
} from "./people.ts";

const people = bringPeople();

async function passOn(person: Person, door: "pass-give" | "pass-take"): Promise<void> {
  const { page, t } = person;
  await goTo(person, "more");
  await page.getByRole("link", { name: t("more-pass-on") }).click();
  await openDoor(page, t(door));
}

/** What the picture on the screen says, as its button copies it. */
async function codeOf(person: Person): Promise<string> {
  const { page, t, device } = person;
  await passOn(person, "pass-take");
  await device.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await press(page, t("pass-copy-code"));
  let code = "";
  await expect
    .poll(async () => (code = await page.evaluate(() => navigator.clipboard.readText())))
    .toMatch(/^TEREN-F1:/);
  return code;
}

/** From the code to the file, as it lies among the downloads. */
async function fileFor(person: Person, code: string): Promise<Buffer> {
  const { page, t } = person;
  await passOn(person, "pass-give");
  await write(page, t("common-scan-paste"), code);
  await press(page, t("common-scan-use"));
  await press(page, t("pass-make"));
  await heading(page, t("pass-ready")).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    press(page, t("pass-save")),
  ]);
  expect(download.suggestedFilename()).toBe("notes.txt");
  return readFile(await download.path());
}

test("two phones without a signal exchange a file each and end level; one at a mast brings the work of both", async () => {
  const timea = await people.person("Teszt Tímea");
  const kata = await people.person("Kitalált Kata");
  await startNetwork(timea, "Mintahálózat");
  await bringIn(timea, kata, "mediator");
  await openCase(kata, { label: "Minta Mária" });
  await isMarked(kata, kata.t("timeline-opened"), "relay");
  await showCase(timea, "Minta Mária");
  for (const { device } of [timea, kata]) await device.context.setOffline(true);
  await addFollowUp(kata, { note: "Kata járt itt" });
  await addFollowUp(timea, { note: "Tímea is járt itt" });

  // From the phone's folder.
  const fromKata = await fileFor(kata, await codeOf(timea));
  expect(fromKata.toString("latin1")).not.toContain("járt");
  await passOn(timea, "pass-take");
  await timea.page
    .locator("input[type=file]")
    .setInputFiles({ name: "notes.txt", mimeType: "text/plain", buffer: fromKata });
  await heading(timea.page, timea.t("pass-taken")).waitFor();
  await showCase(timea, "Minta Mária");
  await entry(timea, "Kata járt itt").waitFor();

  // From another app, into a phone that is locked: it waits, sealed, until she has unlocked.
  const fromTimea = await fileFor(timea, await codeOf(kata));
  await kata.page.reload();
  await isLocked(kata);
  await kata.page.evaluate(
    async (bytes) => {
      const form = new FormData();
      form.append("file", new File([Uint8Array.from(bytes)], "notes.txt", { type: "text/plain" }));
      await fetch("/share", { method: "POST", body: form, redirect: "manual" });
    },
    [...fromTimea],
  );
  await kata.page.goto("about:blank");
  await kata.page.goto(`${kata.address}/#take`);
  await unlock(kata);
  await heading(kata.page, kata.t("pass-taken")).waitFor();
  await showCase(kata, "Minta Mária");
  await isMarked(kata, "Tímea is járt itt", "phone");

  // Kata alone comes to a mast; Tímea's own phone says "at the office" only when it hears of it.
  await kata.device.context.setOffline(false);
  await everythingSent(kata);
  await isMarked(kata, "Tímea is járt itt", "relay");
  await showCase(timea, "Minta Mária");
  await isMarked(timea, "Tímea is járt itt", "phone");
  await timea.device.context.setOffline(false);
  await isMarked(timea, "Tímea is járt itt", "relay");
});
