import S3rver from "@20minutes/s3rver";
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, expect, test, vi } from "vitest";
import { addFollowUp } from "../../../src/app/cases/add-follow-up.ts";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { instant } from "../../../src/base/clock.ts";
import { now } from "../../../src/domain/time/partial-date.ts";
import { startRelay, type RelayProcess } from "../../e2e/relay-process.ts";
import { must, testUtcOffsetMinutes, until } from "../../make-app.ts";
import { makeRelay } from "../../make-relay.ts";
import { createOffice, usualIntake, visit, type Office } from "./office.ts";

// An office whose operator keeps the sealed files in a bucket, as the handbook says: a relay of its own process, and a server that speaks S3.

let office: Office | undefined;
let relay: RelayProcess | undefined;
let bucket: S3rver | undefined;
const directories: string[] = [];
afterEach(async () => {
  await office?.close();
  await relay?.dispose();
  await bucket?.close();
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true });
});

async function newDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), "teren-bucket-"));
  directories.push(directory);
  return directory;
}

/** As the operator types it. */
const command = async (env: Record<string, string>, ...words: readonly string[]) =>
  (
    await promisify(execFile)(process.execPath, ["server/teren-relay.ts", ...words], {
      env: { ...process.env, ...env },
    })
  ).stdout;

test("a letter goes into the bucket, the relay is killed in the middle of it, and a colleague opens it whole; a backup brings it out of the bucket into a folder", async () => {
  bucket = new S3rver({
    port: 0,
    address: "127.0.0.1",
    silent: true,
    directory: await newDirectory(),
    configureBuckets: [{ name: "teren" }],
  });
  const { port } = await bucket.run();
  const settings = {
    TEREN_S3: `http://127.0.0.1:${port}/teren/office`,
    TEREN_S3_KEY: "S3RVER",
    TEREN_S3_SECRET: "S3RVER",
  };
  relay = await startRelay({ env: settings });
  // The relay's clock is the machine's, and an invitation runs out by it.
  const today = now({ now: () => instant(Date.now()) }, testUtcOffsetMinutes);
  office = await createOffice(today, { ...(await makeRelay(today)), url: relay.url });
  const marek = await office.begins("Marek");
  const ilona = await office.joins("Ilona");

  const content = crypto.getRandomValues(new Uint8Array(60_000));
  const whole = Uint8Array.from({ length: 3_000_000 }, (_, at) => content[at % 60_000]! ^ at);
  const files = ilona.ws().attachments!;
  const letter = must(await files.keepFile({ content: whole, mime: "application/pdf", name: "Kitalált.pdf" })); // prettier-ignore
  const intake = usualIntake({ person_label: "Minta Mária", followup_on: "2099-01-05" });
  const { caseId } = must(await openCase(ilona.ws(), intake));
  must(await addFollowUp(ilona.ws(), caseId, visit("She had a letter.", { files: [letter] })));
  await until(files.places, (all) => (all.get(letter.id)?.sent ?? 0) > 5, 20_000);
  await relay.kill();
  const { sent, chunks } = files.places.get().get(letter.id)!;
  expect(sent).toBeLessThan(chunks);
  await relay.start();
  await until(files.places, (all) => all.get(letter.id)?.at === "relay", 40_000);
  const read = () => marek.ws().attachments!.read(letter, "whole");
  expect(await vi.waitFor(async () => must(await read()), 20_000)).toEqual(whole);

  const file = join(await newDirectory(), "backup.sqlite");
  const elsewhere = { TEREN_DATA: await newDirectory() };
  const here = { ...settings, TEREN_DATA: relay.dataDirectory };
  const said = await command(here, "spaces");
  const [, bytes] = /, (\d+) bytes of files/.exec(said) ?? [];
  expect(Number(bytes)).toBeGreaterThan(whole.length);
  expect(await command(here, "backup", file)).toContain(`with 1 files, ${bytes} bytes`);
  await relay.stop();
  await command(elsewhere, "restore", file);
  expect(await command(elsewhere, "spaces")).toContain(`, ${bytes} bytes of files`);
  expect(await command(elsewhere, "verify")).toContain(
    "Every signature, chain and count is right.",
  );
});
