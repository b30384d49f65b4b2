import type { PartialDate } from "../../domain/time/partial-date.ts";
import type { WishEntry } from "../../domain/timeline/crisis-entries.ts";
import type { Stamp } from "../../domain/timeline/stamp.ts";
import { samplePeople } from "./sample-people.ts";
import { call, mediation, paperwork, visit } from "./sample-ways.ts";
import type { StoryTeller } from "./story.ts";

const { kata, kalman, ioana } = samplePeople;

const wish =
  (said: Pick<WishEntry, "by" | "relation" | "wishes" | "words">) =>
  (stamp: Stamp, on: PartialDate): WishEntry => ({ k: "wish", ...stamp, on, clock: true, ...said });

export function hiddenPregnancy(teller: StoryTeller): void {
  const seventeen = new Date(teller.day(0)).getUTCFullYear() - 17;
  const petra17 = teller.open(
    {
      ...visit,
      type: "crisis_pregnancy",
      region: "HU331",
      settlement: "Mintafalva",
      urgency: "today",
      danger: true,
      topics: ["health", "family"],
      words: "Még nem tudom, mit akarok. Csak ma éjjel legyek biztonságban.",
      note: "Kb. 30 hetes, otthon nem tudják. Csak az iskolai barátnőjén át érhető el.",
      minutes: 70,
      next: -4,
      facts: [
        ["child_at_risk", true],
        ["age_band", "14_17"],
        ["guardian_involved", "does_not_know"],
        ["safe_now", "tonight_only"],
        ["risk_level", "high"],
        ["pregnancy_weeks", 30],
        ["hidden_pregnancy", true],
      ],
      person: {
        person_label: "Próba Petra",
        full_name: "Próba Petra",
        birth_year: seventeen,
        phone: "+36 30 000 0017",
        contact_safe: ["no_calls", "only_through_someone"],
        contact_note: "Csak a barátnőn át. Soha ne hívjuk.",
      },
    },
    { by: kata, day: -6, time: "21:30", arrives: -5 },
  );
  petra17
    .followUp(
      { ...paperwork, note: "A védőnő átvette, a hozzájárulását adta.", next: 0 },
      { by: kata, day: -3 },
    )
    .followUp(
      {
        ...call,
        note: "Petra édesanyjával beszéltem.",
      },
      { by: kalman, day: -2, time: "18:00", arrives: -1, fresh: true },
    )
    .write(
      wish({ by: "other", relation: "mother", wishes: ["open_adoption"], words: "Örökbe adjuk." }),
      { by: kalman, day: -2, time: "18:10", arrives: -1, fresh: true },
    )
    .write(wish({ by: "herself", wishes: ["undecided"], words: "Még nem tudom." }), {
      by: kata,
      day: -6,
      time: "21:40",
      arrives: -5,
    })
    .write(wish({ by: "herself", wishes: ["keep"], words: "Megtartom a babát." }), {
      by: kata,
      day: -1,
      time: "17:25",
      fresh: true,
    })
    .followUp(
      { ...visit, note: "Petrával beszéltem, a barátnőjénél.", minutes: 35, next: 0 },
      { by: kata, day: -1, time: "17:20", fresh: true },
    )
    .write(
      (stamp) => ({
        k: "question",
        ...stamp,
        text: "Kiskorú: kinek és meddig kell jeleznünk? Mi kerüljön a jelzésbe?",
        due: teller.day(1),
      }),
      { by: kata, day: -1, time: "17:40", fresh: true },
    );
}

export function nightCall(teller: StoryTeller): void {
  teller
    .open(
      {
        ...call,
        type: "crisis_pregnancy",
        region: "RO215",
        settlement: "Probești",
        urgency: "today",
        danger: true,
        topics: ["health", "violence"],
        note: "A sunat noaptea. Partenerul e acasă, vorbim doar dimineața.",
        minutes: 25,
        person: {
          person_label: "Exemplu Elena",
          full_name: "Exemplu Elena",
          birth_year: 2001,
          contact_safe: ["message_ok", "no_voicemail"],
        },
      },
      { by: ioana, day: -8, time: "23:10", arrives: -7 },
    )
    .followUp(
      { ...mediation, note: "Asistenta medicală o primește. Revin cu confirmarea.", next: -2 },
      { by: ioana, day: -5 },
    );
}
