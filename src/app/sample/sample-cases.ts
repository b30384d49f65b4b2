import { hiddenPregnancy, nightCall } from "./sample-crisis-pregnancy.ts";
import { separateClass, enrolmentRefused } from "./sample-discrimination.ts";
import { paperSaturday, phoneContact, birthCertificate } from "./sample-general-help.ts";
import { oneFamilyTwice, roomInHostel } from "./sample-housing.ts";
import type { StoryTeller } from "./story.ts";

/** The stories the project was drawn up with. People, villages and institutions are invented. */
export function tellSampleCases(teller: StoryTeller): void {
  separateClass(teller);
  enrolmentRefused(teller);
  oneFamilyTwice(teller);
  roomInHostel(teller);
  hiddenPregnancy(teller);
  nightCall(teller);
  paperSaturday(teller);
  phoneContact(teller);
  birthCertificate(teller);
}
