import { samplePeople } from "./sample-people.ts";
import { call, paperwork, visit } from "./sample-ways.ts";
import type { StoryTeller } from "./story.ts";

const { kata, kalman, petra, filip, florin, ulrika } = samplePeople;

export function paperSaturday(teller: StoryTeller): void {
  const saturday = { region: "HU323", settlement: "Próbaháza", type: "general" } as const;
  const people = [
    ["Teszt Tibor", 1968, ["documents"], "Lakcímkártya pótlása.", undefined],
    ["Minta Margit", 1975, ["benefits"], "Családi pótlék: a kérelmet kitöltöttük.", -1],
    ["Próba Péter", 1981, ["debt", "energy"], "Villanyszámla-tartozás, részletfizetést kérünk.", 5],
  ] as const;
  people.forEach(([name, birthYear, topics, note, next], i) => {
    teller.open(
      {
        ...paperwork,
        ...saturday,
        urgency: "normal",
        topics,
        note,
        minutes: 20,
        ...(next !== undefined && { next }),
        person: {
          person_label: name,
          full_name: name,
          birth_year: birthYear,
          contact_safe: ["visit_ok"],
        },
      },
      { by: kata, day: -7, time: `${9 + i}:15`, arrives: -5 },
    );
  });
  const his = teller.open(
    {
      ...paperwork,
      ...saturday,
      urgency: "normal",
      topics: ["debt"],
      note: "Ugyanaznap nálam is járt: a szolgáltatónak levelet írtunk.",
      minutes: 15,
      person: {
        person_label: "Próba Péter",
        full_name: "Próba Péter",
        birth_year: 1981,
        contact_safe: ["visit_ok"],
      },
    },
    { by: kalman, day: -7, time: "14:00", arrives: -5, fresh: true },
  );
  his.write(
    (stamp) => ({
      k: "offer",
      ...stamp,
      to: kata.person,
      note: "Jövő héten szabadságon vagyok, és nálad is járt.",
    }),
    { by: kalman, day: -1 },
  );
  const stalls = [
    [{ women: 2, men: 1, children: 0, unknown: 0 }, ["documents"], "Három kérdés igazolványról."],
    [{ women: 0, men: 0, children: 0, unknown: 2 }, ["benefits"], "Tájékoztatás a támogatásokról."],
  ] as const;
  stalls.forEach(([people_helped, topics, note], i) => {
    teller.open(
      {
        ...visit,
        ...saturday,
        urgency: "normal",
        topics,
        note,
        facts: [["people_helped", people_helped]],
      },
      { by: kata, day: -7, time: `${12 + i}:30`, arrives: -5 },
    );
  });
}

export function phoneContact(teller: StoryTeller): void {
  const story = teller.open(
    {
      ...call,
      type: "general",
      region: "CZ042",
      settlement: "Fiktivov",
      urgency: "normal",
      topics: ["employment"],
      note: "Anonymní dotaz na úřad práce.",
      minutes: 10,
      person: {
        person_label: "Ukázkový Oldřich",
        full_name: "Ukázkový Oldřich",
        birth_year: 1979,
        contact_safe: ["phone_ok"],
      },
    },
    { by: filip, day: -30 },
  );
  story.write((stamp) => ({ k: "assigned", ...stamp, to: petra.person }), { by: ulrika, day: -12 });
  story.followUp(
    { ...paperwork, note: "Žádost podána společně na úřadu.", minutes: 55, next: 6 },
    { by: petra, day: -3, fresh: true },
  );
}

export function birthCertificate(teller: StoryTeller): void {
  const story = teller.open(
    {
      ...paperwork,
      type: "general",
      region: "RO215",
      settlement: "Exempleni",
      urgency: "normal",
      topics: ["documents"],
      note: "Certificat de naștere lipsă; am depus cererea la primărie.",
      minutes: 45,
      person: {
        person_label: "Probă Petru",
        full_name: "Probă Petru",
        birth_year: 1972,
        contact_safe: ["visit_ok"],
      },
    },
    { by: florin, day: -24 },
  );
  story.followUp({ ...call, note: "Primăria a eliberat certificatul." }, { by: florin, day: -10 });
  const seen = [...story.contacts()];
  story.write(
    (stamp, on) => ({
      k: "closed",
      ...stamp,
      on,
      clock: true,
      outcome: "resolved",
      note: "Actul a ajuns la om.",
      seen,
    }),
    { by: florin, day: -9 },
  );
}
