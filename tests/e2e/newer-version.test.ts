import { once } from "node:events";
import { createServer } from "node:http";
import { expect, test } from "vitest";
import { bringPeople } from "./bring-people.ts";
import {
  fillFollowUp,
  goTo,
  heading,
  lookAround,
  lookAroundAgain,
  part,
  press,
  visit,
  type Person,
} from "./people.ts";

const { relay, person } = bringPeople();

const offer = ({ page, t }: Person) =>
  page.getByRole("status").filter({ hasText: t("common-update-ready") });

test("a newer version is offered where nothing is being written; later means later, and it is taken only when she says so", async () => {
  const server = await serverWithVersions(relay().url);
  try {
    const kata = { ...(await person("Kitalált Kata")), address: server.url };
    const { page, t } = kata;
    await lookAround(kata, "mediator");
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    expect(await offer(kata).count()).toBe(0);

    server.bringOut();
    await visit(kata);
    await lookAroundAgain(kata, "mediator");
    await offer(kata).waitFor();
    await goTo(kata, "cases");
    await page
      .getByRole("list", { name: t("cases-list-title") })
      .getByRole("link")
      .first()
      .click();
    await fillFollowUp(kata, { note: "Félbehagyott mondat" });
    expect(await offer(kata).count()).toBe(0);
    await page.goBack();
    await page.goBack();
    await goTo(kata, "today");
    await offer(kata).waitFor();

    await press(page, t("common-update-later"));
    await goTo(kata, "cases");
    await goTo(kata, "today");
    await heading(page, t("today-title")).waitFor();
    expect(await offer(kata).count()).toBe(0);

    // Opened anew, she is asked again, and now she has a moment.
    await visit(kata);
    await lookAroundAgain(kata, "mediator");
    const again = page.waitForEvent("load");
    await press(page, t("common-update-now"));
    await again;
    await lookAroundAgain(kata, "mediator");
    await page.waitForTimeout(1_000);
    expect(await offer(kata).count()).toBe(0);
  } finally {
    await server.stop();
  }
});

test("a part that is not on the phone yet says so, and the rest goes on", async () => {
  const kata = await person("Kitalált Kata");
  const { page, t } = kata;
  await page.route(/\/assets\/PaperScreens-/, (route) => route.abort());
  await lookAround(kata, "mediator");
  await goTo(kata, "cases");
  await page
    .getByRole("list", { name: t("cases-list-title") })
    .getByRole("link")
    .first()
    .click();
  await part(kata, "more");
  await page.getByRole("link", { name: t("paper-sheet"), exact: true }).click();
  await heading(page, t("common-error-missing")).waitFor();
  await page.getByText(t("common-error-missing-text")).waitFor();

  await page.unroute(/\/assets\/PaperScreens-/);
  await press(page, t("common-error-start"));
  await heading(page, t("today-title")).waitFor();
});

/** The relay's app, until a newer one is brought out: a service worker is newer when a byte of it differs. */
async function serverWithVersions(relayUrl: string) {
  let isNewer = false;
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    fetch(new URL(path, relayUrl), { headers: { "Accept-Encoding": "identity" } })
      .then(async (answer) => {
        const body = await answer.bytes();
        for (const name of ["content-type", "content-security-policy"]) {
          const value = answer.headers.get(name);
          if (value !== null) response.setHeader(name, value);
        }
        response.writeHead(answer.status);
        response.write(body);
        response.end(isNewer && path === "/service-worker.js" ? "\n// newer\n" : "");
      })
      .catch(() => response.destroy());
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `http://localhost:${address.port}`,
    bringOut() {
      isNewer = true;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
