import { readOptions } from "../options.ts";
import type { Locator } from "playwright-core";
import { caseTypes, type CaseType } from "../../src/domain/cases/case-type.ts";
import { codeTextId } from "../../src/domain/forms/text-ids.ts";
import { personWithDevice, startNetwork, type Person } from "../e2e/people.ts";
import { startRelay } from "../e2e/relay-process.ts";
import type { Figures } from "./figures.ts";

/**
 * The main jobs in taps and seconds, by a scripted person on a phone of 360 pixels, in the real app. Seconds are not measured but added up from what she does, so that
 * they are the same on every machine: a tap, a typed letter, a look at every new screen, and a swipe where what she taps is not on the screen.
 *
 * npm run bench -- taps [--json]
 */
const model = { tap: 0.8, letter: 0.25, screen: 1, swipe: 0.8 } as const;

interface Goal {
  readonly seconds?: number;
  readonly taps?: number;
}

interface Job {
  readonly name: string;
  readonly taps: number;
  readonly letters: number;
  readonly screens: number;
  readonly swipes: number;
  readonly seconds: number;
  readonly goal: Goal;
  readonly isHeld: boolean;
}

export async function run(words: readonly string[]): Promise<Figures> {
  readOptions(words, {});
  const relay = await startRelay({ env: { TEREN_RATE_LIMITS: "off" } });
  const kata = await personWithDevice("Kitalált Kata", {
    address: relay.url,
    shape: "phone",
    language: "hu",
  });
  try {
    await startNetwork(kata, "Mintahálózat");
    const hand = createHand(kata);
    const jobs: Job[] = [];
    const job = async (name: string, goal: Goal, work: () => Promise<void>) => {
      await hand.rest();
      await work();
      jobs.push(hand.done(name, goal));
    };

    // The first contact of a phone asks for the region; from then on it is remembered.
    await job("first anonymous contact of a phone", {}, () => anonymousContact(hand));
    await hand.finishContact();
    await job("anonymous contact", { seconds: 30, taps: 8 }, () => anonymousContact(hand));
    await hand.finishContact();
    for (const kind of caseTypes)
      await job(`intake: ${kind.replace("_", " ")}`, {}, () =>
        intake(hand, kind, { name: `Minta ${kind.slice(0, 5)}`, phone: "06 30 000 0001" }),
      );
    await job("a crisis pregnancy in a minute", { seconds: 60 }, () => urgentIntake(hand));
    await hand.goTo("today");
    await job("follow-up, without its note", { taps: 6 }, () => followUp(hand, "", "Minta housi"));
    await hand.goTo("today");
    await job("follow-up, with a note of 60 letters", {}, () =>
      followUp(hand, "Beszéltünk a bérbeadóval, holnap megnézzük a lakást együtt.", "Minta housi"),
    );
    await hand.goTo("today");
    await openCaseOf(hand, "Minta housi");
    await job("a letter photographed into a follow-up", { taps: 3 }, () => photograph(hand));
    await job("… and that follow-up saved", {}, async () => {
      await hand.answer("timeline-methods", "code-help-method-personal-oral");
      await hand.press("common-save");
      await hand.sees(hand.button("cases-act-follow-up"));
    });
    await hand.goTo("today");
    await job("find a case among the others and call", {}, () => findAndCall(hand, "Minta gener"));
    await hand.goTo("today");
    await job("a Saturday: 9 without a name, 5 with", { seconds: 600 }, () => saturday(hand));

    return {
      json: { model, jobs },
      rows: [
        [
          "model",
          `tap ${model.tap} s, letter ${model.letter} s, new screen ${model.screen} s, swipe ${model.swipe} s`,
        ],
        ...jobs.map((each) => [each.name, wordsOf(each)] as const),
      ],
    };
  } finally {
    await kata.device.dispose();
    await relay.dispose();
  }
}

function wordsOf({ taps, letters, screens, swipes, seconds, goal, isHeld }: Job): string {
  const goals = [
    ...(goal.seconds === undefined ? [] : [`${goal.seconds} s`]),
    ...(goal.taps === undefined ? [] : [`${goal.taps} taps`]),
  ];
  const verdict = goals.length === 0 ? "" : `  (${isHeld ? "within" : "OVER"} ${goals.join(", ")})`;
  return `${seconds.toFixed(1).padStart(6)} s  ${taps} taps, ${letters} letters, ${screens} screens, ${swipes} swipes${verdict}`;
}

// ── The jobs ──

async function anonymousContact(hand: Hand): Promise<void> {
  await hand.offer("contact");
  await hand.answer("field-help-method", "code-help-method-personal-oral");
  await hand.answer("field-need", "code-need-documents");
  await hand.more("field-people-helped-women");
  await hand.region();
  await hand.press("common-save");
  await hand.sees(hand.button("cases-anonymous-another"));
}

async function intake(
  hand: Hand,
  kind: CaseType,
  person: { readonly name: string; readonly phone?: string },
): Promise<void> {
  await hand.offer("case");
  await hand.answer("field-case-type", codeTextId("case-type", kind));
  await hand.answer("field-urgency", "code-urgency-normal");
  await hand.answer("field-safety-flag", "common-no");
  await hand.region();
  if (kind === "discrimination") {
    await hand.answer("field-area", "code-life-area-education");
    await hand.answer("field-known-on", "common-date-yesterday");
  }
  if (kind === "housing")
    for (const who of ["adults", "adults", "children"] as const)
      await hand.more(`field-adults-children-${who}`);
  if (kind === "crisis_pregnancy") {
    await hand.answer("field-age-band", "code-age-band-18-24");
    await hand.answer("field-safe-now", "code-safety-now-yes");
  }
  await hand.press("common-next");
  await hand.type("field-person-label", person.name);
  await hand.answer("field-contact-safe", "code-contact-rule-phone-ok");
  await hand.answer("field-legal-basis", "code-legal-basis-consent-art9");
  if (person.phone !== undefined) {
    await hand.tap(
      hand.person.page.getByText(hand.person.t("cases-more-questions"), { exact: true }),
    );
    await hand.type("field-phone", person.phone);
  }
  await hand.press("common-next");
  await hand.answer("field-need", "code-need-documents");
  await hand.answer("field-help-method", "code-help-method-personal-oral");
  await hand.answer("field-followup-on", "common-date-in-a-week");
  await hand.press("cases-save-case");
  await hand.sees(hand.button("cases-act-follow-up"));
}

/** One screen: safe tonight, with whom, how old, what is allowed. */
async function urgentIntake(hand: Hand): Promise<void> {
  await hand.offer("urgent");
  await hand.answer("crisis-urgent-safe", "code-safety-now-tonight-only");
  await hand.answer("crisis-urgent-age", "code-age-band-18-24");
  await hand.answer("crisis-urgent-basis", "crisis-urgent-basis-consent");
  await hand.answer("crisis-urgent-rule", "code-contact-rule-message-ok");
  await hand.type("crisis-urgent-label", "Minta Éva");
  await hand.press("cases-save-case");
  await hand.sees(hand.button("cases-act-follow-up"));
}

/** From the first screen, of a case that stands on it. */
async function openCaseOf(hand: Hand, label: string): Promise<void> {
  const { page } = hand.person;
  await hand.tap(page.getByRole("link", { name: new RegExp(`^${label}`) }).first());
  await hand.sees(hand.button("cases-act-follow-up"));
}

/** From the case to the letter standing in the form: write, photo, and the camera's own button. */
async function photograph(hand: Hand): Promise<void> {
  const { page } = hand.person;
  await hand.press("cases-act-follow-up");
  const chosen = page.waitForEvent("filechooser");
  await hand.press("files-take");
  await hand.count(hand.button("files-take"));
  const buffer = await page.screenshot({ type: "jpeg" });
  await (await chosen).setFiles({ name: "kitalált.jpg", mimeType: "image/jpeg", buffer });
  await hand.sees(page.locator("img.photo-small"));
}

async function followUp(hand: Hand, note: string, label: string): Promise<void> {
  await openCaseOf(hand, label);
  await hand.press("cases-act-follow-up");
  await hand.answer("timeline-methods", "code-help-method-personal-oral");
  if (note !== "") await hand.type("timeline-note", note);
  await hand.answer("timeline-next", "timeline-next-week");
  await hand.press("common-save");
  await hand.sees(hand.button("cases-act-follow-up"));
}

/** Up to the tap that dials. */
async function findAndCall(hand: Hand, label: string): Promise<void> {
  const { page, t } = hand.person;
  await hand.goTo("cases");
  await hand.typeInto(page.getByRole("searchbox"), label.slice(0, 9).toLowerCase());
  await hand.tap(page.getByRole("link", { name: new RegExp(`^${label}`) }).first());
  await hand.sees(hand.button("cases-act-follow-up"));
  await hand.tap(page.getByRole("tab", { name: t("cases-part-facts") }));
  await hand.press("cases-name-show");
  await hand.count(hand.button("crisis-phone-call"));
}

const names = ["Minta Anna", "Minta Béla", "Próba Csilla", "Teszt Dénes", "Képzelt Edit"];

async function saturday(hand: Hand): Promise<void> {
  for (let i = 0; i < 9; i++) {
    await anonymousContact(hand);
    await hand.press("common-done");
  }
  for (const name of names) await intake(hand, "general", { name });
}

// ── The hand ──

interface Hand {
  readonly person: Person;
  readonly tap: (target: Locator) => Promise<void>;
  /** A tap that leaves the app: it is counted and not done. */
  readonly count: (target: Locator) => Promise<void>;
  readonly press: (words: string) => Promise<void>;
  readonly button: (words: string) => Locator;
  readonly answer: (question: string, option: string) => Promise<void>;
  readonly more: (field: string) => Promise<void>;
  readonly type: (field: string, text: string) => Promise<void>;
  readonly typeInto: (field: Locator, text: string) => Promise<void>;
  /** Only where the phone does not know it yet. */
  readonly region: () => Promise<void>;
  readonly offer: (what: "case" | "contact" | "urgent") => Promise<void>;
  readonly goTo: (place: "today" | "cases") => Promise<void>;
  /** The next screen is there, and is read. */
  readonly sees: (mark: Locator) => Promise<void>;
  readonly finishContact: () => Promise<void>;
  readonly rest: () => Promise<void>;
  readonly done: (name: string, goal: Goal) => Job;
}

function createHand(person: Person): Hand {
  const { page, words } = person;
  const zero = { taps: 0, letters: 0, screens: 0, swipes: 0 };
  let did = { ...zero };
  let screen = "";
  const say = (id: string): string => words.label(id) ?? id;
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const labelled = (id: string) => new RegExp(`^${escaped(say(id))}( \\(.*\\))?$`);

  /** What is not on the screen is swiped to, two thirds of it at a time. */
  async function reach(target: Locator): Promise<void> {
    await target.waitFor();
    await read();
    const away = await target.evaluate((element) => {
      const box = element.getBoundingClientRect();
      const scroller = element.closest(".page-body, .dialog-body");
      const frame = scroller?.getBoundingClientRect();
      if (!frame || (box.top >= frame.top && box.bottom <= frame.bottom)) return 0;
      const distance = box.top < frame.top ? frame.top - box.top : box.bottom - frame.bottom;
      return distance / frame.height;
    });
    did.swipes += Math.ceil(away / (2 / 3));
  }

  /** A heading that was not there before is another screen. */
  async function read(): Promise<void> {
    const now = await page.evaluate(() =>
      [...document.querySelectorAll("h1, dialog[open] h2")]
        .filter((each) => each.checkVisibility())
        .map((each) => each.textContent)
        .join(" | "),
    );
    if (now !== screen) did.screens++;
    screen = now;
  }

  async function tap(target: Locator): Promise<void> {
    await reach(target);
    did.taps++;
    await target.click();
  }

  async function typeInto(target: Locator, text: string): Promise<void> {
    await tap(target);
    did.letters += text.length;
    await target.fill(text);
  }

  const button = (id: string) => page.getByRole("button", { name: say(id), exact: true });
  const field = (id: string) =>
    page.locator("input, textarea, select").and(page.getByLabel(labelled(id)));
  const offer = async (what: "case" | "contact" | "urgent") => {
    await tap(button("common-write"));
    const title = new RegExp(`^${escaped(say(`common-write-${what}`))}`);
    await tap(page.getByRole("dialog").getByRole("button", { name: title }));
  };

  return {
    person,
    tap,
    typeInto,
    button,
    async count(target) {
      await reach(target);
      did.taps++;
    },
    press: (id) => tap(button(id)),
    answer: (question, option) =>
      tap(
        page
          .getByRole("group", { name: labelled(question) })
          .locator("label")
          .filter({ has: page.getByText(say(option), { exact: true }) }),
      ),
    more: (id) =>
      tap(page.getByRole("button", { name: person.t("common-count-more", { label: say(id) }) })),
    type: (id, text) => typeInto(field(id), text),
    async region() {
      const region = field("field-region");
      if (!(await region.isVisible())) return;
      await reach(region);
      // The phone's own picker: opened, and the line tapped.
      did.taps += 2;
      await region.selectOption({ label: "Nógrád" });
    },
    offer,
    async goTo(place) {
      await tap(
        page
          .getByRole("navigation", { name: say("common-places") })
          .getByRole("link", { name: say(`common-place-${place}`), exact: true }),
      );
    },
    async sees(mark) {
      await mark.waitFor();
      await read();
    },
    finishContact: () => tap(button("common-done")),
    async rest() {
      await page.locator("h1:visible").first().waitFor();
      await read();
      did = { ...zero };
    },
    done(name, goal) {
      const { taps, letters, screens, swipes } = did;
      const seconds =
        taps * model.tap + letters * model.letter + screens * model.screen + swipes * model.swipe;
      const isHeld = seconds <= (goal.seconds ?? Infinity) && taps <= (goal.taps ?? Infinity);
      return { name, ...did, seconds: Number(seconds.toFixed(1)), goal, isHeld };
    },
  };
}
