import { samplePeople } from "./sample-people.ts";
import { call, listed, visit } from "./sample-ways.ts";
import type { StoryTeller } from "./story.ts";

const { timea, kata, kalman, petra, filip } = samplePeople;

export function separateClass(teller: StoryTeller): void {
  const maria = teller.open(
    {
      ...visit,
      type: "discrimination",
      region: "HU332",
      settlement: "Mintafalva",
      urgency: "week",
      topics: ["education", "legal"],
      words: "A fiam külön osztályba jár, a régi épületbe. Szeretném, ha a többiekkel tanulna.",
      note: "A konyhaasztalnál beszéltünk. Szeptember óta külön osztály van a régi épületben.",
      minutes: 50,
      facts: [
        ["area", "education"],
        ["known_on", teller.day(-40)],
        ["occurred_on", teller.day(-80).slice(0, 7)],
        ["place", "Mintafalvi iskola, régi épület"],
        ["education_issue", ["separate_class", "separate_building"]],
        ["ground", ["hu_minority"]],
      ],
      person: {
        person_label: "Minta Mária",
        full_name: "Minta Mária",
        birth_year: 1989,
        phone: "+36 30 000 0001",
        contact_safe: ["phone_ok", "visit_ok"],
      },
    },
    { by: kata, day: -20, arrives: -17 },
  );
  const piroska = teller.open(
    {
      ...visit,
      type: "discrimination",
      region: "HU332",
      settlement: "Mintafalva",
      urgency: "normal",
      topics: ["education"],
      note: "Egy másik szülő ugyanarról az osztályról beszélt. Az iskolát Mintafalvi iskolának mondta.",
      minutes: 30,
      person: {
        person_label: "Próba Piroska",
        full_name: "Próba Piroska",
        birth_year: 1992,
        contact_safe: ["visit_ok", "no_letters"],
      },
    },
    { by: kalman, day: -19, arrives: -17 },
  );
  maria.write(
    listed("evidence", {
      evidence_kind: "photo",
      evidence_what: "A két osztályterem ajtaja, két külön bejárat.",
      evidence_on: teller.day(-20),
      evidence_with: "worker",
    }),
    { by: kata, day: -20, arrives: -17 },
  );
  const linked = { by: timea, day: -16 };
  maria.write((stamp) => ({ k: "merged", ...stamp, other: piroska.id, as: "group" }), linked);
  piroska.write((stamp) => ({ k: "mergedInto", ...stamp, other: maria.id, as: "group" }), linked);
  piroska.followUp(
    {
      ...visit,
      note: "Tanú: a szomszéd is látta, hogy reggel külön ajtón mennek be.",
      minutes: 20,
    },
    { by: kalman, day: -14, time: "08:40", arrives: -12 },
  );
  maria
    .followUp(
      { ...call, note: "A határidőt egyeztettük: egy év attól, hogy megtudta.", next: 3 },
      { by: kata, day: -14, time: "09:10" },
    )
    .write(
      (stamp) => ({
        k: "question",
        ...stamp,
        text: "Elég két szülő ahhoz, hogy csoportos ügyként kérjük az eljárást?",
      }),
      { by: kata, day: -11 },
    );
  const asked = maria.lastId();
  maria.write(
    (stamp) => ({
      k: "answer",
      ...stamp,
      to: asked,
      text: "A szakértő szerint elég. Kérjétek mindkettőjük hozzájárulását.",
    }),
    { by: timea, day: -8 },
  );
  const [firstVisit] = maria.contacts();
  maria.write(
    (stamp) => ({
      k: "review",
      ...stamp,
      text: "Hogyan kezdjük az iskolával úgy, hogy a gyerek ne lássa kárát?",
      notes: firstVisit ? [firstVisit] : [],
    }),
    { by: kata, day: -6 },
  );
  const review = maria.lastId();
  maria.write(
    (stamp) => ({
      k: "remark",
      ...stamp,
      to: review,
      text: "Nálunk az vált be, hogy először a fenntartóhoz mentünk, írásban.",
    }),
    { by: kalman, day: -5 },
  );
}

export function enrolmentRefused(teller: StoryTeller): void {
  const vera = teller.open(
    {
      ...visit,
      type: "discrimination",
      region: "CZ042",
      settlement: "Zkušebnice",
      urgency: "week",
      topics: ["education"],
      note: "Ředitelka řekla: „takových už máme dost“. Rozhodnutí přišlo poštou, máme fotografii.",
      minutes: 40,
      facts: [
        ["area", "education"],
        ["known_on", teller.day(-16)],
        ["education_issue", ["enrolment_refused"]],
        ["respondent_type", "school"],
        ["ground", ["cz_ethnic"]],
      ],
      person: {
        person_label: "Vzorná Věra",
        full_name: "Vzorná Věra",
        birth_year: 1994,
        phone: "+420 600 000 002",
        contact_safe: ["phone_ok", "message_ok"],
      },
    },
    { by: petra, day: -15 },
  );
  // Both without a signal, neither knew of the other.
  vera.write((stamp) => ({ k: "fact", ...stamp, f: "request_in_words", v: "Místo ve škole." }), {
    by: petra,
    day: -13,
    arrives: -12,
  });
  vera.write((stamp) => ({ k: "fact", ...stamp, f: "request_in_words", v: "Omluva ředitelky." }), {
    by: filip,
    day: -13,
    time: "15:00",
  });
  vera.write(
    (stamp, on) => ({
      k: "closed",
      ...stamp,
      on,
      clock: true,
      outcome: "referred",
      note: "Předáno ombudsmanovi.",
      seen: vera.contacts(),
    }),
    { by: filip, day: -4, time: "11:00", arrives: -2 },
  );
  vera.followUp(
    { ...visit, note: "Nová svědkyně: sousedka u toho byla. Sejdeme se znovu.", next: 3 },
    { by: petra, day: -4, time: "14:20", arrives: -2, fresh: true },
  );
}
