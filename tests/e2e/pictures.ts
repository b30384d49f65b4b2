import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  arrive,
  goTo,
  heading,
  openDoor,
  personWithDevice,
  timeline,
  type Person,
} from "./people.ts";
import { startRelay } from "./relay-process.ts";

/*
 * Takes the pictures of the README from the sample network, after a build: npx -c 'node tests/e2e/pictures.ts'.
 * Run by hand when the screens have changed; nobody in the pictures exists.
 */

const folder = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));
const relay = await startRelay();
try {
  await mkdir(folder, { recursive: true });
  await onThePhone();
  await onTheLaptop();
} finally {
  await relay.dispose();
}

async function onThePhone(): Promise<void> {
  const kata = await lookAround("phone", "mediator");
  try {
    await take(kata, "today");
    await openFirst(kata, "Próba Petra");
    await take(kata, "case");
  } finally {
    await kata.device.dispose();
  }
}

async function onTheLaptop(): Promise<void> {
  const timea = await lookAround("laptop", "coordinator");
  try {
    await goTo(timea, "team");
    await timea.page.getByRole("article").first().waitFor();
    await take(timea, "team");
  } finally {
    await timea.device.dispose();
  }
}

async function lookAround(
  shape: "phone" | "laptop",
  as: "mediator" | "coordinator",
): Promise<Person> {
  const density = shape === "phone" ? 1.5 : 1;
  const person = await personWithDevice("—", { address: relay.url, shape, density });
  const { page, t } = person;
  await arrive(person);
  await openDoor(page, t("welcome-look"));
  await openDoor(page, t(`welcome-look-${as}`));
  await heading(page, t("today-title")).waitFor();
  return person;
}

async function openFirst(person: Person, label: string): Promise<void> {
  const { page, t } = person;
  await goTo(person, "cases");
  const list = page.getByRole("list", { name: t("cases-list-title") });
  await list
    .getByRole("link", { name: new RegExp(`^${label}`) })
    .first()
    .click();
  await timeline(person).getByRole("article").first().waitFor();
}

async function take({ page }: Person, name: string): Promise<void> {
  // What was just said at the foot of the screen goes away by itself.
  await page.locator(".toast").waitFor({ state: "detached" });
  await page.mouse.move(0, 0);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
