import { describe, expect, test } from "vitest";
import { bringPeople } from "./bring-people.ts";
import {
  arrive,
  beginInvitation,
  chooseSecret,
  comeBack,
  enter,
  field,
  fillFollowUp,
  fillIntake,
  goTo,
  heading,
  isLocked,
  offerToWrite,
  openCase,
  openDoor,
  choose,
  press,
  saidSaved,
  showCase,
  startNetwork,
  unlock,
  visit,
  write,
  type Person,
} from "./people.ts";

const { person, relay } = bringPeople();

describe("the first minutes", () => {
  test("a Hungarian browser is offered Hungarian first, and three doors in it", async () => {
    const kata = await person("Kitalált Kata", { language: "hu" });
    await visit(kata);
    const first = kata.page.getByRole("list").getByRole("button").first();
    await first.waitFor();
    expect(await first.innerText()).toBe("Magyar");
    await first.click();
    for (const door of ["welcome-start", "welcome-join", "welcome-look"] as const)
      await kata.page.getByRole("button", { name: new RegExp(`^${kata.t(door)}`) }).waitFor();
    expect(await kata.page.locator("html").getAttribute("lang")).toBe("hu");
  });

  test("all of it in Hungarian: a network, a case, a follow-up", async () => {
    const kata = await person("Kitalált Kata", { language: "hu" });
    await startNetwork(kata, "Mintahálózat");
    await openCase(kata, { label: "Minta Mária" });
    await kata.page.getByRole("button", { name: kata.t("cases-act-follow-up") }).waitFor();
    await fillFollowUp(kata, { note: "Beszélgettünk a konyhában" });
    await press(kata.page, kata.t("common-save"));
    await kata.page.getByText("Beszélgettünk a konyhában").waitFor();
  });

  test("looking around: marked as a sample, seen as mediator and as coordinator by one switch, wiped with one tap", async () => {
    const kata = await person("Kitalált Kata");
    const { page, t } = kata;
    await arrive(kata);
    await openDoor(page, t("welcome-look"));
    await openDoor(page, t("welcome-look-mediator"));
    const banner = page.getByRole("complementary", { name: t("common-sample-banner") });
    await banner.waitFor();
    await goTo(kata, "cases");
    await page
      .getByRole("list", { name: t("cases-list-title") })
      .getByRole("link")
      .first()
      .waitFor();

    const asCoordinator = banner.getByRole("button", { name: t("common-role-coordinator") });
    expect(await asCoordinator.getAttribute("aria-pressed")).toBe("false");
    await asCoordinator.click();
    await goTo(kata, "network");
    await page
      .getByRole("link", { name: t("common-place-attention") })
      .first()
      .waitFor();

    await press(banner, t("common-sample-leave"));
    await page.getByRole("button", { name: new RegExp(`^${t("welcome-start")}`) }).waitFor();
    // Nothing of it is left: neither a database nor a lock.
    await visit(kata);
    await page.getByRole("button", { name: new RegExp(`^${t("welcome-start")}`) }).waitFor();
  });

  test("a PIN that is short, simple or mistyped is not taken; six good digits on the pad are", async () => {
    const kata = await person("Kitalált Kata");
    const { page, t } = kata;
    await arrive(kata);
    await openDoor(page, t("welcome-start"));
    await press(page, t("common-next"));
    await page.getByRole("alert").getByText(t("welcome-network-name-missing")).waitFor();
    await write(page, t("welcome-network-name"), "Mintahálózat");
    await press(page, t("common-next"));
    await write(page, t("welcome-my-name"), kata.name);
    await press(page, t("common-next"));

    for (const [pin, complaint] of [
      ["12345", "lock-pin-too-short"],
      ["123456", "lock-too-simple"],
      ["777777", "lock-too-simple"],
    ] as const) {
      await write(page, t("lock-new-pin"), pin);
      await press(page, t("common-next"));
      await page.getByRole("alert").getByText(t(complaint)).waitFor();
    }
    await write(page, t("lock-new-pin"), "");
    const pad = page.getByRole("group", { name: t("lock-pad") });
    const tap = async (digits: string) => {
      for (const digit of digits)
        await pad.getByRole("button", { name: digit, exact: true }).click();
    };
    await tap("5083179");
    await press(pad, t("lock-erase"));
    await press(page, t("common-next"));
    await tap("508318");
    await press(page, t("common-done"));
    await page.getByRole("alert").getByText(t("lock-different")).waitFor();
    await write(page, t("lock-again"), "");
    await tap("508317");
    await press(page, t("common-done"));
    await heading(page, t("welcome-ready-title", { network: "Mintahálózat" })).waitFor();
  });
});

describe("a phone in other hands", () => {
  test("wrong PINs are answered more and more slowly; the right one opens after the wait", async () => {
    const kata = await person("Kitalált Kata");
    const { page, t } = kata;
    await startNetwork(kata, "Mintahálózat");
    await visit(kata);
    await isLocked(kata);
    const tryWrong = async () => {
      await write(page, t("lock-pin"), "271828");
      await press(page, t("lock-open"));
    };
    const waitSeconds = async () => {
      const button = page.getByRole("button", {
        name: new RegExp(`^${t("lock-wait", { time: "" }).trim()}`),
      });
      await button.waitFor();
      const [, minutes, seconds] = /(\d+):(\d+)/.exec(await button.innerText()) ?? [];
      return Number(minutes) * 60 + Number(seconds);
    };
    let shift = 0;
    const later = async (seconds: number) => {
      shift += seconds * 1000;
      await kata.device.shiftClock(shift);
      await isLocked(kata);
    };

    for (let time = 0; time < 2; time++) {
      await tryWrong();
      await page.getByRole("alert").getByText(t("lock-wrong")).waitFor();
      await isLocked(kata);
    }
    await tryWrong();
    const first = await waitSeconds();
    expect(first).toBeGreaterThan(2);
    // Closing the tab does not shorten it.
    await visit(kata);
    expect(await waitSeconds()).toBeGreaterThan(0);
    await later(first);
    await tryWrong();
    const second = await waitSeconds();
    expect(second).toBeGreaterThan(first);
    await later(second);
    await unlock(kata);
  });

  test.each(["a tap", "Esc twice"])(
    "%s hides everything: another page, another title, no way back but the lock",
    async (way) => {
      const kata = await person("Kitalált Kata");
      const { page, t } = kata;
      await startNetwork(kata, "Mintahálózat");
      await openCase(kata, { label: "Minta Mária" });
      const before = await page.evaluate(() => history.length);
      if (way === "a tap") await press(page, t("common-hide"));
      else {
        await page.keyboard.press("Escape");
        await page.keyboard.press("Escape");
      }
      await page.waitForURL(`${relay().url}/notes.html`);
      expect(await page.title()).toBe("Notes");
      expect(await page.evaluate(() => history.length)).toBe(before);
      expect(await page.content()).not.toMatch(/Teren|Mária/);

      await page.goBack();
      await isLocked(kata);
      expect(new URL(page.url()).pathname).toBe("/");
      expect(await page.getByText("Minta Mária").count()).toBe(0);
      await unlock(kata);
    },
  );

  test("left alone it locks itself; what was open is not shown again before the PIN", async () => {
    const kata = await person("Kitalált Kata");
    const { page, t } = kata;
    await startNetwork(kata, "Mintahálózat");
    await openCase(kata, { label: "Minta Mária" });
    await goTo(kata, "more");
    await page.getByRole("link", { name: new RegExp(`^${t("more-locking")}`) }).click();
    await choose(page, t("more-locking-when"), t("more-locking-minutes", { minutes: 1 }));
    await page
      .getByRole("radio", { name: t("more-locking-minutes", { minutes: 1 }), checked: true })
      .waitFor();
    await goTo(kata, "cases");
    await page.getByText("Minta Mária").waitFor();

    await kata.device.shiftClock(61_000);
    // Coming back to the tab is when the clock is looked at.
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await isLocked(kata);
    expect(await page.getByText("Minta Mária").count()).toBe(0);
  });

  test("a second tab says that Teren is open elsewhere, and can take it over", async () => {
    const kata = await person("Kitalált Kata");
    const { page, t } = kata;
    await startNetwork(kata, "Mintahálózat");
    const second = await kata.device.context.newPage();
    await second.goto(kata.address);
    await heading(second, t("common-elsewhere-title")).waitFor();
    await press(second, t("common-elsewhere-take-over"));
    await second.getByRole("button", { name: t("lock-open") }).waitFor();
    await heading(page, t("common-elsewhere-title")).waitFor();
  });
});

describe("what keeps the work safe", () => {
  test("the recovery sheet counts as made only after two of its groups have been typed back", async () => {
    const timea = await person("Teszt Tímea", { shape: "laptop" });
    const { page, t } = timea;
    await startNetwork(timea, "Mintahálózat");
    await goTo(timea, "more");
    const row = page.getByRole("link", { name: new RegExp(`^${t("more-recovery")}`) });
    expect(await row.innerText()).toContain(t("more-recovery-missing"));
    await row.click();
    await press(page, t("recovery-make"));
    await page.getByRole("article").getByRole("listitem").first().waitFor();
    const groups = (await page.getByRole("article").getByRole("listitem").allInnerTexts()).map(
      (text) => text.replace(/^\d+\s+/, ""),
    );
    expect(groups.length).toBeGreaterThan(8);
    await press(page, t("recovery-have-it"));

    const asked = page.getByLabel(/^Group \d+$/);
    await asked.first().waitFor();
    for (const input of await asked.all()) await input.fill("AAAAA");
    await press(page, t("common-done"));
    await page.getByRole("alert").getByText(t("recovery-ask-wrong")).waitFor();

    for (const input of await asked.all()) {
      const label = await input.evaluate(
        (element: HTMLInputElement) => element.labels?.[0]?.innerText,
      );
      const number = Number(/\d+/.exec(label ?? "")?.[0]);
      await input.fill((groups[number - 1] ?? "").toLowerCase());
    }
    await press(page, t("common-done"));
    await page.getByText(t("recovery-made-text")).waitFor();
  });

  test("a tab killed in the middle of an intake costs nothing that was typed", async () => {
    const kata = await person("Kitalált Kata");
    const { t } = kata;
    await startNetwork(kata, "Mintahálózat");
    await fillIntake(kata, { label: "Minta Mária", request: "Iratokat kér a beíratáshoz" });
    // The screen promises to keep what is typed within a third of a second.
    await kata.page.waitForTimeout(500);
    await kata.device.kill();

    await comeBack(kata);
    await goTo(kata, "today");
    await press(kata.page.getByRole("region", { name: t("today-drafts") }), t("today-draft-go-on"));
    await kata.page.getByText(t("cases-draft-restored")).waitFor();
    expect(await field(kata.page, t("field-request-in-words")).inputValue()).toBe(
      "Iratokat kér a beíratáshoz",
    );
    await press(kata.page, t("cases-save-case"));
    await saidSaved(kata);
    await heading(kata.page, "Minta Mária").waitFor();
    await goTo(kata, "today");
    expect(await kata.page.getByRole("region", { name: t("today-drafts") }).count()).toBe(0);
  });

  test("a contact without a name is written down in a few taps", async () => {
    const kata = await person("Kitalált Kata");
    const { page, t } = kata;
    await startNetwork(kata, "Mintahálózat");
    await offerToWrite(kata, "contact");
    await press(page, t("common-save"));
    await page.getByRole("alert").first().waitFor();
    await choose(page, t("field-help-method"), t("code-help-method-personal-oral"));
    await choose(page, t("field-need"), t("code-need-benefits"));
    await press(page, t("common-count-more", { label: t("field-people-helped-women") }));
    await field(page, t("field-region")).selectOption({ label: "Nógrád" });
    await press(page, t("common-save"));
    await saidSaved(kata);
    await press(page, t("cases-anonymous-another"));
    // The place is remembered.
    await page.getByText("Nógrád").waitFor();
    await goTo(kata, "cases");
    await page
      .getByRole("list", { name: t("cases-list-title") })
      .getByRole("link")
      .first()
      .waitFor();
  });
});

describe("side by side, without a signal", () => {
  test("two codes, each read by the other phone, let Kata in; her work arrives when there is a signal", async () => {
    const timea = await person("Teszt Tímea", { shape: "laptop" });
    const kata = await person("Kitalált Kata");
    await startNetwork(timea, "Mintahálózat");
    await arrive(kata);
    const { page, t } = kata;
    await openDoor(page, t("welcome-join"));
    await openDoor(page, t("welcome-side-by-side"));
    await write(page, t("welcome-my-name"), kata.name);
    await press(page, t("common-next"));
    await chooseSecret(kata);
    const herCode = await copied(kata, t("welcome-copy-code"));
    await press(page, t("welcome-scanned"));

    await beginInvitation(timea, "mediator", "qr");
    await write(timea.page, t("network-qr-name"), kata.name);
    await press(timea.page, t("common-next"));
    await paste(timea, "this is no code");
    await timea.page.getByRole("alert").getByText(t("network-qr-wrong")).waitFor();
    await paste(timea, herCode);
    await heading(timea.page, t("network-qr-show")).waitFor();
    const answer = await copied(timea, t("welcome-copy-code"));
    await press(timea.page, t("common-done"));

    await paste(kata, answer);
    await enter(kata);
    await openCase(kata, { label: "Minta Mária" });
    await showCase(timea, "Minta Mária");
  });
});

async function copied({ page, device }: Person, button: string): Promise<string> {
  await device.context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: button, exact: true }).click();
  let text = "";
  await expect
    .poll(async () => (text = await page.evaluate(() => navigator.clipboard.readText())))
    .not.toBe("");
  return text;
}

async function paste({ page, t }: Person, text: string): Promise<void> {
  await write(page, t("common-scan-paste"), text);
  await press(page, t("common-scan-use"));
}
