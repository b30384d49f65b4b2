import { afterAll, beforeAll, expect, test } from "vitest";
import {
  bringIn,
  everythingSent,
  field,
  goTo,
  heading,
  openCase,
  personWithDevice,
  press,
  showCase,
  startNetwork,
  write,
  type Person,
} from "./people.ts";
import { startRelay, type RelayProcess } from "./relay-process.ts";
import { tellOnFailure } from "./tell-on-failure.ts";

let relay: RelayProcess;
let kata: Person;
let kalman: Person;

beforeAll(async () => {
  relay = await startRelay();
  kata = await personWithDevice("Kitalált Kata", { address: relay.url, shape: "phone" });
  kalman = await personWithDevice("Képzelt Kálmán", { address: relay.url, shape: "phone" });
  await startNetwork(kata, "Mintahálózat");
  await bringIn(kata, kalman, "mediator");
  for (const label of ["Minta Mária", "Minta Margit", "Minta Mihály"])
    await openCase(kata, { label, settlement: "Mintafalva" });
});
afterAll(async () => {
  await kata?.device.dispose();
  await kalman?.device.dispose();
  await relay?.dispose();
});
tellOnFailure(() => [kata, kalman]);

const offers = ({ page, t }: Person) => page.getByRole("region", { name: t("work-offers") });
const caseToOffer = ({ page, t }: Person, label: string) =>
  page
    .getByRole("list", { name: t("work-which-cases") })
    .getByRole("checkbox", { name: new RegExp(`^${label}`) });
const offered = (person: Person, label: string) =>
  offers(person).getByRole("listitem").filter({ hasText: label });

test("a caseload is offered, and what is accepted and declined without a signal comes back to whoever offered it", async () => {
  await goTo(kata, "more");
  await kata.page.getByRole("link", { name: kata.t("work-handover") }).click();
  const to = field(kata.page, kata.t("work-offer-to"));
  await to.selectOption({ label: kalman.name });
  await write(kata.page, kata.t("work-offer-note"), "On leave until Monday.");
  for (const label of ["Minta Mária", "Minta Margit", "Minta Mihály"])
    await caseToOffer(kata, label).check();
  await press(kata.page, kata.t("work-offer-count", { count: 3 }));
  await kata.page
    .getByRole("status")
    .filter({ hasText: kata.t("work-offered", { count: 3, name: kalman.name }) })
    .waitFor();
  await everythingSent(kata);

  await goTo(kalman, "today");
  await offered(kalman, "Minta Mihály").waitFor();
  await kalman.device.context.setOffline(true);
  await offers(kalman).getByText("On leave until Monday.").waitFor();
  await press(offered(kalman, "Minta Mária"), kalman.t("work-accept"));
  await offered(kalman, "Minta Mária").waitFor({ state: "detached" });
  await press(offered(kalman, "Minta Margit"), kalman.t("work-decline"));
  const dialog = kalman.page.getByRole("dialog");
  await press(dialog, kalman.t("work-decline-do"));
  await dialog.getByRole("alert").waitFor();
  await write(kalman.page, kalman.t("work-decline-why"), "She is my neighbour.");
  await press(dialog, kalman.t("work-decline-do"));
  await offered(kalman, "Minta Margit").waitFor({ state: "detached" });
  expect(await offers(kalman).getByRole("listitem").count()).toBe(1);
  await kalman.device.context.setOffline(false);
  await everythingSent(kalman);

  await showCase(kata, "Minta Margit");
  await kata.page.getByText(kata.t("work-declined-by", { name: kalman.name })).waitFor();
  await kata.page.getByText("She is my neighbour.").first().waitFor();
  await showCase(kata, "Minta Mária");
  await kata.page.getByText(kalman.name).first().waitFor();
  // The third still waits for his answer, and is taken back in the case.
  await showCase(kata, "Minta Mihály");
  await press(kata.page, kata.t("work-withdraw"));
  await everythingSent(kata);
  await goTo(kalman, "today");
  await heading(kalman.page, kalman.t("today-title")).waitFor();
  await offers(kalman).waitFor({ state: "detached" });

  // What is his now can be handed on from his line in the network.
  await goTo(kata, "network");
  await kata.page.getByRole("link", { name: new RegExp(`^${kalman.name}`) }).click();
  await press(kata.page.getByRole("dialog"), kata.t("work-handover"));
  await heading(kata.page, kata.t("work-handover")).waitFor();
  await caseToOffer(kata, "Minta Mária").check();
  const whose = field(kata.page, kata.t("work-whose"));
  expect(await whose.locator("option:checked").innerText()).toBe(kalman.name);
  expect([...kata.device.complaints, ...kalman.device.complaints]).toEqual([]);
});
