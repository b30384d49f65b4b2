import type { Locator } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { bringPeople } from "./bring-people.ts";
import { faultsInTheDark, faultsOf, faultsWhenLarge } from "./inspect-screen.ts";
import {
  arrive,
  beginInvitation,
  chooseSecret,
  fillFollowUp,
  fillIntake,
  goTo,
  heading,
  isLocked,
  joinByLink,
  lookAround,
  lockNow,
  offerToWrite,
  openDoor,
  part,
  press,
  showCase,
  visit,
  write,
  type Person,
} from "./people.ts";

let faults: string[] = [];

const { person } = bringPeople();
afterEach(() => {
  faults = [];
});

/** Light, dark, and twice as large. */
async function inspect({ page }: Person, screen: string): Promise<void> {
  const note = (found: readonly string[]) =>
    faults.push(...found.map((fault) => `${screen}: ${fault}`));
  note(await faultsOf(page));
  note(await faultsWhenLarge(page));
  note(await faultsInTheDark(page));
}

const noFaults = () => expect([...new Set(faults)]).toEqual([]);

/** Whoever has no pointer goes on from there. */
const hasFocus = (element: Locator) => element.and(element.page().locator(":focus")).waitFor();

const row = ({ page }: Person, title: string) =>
  page.getByRole("link", { name: new RegExp(`^${title.replace(/[?()]/g, "\\$&")}`) }).first();

test("the first minutes, from the language to waiting at the door", async () => {
  const timea = await person("Teszt Tímea", { shape: "laptop" });
  const kata = await person("Kitalált Kata");
  const { page, t } = kata;
  await visit(kata);
  await page.getByRole("button", { name: "English" }).waitFor();
  await inspect(kata, "language");
  await arrive(kata);
  await inspect(kata, "doors");
  await openDoor(page, t("welcome-look"));
  await inspect(kata, "look around");
  await press(page, t("common-back"));
  await openDoor(page, t("welcome-start"));
  await press(page, t("common-next"));
  await inspect(kata, "start, with a name missing");
  await write(page, t("welcome-network-name"), "Mintahálózat");
  await press(page, t("common-next"));
  await write(page, t("welcome-my-name"), kata.name);
  await press(page, t("common-next"));
  await inspect(kata, "new PIN");
  await press(page, t("lock-use-letters"));
  await press(page, t("lock-suggest"));
  await inspect(kata, "new passphrase");
  await press(page, t("lock-use-digits"));

  await arriveAsOwner(timea);
  await beginInvitation(timea, "mediator", "link");
  const link = await timea.page.getByText(/^https?:\/\/\S+$/).innerText();
  await visit(kata);
  await openDoor(page, t("welcome-join"));
  await inspect(kata, "join");
  await kata.device.dispose();

  const kalman = await person("Képzelt Kálmán");
  await joinByLink(kalman, link);
  await inspect(kalman, "waiting to be let in");
  await press(timea.page, t("common-done"));
  await timea.page.getByText(t("network-join-text", { name: kalman.name })).waitFor();
  await timea.page.setViewportSize({ width: 360, height: 740 });
  await inspect(timea, "asking to join");
  noFaults();
});

async function arriveAsOwner(timea: Person): Promise<void> {
  const { page, t } = timea;
  await arrive(timea);
  await openDoor(page, t("welcome-start"));
  await write(page, t("welcome-network-name"), "Mintahálózat");
  await press(page, t("common-next"));
  await write(page, t("welcome-my-name"), timea.name);
  await press(page, t("common-next"));
  await chooseSecret(timea);
  await heading(page, t("welcome-ready-title", { network: "Mintahálózat" })).waitFor();
}

test("a mediator's day: what is due, cases, a case, a new one, a follow-up, a quick contact", async () => {
  const kata = await person("Kitalált Kata");
  const { page, t } = kata;
  await lookAround(kata, "mediator");
  await inspect(kata, "today");
  await goTo(kata, "cases");
  await inspect(kata, "cases");
  await page.getByRole("searchbox").fill("nincs ilyen");
  await page.getByText(t("cases-none-title")).waitFor();
  await inspect(kata, "no case found");
  await press(page, t("cases-none-clear"));
  await page
    .getByRole("list", { name: t("cases-list-title") })
    .getByRole("link")
    .first()
    .click();
  await page.getByRole("list", { name: t("timeline-list") }).waitFor();
  await inspect(kata, "case, what happened");
  await part(kata, "facts");
  await inspect(kata, "case, what is known");
  await press(page, t("cases-name-show"));
  await page.getByText(t("kinds-open-show")).click();
  await inspect(kata, "case, with the name open");
  await part(kata, "more");
  await inspect(kata, "case, more");
  for (const dialog of ["close", "question", "assign"] as const) {
    await press(page, t(`cases-act-${dialog}`));
    await inspect(kata, `dialog to ${dialog}`);
    await press(page.getByRole("dialog"), t("common-cancel"));
    await hasFocus(page.getByRole("button", { name: t(`cases-act-${dialog}`), exact: true }));
  }
  await press(page, t("legal-add"));
  await inspect(kata, "dialog to add a legal route");
  await press(page.getByRole("dialog"), t("common-cancel"));
  await fillFollowUp(kata, {
    note: "Beszélgettünk",
    method: "mediation-followup",
    when: "yesterday",
  });
  await page.getByText(t("timeline-more"), { exact: true }).click();
  await inspect(kata, "follow-up");
  await press(page, t("common-write"));
  await inspect(kata, "what to write");
  await press(page.getByRole("dialog"), t("common-close"));

  await offerToWrite(kata, "urgent");
  await press(page, t("cases-save-case"));
  await page.getByRole("alert").first().waitFor();
  await inspect(kata, "a crisis in a minute, with something missing");
  await showCase(kata, "Próba Petra");
  await inspect(kata, "case under a strict contact rule");
  await part(kata, "facts");
  await press(page, t("cases-name-show"));
  for (const dialog of ["crisis-phone-show", "crisis-wish-add", "crisis-birth-add"] as const) {
    await press(page, t(dialog));
    await inspect(kata, dialog);
    await press(page.getByRole("dialog"), t("common-cancel"));
  }
  await part(kata, "more");
  await page.getByText(t("crisis-duty-text"), { exact: true }).click();
  await inspect(kata, "what is told to an authority");
  await page
    .getByRole("button", { name: t("crisis-duty-decide") })
    .first()
    .click();
  await inspect(kata, "dialog to decide what is told");
  await press(page.getByRole("dialog"), t("common-cancel"));

  await offerToWrite(kata, "contact");
  await press(page, t("common-save"));
  await page.getByRole("alert").first().waitFor();
  await inspect(kata, "quick contact, with something missing");
  await fillIntake(kata, { label: "Minta Mária", fullName: "Minta Mária" }, (step) =>
    inspect(kata, `new case, step ${step}`),
  );
  await goTo(kata, "today");
  await inspect(kata, "today, with what was begun");
  noFaults();
});

test("work between people: offers, handing over, advice, the map, saved filters, what else is found", async () => {
  const kata = await person("Kitalált Kata");
  const { page, t } = kata;
  await lookAround(kata, "mediator");
  const offers = page.getByRole("region", { name: t("work-offers") });
  await press(offers, t("work-decline"));
  await inspect(kata, "dialog to decline an offer");
  await press(page.getByRole("dialog"), t("common-cancel"));
  await inspect(kata, "today, with an offer");

  for (const place of ["handover", "reviews", "map"] as const) {
    await goTo(kata, "more");
    await row(kata, t(`work-${place}`)).click();
    await heading(page, t(`work-${place}`)).waitFor();
    await inspect(kata, place);
  }
  await page.getByRole("button", { name: /^Szabolcs/ }).click();
  await inspect(kata, "map, a county");
  await press(page, t("work-map-cases"));
  await press(page, t("cases-filter-saved"));
  await inspect(kata, "saved filters");
  await write(page, t("work-filter-name"), "Szabolcs");
  await press(page.getByRole("dialog"), t("common-save"));
  await page.getByRole("button", { name: t("work-filter-use", { name: "Szabolcs" }) }).waitFor();
  // Said in the dialog: what stands behind it is dimmed, and silent.
  await page.getByRole("dialog").getByRole("status").getByText(t("work-filter-saved")).waitFor();
  await inspect(kata, "saved filters, one");
  await press(page.getByRole("dialog"), t("common-close"));

  await page.getByRole("searchbox").fill("court");
  await row(kata, "Court against").or(page.locator(".other-results a")).first().click();
  await inspect(kata, "what is known of a legal route");
  await press(page.getByRole("dialog").locator(".dialog-body"), t("common-close"));
  await inspect(kata, "what else is found");

  await goTo(kata, "more");
  await row(kata, t("work-reviews")).click();
  await row(kata, t("code-case-type-discrimination")).click();
  await page.getByText(t("work-review-honest")).waitFor();
  await inspect(kata, "a case as colleagues read it");
  await goTo(kata, "cases");
  await page.getByRole("searchbox").fill("Minta Margit");
  await row(kata, "Minta Margit").click();
  await part(kata, "more");
  for (const dialog of ["work-offer", "work-review-ask"] as const) {
    await press(page, t(dialog));
    await inspect(kata, `dialog: ${dialog}`);
    await press(page.getByRole("dialog"), t("common-cancel"));
  }
  noFaults();
});

test("a mediator's network and settings", async () => {
  const kata = await person("Kitalált Kata");
  const { t } = kata;
  await lookAround(kata, "mediator");
  await goTo(kata, "network");
  await inspect(kata, "network");
  await goTo(kata, "more");
  await inspect(kata, "more");
  for (const page of ["sync", "discreet", "language", "look", "about"] as const) {
    await goTo(kata, "more");
    await row(kata, t(`more-${page}`)).click();
    await heading(kata.page, t(`more-${page}`)).waitFor();
    await inspect(kata, `settings: ${page}`);
  }
  noFaults();
});

test("a coordinator's day on a phone: what needs her, the team, a conflict", async () => {
  const timea = await person("Teszt Tímea");
  const { page, t } = timea;
  await lookAround(timea, "coordinator");
  await inspect(timea, "today");
  await goTo(timea, "network");
  await inspect(timea, "network");
  await row(timea, t("common-place-attention")).click();
  await heading(page, t("common-place-attention")).waitFor();
  await inspect(timea, "what needs attention");
  await goTo(timea, "network");
  await row(timea, t("common-place-team")).click();
  await page
    .getByRole("list", { name: t("timeline-team-title") })
    .getByRole("article")
    .first()
    .waitFor();
  await inspect(timea, "the team's timeline");

  await goTo(timea, "cases");
  await press(page, t("cases-filter-conflict"));
  await page
    .getByRole("list", { name: t("cases-list-title") })
    .getByRole("link")
    .first()
    .click();
  await page
    .getByRole("button", { name: t("cases-conflict-keep") })
    .first()
    .waitFor();
  await inspect(timea, "case with a conflict");
  await part(timea, "more");
  await press(page, t("cases-act-merge"));
  await inspect(timea, "which case is the same");
  noFaults();
});

test("a coordinator's network: its first steps, the sheet, inviting, settings, the lock", async () => {
  const timea = await person("Teszt Tímea");
  const { page, t } = timea;
  await arriveAsOwner(timea);
  await inspect(timea, "first steps");
  await press(page, t("recovery-make"));
  await inspect(timea, "why a sheet");
  await press(page, t("recovery-make"));
  await press(page, t("recovery-have-it"));
  await inspect(timea, "the sheet asked back");
  await press(page, t("common-back"));
  await page.getByRole("article").waitFor();
  await inspect(timea, "the sheet");

  await goTo(timea, "today");
  await inspect(timea, "today, with nothing yet");
  await goTo(timea, "cases");
  await inspect(timea, "cases, none yet");
  await goTo(timea, "network");
  await inspect(timea, "network, alone");
  await press(page, t("network-invite"));
  await inspect(timea, "whom to invite");
  await beginInvitation(timea, "mediator", "qr");
  await write(page, t("network-qr-name"), "Képzelt Kálmán");
  await press(page, t("common-next"));
  await inspect(timea, "scan");
  await beginInvitation(timea, "mediator", "link");
  await page.getByText(/^https?:\/\/\S+$/).waitFor();
  await inspect(timea, "the invitation");

  for (const each of ["storage", "locking", "secret", "wipe"] as const) {
    await goTo(timea, "more");
    await row(timea, t(`more-${each}`)).click();
    await heading(page, t(`more-${each}`)).waitFor();
    await inspect(timea, `settings: ${each}`);
  }
  await press(page, t("lock-wipe"));
  await inspect(timea, "sure to erase?");
  await press(page.getByRole("dialog"), t("common-cancel"));
  await lockNow(timea);
  await inspect(timea, "lock");
  await write(page, t("lock-pin"), "271828");
  await press(page, t("lock-open"));
  await page.getByRole("alert").waitFor();
  await isLocked(timea);
  await inspect(timea, "lock, after a wrong PIN");
  await press(page, t("lock-forgotten"));
  await inspect(timea, "forgotten");
  noFaults();
});

test("on a laptop: places, list and case side by side", async () => {
  const timea = await person("Teszt Tímea", { shape: "laptop" });
  const { page, t } = timea;
  await lookAround(timea, "coordinator");
  await inspect(timea, "today");
  for (const place of ["attention", "team", "network", "more"] as const) {
    await goTo(timea, place);
    await inspect(timea, place);
  }
  // The list under "More" stays beside whatever is opened from it.
  for (const page of [
    "letter-templates",
    "guides-title",
    "import-title",
    "work-map",
    "more-look",
  ] as const) {
    await goTo(timea, "more");
    await row(timea, t(page)).click();
    await heading(timea.page, t(page)).waitFor();
    expect(await row(timea, t(page)).getAttribute("aria-current")).toBe("true");
    await inspect(timea, t(page));
  }
  await goTo(timea, "cases");
  await inspect(timea, "cases, none chosen");
  await page
    .getByRole("list", { name: t("cases-list-title") })
    .getByRole("link")
    .first()
    .click();
  await page.getByRole("list", { name: t("timeline-list") }).waitFor();
  await inspect(timea, "a case beside the list");
  noFaults();
});

test("the inspection finds what is wrong: a small button, faint text, a picture without words, a line too long", async () => {
  const kata = await person("Kitalált Kata");
  await arrive(kata);
  await kata.page.evaluate(() => {
    const wrong = document.createElement("div");
    wrong.innerHTML = '<button type="button">x</button><img src="/mark.svg"><p>faint</p>';
    wrong.style.width = "500px";
    const [button, , faint] = wrong.children as unknown as [HTMLElement, HTMLElement, HTMLElement];
    button.style.cssText = "width:20px;height:20px;padding:0";
    faint.style.color = "#999";
    document.body.append(wrong);
  });
  const found = (await faultsOf(kata.page)).join("\n");
  expect(found).toMatch(/measures 20 × 20/);
  expect(found).toMatch(/color-contrast/);
  expect(found).toMatch(/image-alt/);
  expect(found).toMatch(/px wide of 360/);
});
