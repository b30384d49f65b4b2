import { expect, test } from "vitest";
import { bringPeople } from "./bring-people.ts";
import { lookAtForms, lookAtOwnNetwork, lookBehindMore, screens } from "./look-in-a-language.ts";

const { person } = bringPeople();

test("every form, list and dialog fits a small phone and says everything in hu", () =>
  lookAtForms(person, "hu"));

test("papers and everything behind More and the network fit a small phone and say everything in hu", () =>
  lookBehindMore(person, "hu"));

test("photographs, files and voices, and what keeps a network of one's own, fit and say everything in hu", () =>
  lookAtOwnNetwork(person, "hu"));

test("every screen and dialog of features was looked at, here or in the test of its own journey", () => {
  const elsewhere = [...frames, ...notLookedAt, ...Object.keys(lookedAtElsewhere)];
  expect(screens.missing().toSorted()).toEqual(elsewhere.toSorted());
});

/** Their own words stand there only while there is nothing else to show. */
const frames: readonly string[] = ["cases/CaseScreen", "paper/CasePaper"];

/** Comes only with a relay that lies; src/app/network/refused.test.ts. */
const notLookedAt: readonly string[] = ["network/RefusedScreen"];

/** What needs two people, a letter that was sent or a file that was read: each is inspected by the test of that journey. */
const lookedAtElsewhere: Readonly<Record<string, string>> = {
  "cases/DeclineDialog": "every-screen",
  "cases/OtherResults": "every-screen",
  "cases/OwnThingDialog": "table-brought-in",
  "cases/PhoneLine": "every-screen",
  "expert/AskGuestDialog": "expert",
  "import/DryLines": "table-brought-in",
  "import/DryRunStep": "table-brought-in",
  "import/TakeBackDialog": "table-brought-in",
  "network/AdmitByQr": "every-screen",
  "network/LostPhoneDialog": "lost-phone",
  "network/NewPhoneScreen": "lost-phone",
  "network/ScanNewcomer": "every-screen",
  "paper/LetterSentDialog": "letters",
  "paper/TemplateEditor": "letters",
  "welcome/JoiningScreen": "every-screen",
  "welcome/JoinSideBySide": "recovery",
  "welcome/LookAround": "every-screen",
  "welcome/LostScreen": "thrown-away",
  "welcome/RestoreNetwork": "recovery",
};
