import { afterEach, expect, test } from "vitest";
import { openCase } from "../../../src/app/cases/open-case.ts";
import { recordConsent } from "../../../src/app/cases/record-consent.ts";
import { giveCaseFile, type PassphraseSealed } from "../../../src/app/expert/give-case-file.ts";
import { utf8 } from "../../../src/base/bytes.ts";
import { unpad } from "../../../src/crypto/padding.ts";
import { must } from "../../make-app.ts";
import { createOffice, day, shownCase, usualIntake, type Office } from "./office.ts";

let office: Office;
afterEach(() => office.close());

async function team() {
  office = await createOffice(day(0));
  const timea = await office.begins("Teszt Tímea");
  const kata = await office.joins("Kitalált Kata");
  const intake = usualIntake({ person_label: "Minta Mária" });
  const { caseId } = must(await openCase(kata.ws(), intake));
  await office.everyoneSyncs();
  const says = (who: typeof kata, state: "given" | "withdrawn") =>
    recordConsent(who.ws(), caseId, { purpose: "share_with_service", state });
  const gives = (who: typeof kata, to = "dr. Próba Jogász") =>
    giveCaseFile(who.ws(), crypto.subtle, caseId, {
      to,
      passphrase: "moka lite suda peno",
      sheet: { question: "Which route first?" },
      rows: 4,
    });
  return { timea, kata, caseId, says, gives };
}

test("an expert is given a case by a coordinator, to whom it stands in the case for everybody, and in the log of what left", async () => {
  const { timea, kata, caseId, says, gives } = await team();
  must(await says(kata, "given"));
  await office.everyoneSyncs();
  expect(await gives(kata)).toEqual({ ok: false, error: { type: "NotAllowed" } });
  expect(await gives(timea, " ")).toEqual({ ok: false, error: { type: "NobodyNamed" } });
  const sealed = must(await gives(timea));
  expect(await opened(sealed, "Moka-lite  SUDA peno")).toBe('{"question":"Which route first?"}');
  expect(await opened(sealed, "moka lite suda penu")).toBeUndefined();
  expect(sealed.iterations).toBeGreaterThanOrEqual(600_000);

  await office.everyoneSyncs();
  const { record } = await shownCase(kata, caseId);
  const given = record.entries.flatMap(({ entry }) => (entry.k === "expert" ? [entry] : []));
  expect(given).toMatchObject([{ as: "file", to: "dr. Próba Jogász" }]);
  expect(timea.ws().exports.list.get()).toMatchObject([
    { rows: 4, columns: ["expert"], withNames: false },
  ]);
});

test("nothing is given while nobody has asked the person, nor after she took her yes back on another phone", async () => {
  const { timea, kata, caseId, says, gives } = await team();
  expect(await gives(timea)).toMatchObject({ error: { type: "NoConsent", state: "missing" } });
  must(await says(kata, "given"));
  await office.everyoneSyncs();
  must(await gives(timea));
  must(await says(kata, "withdrawn"));
  await office.everyoneSyncs();
  expect(await gives(timea)).toMatchObject({ error: { type: "NoConsent", state: "withdrawn" } });
  expect(timea.ws().exports.list.get()).toHaveLength(1);
  const { record } = await shownCase(timea, caseId);
  expect(record.entries.filter(({ entry }) => entry.k === "expert")).toHaveLength(1);
});

/** As the page about the protocol says it, by other hands than those that open it in the browser. */
async function opened(
  { iterations, salt, iv, sealed }: PassphraseSealed,
  typed: string,
): Promise<string | undefined> {
  const { subtle } = crypto;
  const said = typed.toLowerCase().split(/[^a-z0-9]+/).join(" "); // prettier-ignore
  const secret = await subtle.importKey("raw", utf8(said), "PBKDF2", false, ["deriveBits"]);
  const bits = await subtle.deriveBits(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations },
    secret,
    256,
  );
  const key = await subtle.importKey("raw", bits, "AES-GCM", false, ["decrypt"]);
  const additionalData = new Uint8Array([...utf8(`teren sealed page v1 ${iterations} `), ...salt]);
  try {
    const padded = await subtle.decrypt({ name: "AES-GCM", iv, additionalData }, key, sealed);
    return new TextDecoder().decode(unpad(new Uint8Array(padded)));
  } catch {
    return undefined;
  }
}
