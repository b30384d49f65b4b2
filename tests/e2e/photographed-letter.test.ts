import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { emulateLine, lines, type EmulatedLine } from "../bench/line/emulated-line.ts";
import { faultsOf } from "./inspect-screen.ts";
import { findInFiles } from "./leak-scan.ts";
import {
  bringIn,
  entry,
  fillFollowUp,
  isMarked,
  openCase,
  personWithDevice,
  press,
  saidSaved,
  showCase,
  startNetwork,
  unlock,
  type Person,
} from "./people.ts";
import { startRelay, type RelayProcess } from "./relay-process.ts";
import { tellOnFailure } from "./tell-on-failure.ts";

/** Stands in what the camera wrote beside the picture, in the file's name, and drawn in the picture. */
const canary = "Levélkanárimadár";

let relay: RelayProcess;
let line: EmulatedLine;
let timea: Person;
let kata: Person;
const puts: { readonly path: string; readonly status: number }[] = [];

beforeAll(async () => {
  relay = await startRelay();
  line = await emulateLine({ targetPort: Number(new URL(relay.url).port), profile: lines.none });
  timea = await personWithDevice("Teszt Tímea", { address: relay.url, shape: "laptop" });
  kata = await personWithDevice("Kitalált Kata", {
    address: `http://localhost:${line.port}`,
    shape: "phone",
  });
  await startNetwork(timea, "Mintahálózat");
  await bringIn(timea, kata, "mediator");
  await openCase(kata, { label: "Minta Mária" });
  await isMarked(kata, kata.t("timeline-opened"), "relay");
}, 90_000);
afterAll(async () => {
  await Promise.all([timea?.device.dispose(), kata?.device.dispose()]);
  await line?.close();
  await relay?.dispose();
});
tellOnFailure(() => [timea, kata]);

test("a letter photographed without a signal comes through a line that breaks and a relay that dies, and is opened elsewhere", async () => {
  const { page, t } = kata;
  await kata.device.context.setOffline(true);
  await fillFollowUp(kata, { note: "Levelet hozott" });
  await page.locator("input[type=file][capture]").setInputFiles({
    name: `${canary}.jpg`,
    mimeType: "image/jpeg",
    buffer: withCameraNotes(await drawnLetter(page)),
  });
  await page.locator("img.photo-small").waitFor();
  // The form itself outlives the page.
  await page.waitForTimeout(600);
  await page.reload();
  await unlock(kata);
  await showCase(kata, "Minta Mária");
  await press(page, t("cases-act-follow-up"));
  await page.locator("img.photo-small").waitFor();
  await page.locator("img.photo-small").scrollIntoViewIfNeeded();
  await shot(kata, "form");
  await press(page, t("common-save"));
  await saidSaved(kata);
  await entry(kata, "Levelet hozott").locator("img.photo-small").waitFor();
  await entry(kata, "Levelet hozott")
    .getByText(t("attach-on-phone", { count: 1 }))
    .waitFor();

  await shot(kata, "timeline");
  page.on("response", (response) => {
    if (response.request().method() === "PUT")
      puts.push({ path: new URL(response.url()).pathname, status: response.status() });
  });
  line.setProfile({ rtt: 200, up: 200, down: 400 });
  line.reset();
  await kata.device.context.setOffline(false);
  await expect.poll(() => puts.length, { timeout: 60_000, interval: 20 }).toBeGreaterThan(2);
  await relay.kill();
  const acknowledged = puts.filter(({ status }) => status === 201).length;
  await relay.start();
  await entry(kata, "Levelet hozott")
    .getByText(t("attach-on-phone", { count: 1 }))
    .waitFor({ state: "hidden", timeout: 90_000 });
  // Nothing that was acknowledged went again.
  expect(acknowledged).toBeGreaterThan(2);
  const paths = puts
    .filter(({ status }) => status === 201 || status === 200)
    .map(({ path }) => path);
  expect(paths).toEqual([...new Set(paths)]);
  expect(paths.length).toBeGreaterThan(acknowledged);

  await showCase(timea, "Minta Mária");
  await entry(timea, "Levelet hozott").locator("img.photo-small").waitFor();
  await press(entry(timea, "Levelet hozott"), timea.t("files-open", { number: 1 }));
  const whole = timea.page.locator("dialog img");
  await whole.waitFor();
  const size = await whole.evaluate((image) => {
    const { naturalWidth, naturalHeight } = image as unknown as Record<string, number>;
    return [naturalWidth ?? 0, naturalHeight ?? 0];
  });
  expect(Math.max(...size)).toBeGreaterThanOrEqual(1300);
  expect(Math.max(...size)).toBeLessThanOrEqual(1600);
  expect(await faultsOf(timea.page)).toEqual([]);
  await shot(timea, "viewer");
}, 240_000);

test("a decision as a PDF and what somebody said go the same way, and are shown and played elsewhere", async () => {
  await kata.device.context.grantPermissions(["microphone"]);
  await kata.device.context.setOffline(true);
  const { page, t } = kata;
  await showCase(kata, "Minta Mária");
  await fillFollowUp(kata, { note: "Elmondta" });
  const files = page.locator("input[type=file]:not([capture])");
  const asFile = (name: string, buffer: Buffer) => ({ name, mimeType: "application/pdf", buffer });
  await files.setInputFiles(asFile("program.pdf", Buffer.from("MZ\x90\0\x03\0")));
  await page.getByText(t("attach-unknown")).waitFor();
  await files.setInputFiles(asFile("nagy.pdf", Buffer.alloc(8 * 1024 * 1024 + 1, "%PDF-")));
  await page.getByText(t("attach-too-large")).waitFor();
  await files.setInputFiles(asFile(`${canary}.pdf`, emptyPdf));
  await page.locator(".file-row", { hasText: canary }).waitFor();
  await press(page, t("attach-voice"));
  await press(page, t("attach-voice-start"));
  await page.waitForTimeout(1_200);
  await press(page, t("attach-voice-stop"));
  await page.locator(".file-row", { hasText: voiceNote(kata) }).waitFor();
  await press(page, t("common-save"));
  await saidSaved(kata);
  await kata.device.context.setOffline(false);
  await entry(kata, "Elmondta").getByText(t("attach-on-phone", { count: 2 })).waitFor({ state: "hidden", timeout: 60_000 }); // prettier-ignore

  await press(timea.page.getByRole("dialog"), timea.t("common-close"));
  const before = timea.device.complaints.length;
  const there = entry(timea, "Elmondta");
  await there.locator(".file-row", { hasText: voiceNote(timea) }).click();
  const seconds = await timea.page.locator("audio").evaluate(async (audio) => {
    const voice = audio as unknown as { play: () => Promise<void>; readonly currentTime: number };
    await voice.play();
    await new Promise((resolve) => setTimeout(resolve, 500));
    return voice.currentTime;
  });
  expect(seconds).toBeGreaterThan(0.1);
  await press(timea.page.getByRole("dialog"), timea.t("common-close"));
  await there.locator(".file-row", { hasText: canary }).click();
  await timea.page.locator("iframe.file-pdf").waitFor();
  expect(await faultsOf(timea.page)).toEqual([]);
  expect(timea.device.complaints.slice(before)).toEqual([]);
  await press(timea.page.getByRole("dialog"), timea.t("common-close"));
  await press(entry(timea, "Levelet hozott"), timea.t("files-open", { number: 1 }));
}, 120_000);

test("nothing of the file is in clear on either disk or at the relay, and what the camera wrote beside it is nowhere", async () => {
  // A copy leaves Teren only by two deliberate taps.
  const dialog = timea.page.getByRole("dialog");
  await dialog.getByText(timea.t("files-save-copy"), { exact: true }).click();
  const saving = timea.page.waitForEvent("download");
  await press(dialog, timea.t("files-save-really"));
  const download = await saving;
  expect(download.suggestedFilename()).toBe("Teren.webp");
  const picture = await readFile(await download.path());
  await download.delete();
  expect(picture.length).toBeLessThan(250 * 1024);
  expect(picture.length).toBeGreaterThan(64 * 1024);
  for (const mark of ["Exif", "EXIF", "GPS"]) expect(picture.includes(mark)).toBe(false);
  expect(picture.includes(canary)).toBe(false);

  await Promise.all([timea.device.shut(), kata.device.shut()]);
  const piece = picture.subarray(picture.length >> 1, (picture.length >> 1) + 48);
  for (const directory of [relay.dataDirectory, timea.device.profile, kata.device.profile]) {
    expect(await findInFiles(directory, [canary, "TESZT-GPS-JEGYZET"])).toEqual([]);
    for (const found of await readdir(directory, { recursive: true, withFileTypes: true })) {
      if (!found.isFile()) continue;
      const content = await readFile(join(found.parentPath, found.name)).catch(() =>
        Buffer.alloc(0),
      );
      expect({ [found.name]: content.includes(piece) }).toEqual({ [found.name]: false });
    }
  }
}, 120_000);

/** A busy machine hears a second later that it is to stop. */
const voiceNote = ({ t }: Person) =>
  new RegExp(t("attach-voice-of", { time: "0:0_" }).replace("_", "[1-9]"));

const emptyPdf = Buffer.from(
  "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 280]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF",
);

/** A sheet of small print with the canary in it, larger than what is kept. */
async function drawnLetter(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate((word) => {
    const canvas = document.createElement("canvas");
    canvas.width = 1800;
    canvas.height = 2400;
    const pen = canvas.getContext("2d")!;
    pen.fillStyle = "#f4f1e8";
    pen.fillRect(0, 0, 1800, 2400);
    pen.fillStyle = "#222";
    pen.font = "28px serif";
    for (let row = 0; row < 60; row++)
      pen.fillText(`${word} ${(row * 7919).toString(36)} `.repeat(5), 80, 100 + row * 38);
    return canvas.toDataURL("image/jpeg", 0.92).split(",")[1]!;
  }, canary);
  return Buffer.from(base64, "base64");
}

/** Puts an Exif segment with a place and a comment behind the first marker, as a camera does. */
function withCameraNotes(jpeg: Buffer): Buffer {
  const notes = Buffer.concat([
    Buffer.from("Exif\0\0II*\0", "latin1"),
    Buffer.from([8, 0, 0, 0, 1, 0]),
    // GPS IFD pointer, then whatever a camera leaves there.
    Buffer.from([0x25, 0x88, 4, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0, 0, 0, 0]),
    Buffer.from(`TESZT-GPS-JEGYZET ${canary} 48.0N 21.7E`),
  ]);
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(notes.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, notes, jpeg.subarray(2)]);
}

/** For looking at: TEREN_SHOTS names a folder. */
async function shot({ page }: Person, name: string): Promise<void> {
  const folder = process.env["TEREN_SHOTS"];
  if (folder !== undefined) await page.screenshot({ path: join(folder, `${name}.png`) });
}
