import { expect, test } from "vitest";
import { date } from "../../../tests/casework.ts";
import { makePhone, must, until, usualSecret, type Phone } from "../../../tests/make-app.ts";
import { openCase } from "../cases/open-case.ts";
import { loadDraft, saveDraft } from "../drafts/drafts.ts";
import { saveSettings } from "../settings/save-settings.ts";
import { listFilters } from "../cases/saved-filters.ts";
import { changeSecret } from "./change-secret.ts";
import { startNetwork } from "./start-network.ts";
import { wipeDevice } from "./wipe-device.ts";

async function ilonasPhone(): Promise<Phone> {
  const phone = await makePhone({
    seed: 5,
    relayUrl: "http://relay.invalid",
    at: date("2026-11-22T10:00"),
    hasSignal: false,
  });
  must(
    await startNetwork(phone.app, {
      networkName: "Testháló",
      myName: "Ilona",
      secret: usualSecret,
      language: "hu",
    }),
  );
  return phone;
}

const intake = {
  case_type: "general",
  urgency: "normal",
  safety_flag: false,
  region: "HU332",
  anonymous: false,
  person_label: "Minta Mária",
  contact_safe: ["visit_ok"],
  legal_basis: "consent_art9",
  need: ["other"],
  help_method: ["personal_oral"],
  channel: "in_person",
  followup_on: "2026-12-01",
} as const;

test("a new phone starts a network without a signal, and what is written is there after lock and unlock", async () => {
  const phone = await ilonasPhone();
  const { caseId } = must(await openCase(phone.workspace(), intake));
  expect(phone.workspace().me.get()).toMatchObject({ name: "Ilona", role: "owner" });

  await phone.lock();
  expect(phone.app.session.get().state).toBe("locked");
  must(await phone.unlock());
  const { list } = phone.workspace().cases.get();
  expect(list).toMatchObject([{ id: caseId, label: "Minta Mária", waiting: expect.anything() }]);
  expect(phone.workspace().settings.get().lastRegion).toBe("HU332");
  const { network, sync } = phone.workspace();
  expect(network.get().name).toBe("Testháló");
  await until(sync, ({ waiting }) => waiting > 0);
  await phone.stop();
});

test("wrong secrets cost time, and killing the app gives none of it back", async () => {
  let phone = await ilonasPhone();
  await phone.lock();
  for (let tries = 1; tries <= 3; tries++)
    expect(await phone.unlock("000000")).toMatchObject({ error: { type: "WrongSecret" } });
  expect(await phone.unlock()).toMatchObject({ ok: false, error: { type: "Wait" } });

  phone = await phone.kill();
  expect(phone.app.session.get()).toMatchObject({ state: "locked", wrongTries: 3 });
  expect(await phone.unlock()).toMatchObject({ error: { type: "Wait" } });
  phone.setClock(date("2026-11-22T10:01"));
  must(await phone.unlock());
  await phone.stop();
});

test("when its owner chose it, ten wrong tries erase the phone", async () => {
  const phone = await ilonasPhone();
  await saveSettings(phone.workspace(), { wipeAfterTries: 10 });
  await phone.lock();
  for (let tries = 1; tries <= 10; tries++) {
    phone.setClock(date(`2026-11-22T${String(10 + tries).padStart(2, "0")}:00`));
    expect(await phone.unlock("000000")).toMatchObject({
      error: { type: tries < 10 ? "WrongSecret" : "Wiped" },
    });
  }
  expect(phone.app.session.get()).toEqual({ state: "new" });
  expect(phone.disk.channels.size + phone.disk.values.size).toBe(0);
});

test("a changed secret opens the app, the old one does not, and it has to be a good one", async () => {
  const phone = await ilonasPhone();
  expect(await changeSecret(phone.app, usualSecret, "123456")).toMatchObject({
    error: { type: "TooSimple" },
  });
  expect(await changeSecret(phone.app, "999999", "mező kapu híd")).toMatchObject({
    error: { type: "WrongSecret" },
  });
  must(await changeSecret(phone.app, usualSecret, "mező kapu híd"));
  await phone.lock();
  expect(await phone.unlock()).toMatchObject({ error: { type: "WrongSecret" } });
  must(await phone.unlock("mező kapu híd"));
  await phone.stop();
});

test("what was typed and not saved is there after the app was killed, and not in clear on the disk", async () => {
  let phone = await ilonasPhone();
  await saveDraft(phone.workspace(), "intake", { note: "At the kitchen table" });
  phone = await phone.kill();
  must(await phone.unlock());
  expect(await loadDraft(phone.workspace(), "intake")).toEqual({ note: "At the kitchen table" });
  const rows = [...phone.disk.values.values()].map((row) => new TextDecoder().decode(row));
  expect(rows.join().includes("kitchen")).toBe(false);
  await phone.stop();
});

test("a filter that was given a name is there after the app was killed, and not in clear on the disk", async () => {
  let phone = await ilonasPhone();
  const chosen = {
    mine: true,
    overdue: true,
    status: undefined,
    type: undefined,
    region: undefined,
  };
  must(await listFilters.save(phone.workspace(), "Near the river", chosen));
  phone = await phone.kill();
  must(await phone.unlock());
  expect(listFilters.read(phone.workspace().settings.get().savedFilters)).toEqual([
    { name: "Near the river", chosen },
  ]);
  const rows = [...phone.disk.values.values()].map((row) => new TextDecoder().decode(row));
  expect(rows.join().includes("river")).toBe(false);
  await phone.stop();
});

test("a wiped phone is a new one; one whose browser threw the data away says so", async () => {
  const phone = await ilonasPhone();
  await wipeDevice(phone.app);
  expect(phone.app.session.get()).toEqual({ state: "new" });
  const other = await ilonasPhone();
  other.disk.vault = undefined;
  const reopened = await other.kill();
  expect(reopened.app.session.get()).toEqual({ state: "broken", reason: "StorageLost" });
});
