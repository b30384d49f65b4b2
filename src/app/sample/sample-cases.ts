import { samplePeople } from "./sample-people.ts";
import type { PartialDate } from "../../domain/time/partial-date.ts";
import type { WishEntry } from "../../domain/timeline/crisis-entries.ts";
import type { ListId } from "../../domain/lists/list-id.ts";
import type { ListedEntry } from "../../domain/timeline/entry.ts";
import type { Stamp } from "../../domain/timeline/stamp.ts";
import type { StoryTeller } from "./story.ts";

const { timea, kata, kalman, petra, filip, florin, ioana, ulrika } = samplePeople;

const visit = { methods: ["personal_oral"], channel: "in_person" } as const;
const paperwork = { methods: ["accompaniment_admin"], channel: "in_person" } as const;
const call = { methods: ["phone_email"], channel: "phone" } as const;
const mediation = { methods: ["mediation_followup"], channel: "in_person" } as const;

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

function separateClass(teller: StoryTeller): void {
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

function enrolmentRefused(teller: StoryTeller): void {
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

function oneFamilyTwice(teller: StoryTeller): void {
  const housing = {
    type: "housing",
    region: "CZ032",
    settlement: "Vzorov",
    urgency: "week",
    topics: ["housing", "debt"],
  } as const;
  teller
    .open(
      {
        ...visit,
        ...housing,
        words: "Najít byt, než přijde exekutor.",
        note: "Výpověď z bytu přišla před pěti dny. Dva dospělí, tři děti, jeden pokoj.",
        minutes: 45,
        next: 2,
        facts: [
          ["adults_children", { adults: 2, children: 3 }],
          ["ethos_now", "ethos_9"],
          ["notice_received", teller.day(-15)],
        ],
        person: {
          person_label: "rodina Zkušební",
          full_name: "Zkušební Zdeněk",
          birth_year: 1985,
          contact_safe: ["visit_ok"],
        },
      },
      { by: petra, day: -10, arrives: -8 },
    )
    .followUp(
      { ...call, note: "Majitel souhlasí se schůzkou, chce vidět potvrzení o příjmu.", next: 2 },
      { by: petra, day: -6 },
    );
  teller.open(
    {
      ...visit,
      ...housing,
      note: "Rodina ve vedlejší ulici, čekají dítě. Dva dospělí, čtyři děti i s miminkem.",
      minutes: 25,
      facts: [
        ["adults_children", { adults: 2, children: 4 }],
        ["ethos_now", "ethos_8"],
      ],
      person: {
        person_label: "rodina Zkusebni",
        full_name: "Zkusebni Zdenek",
        birth_year: 1986,
        contact_safe: ["visit_ok"],
      },
    },
    { by: filip, day: -10, time: "11:05", arrives: -8, fresh: true },
  );
}

/** A list's thing as its worker put it in. */
const listed =
  (list: ListId, v: ListedEntry["v"]) =>
  (stamp: Stamp): ListedEntry => ({ k: "listed", ...stamp, list, v });

function roomInHostel(teller: StoryTeller): void {
  const landlord = teller.register(
    "landlord",
    { landlord_name: "Majitel Vzorný", landlord_kind: "private", landlord_agrees: true },
    { by: petra, day: -38 },
  );
  const flat = { flat_region: "CZ080", flat_settlement: "Pokusov", flat_landlord: landlord };
  const home = teller.register(
    "flat",
    {
      ...flat,
      flat_address: "Zkušební 12",
      flat_state: "let",
      flat_rooms: 2,
      flat_rent: 9_500,
      flat_deposit: 19_000,
    },
    { by: petra, day: -30 },
  );
  teller.register(
    "flat",
    {
      ...flat,
      flat_region: "CZ032",
      flat_settlement: "Vzorov",
      flat_address: "Vzorová 3",
      flat_state: "free",
      flat_rooms: 3,
      flat_rent: 11_000,
      flat_services: 2_500,
    },
    { by: filip, day: -6 },
  );
  teller.register(
    "service",
    {
      service_name: "Poradna Zkušebnice",
      service_type: "legal_aid",
      service_region: "CZ042",
      service_settlement: "Zkušebnice",
    },
    { by: petra, day: -50 },
  );
  teller
    .open(
      {
        ...visit,
        type: "housing",
        region: "CZ080",
        settlement: "Pokusov",
        urgency: "normal",
        topics: ["housing"],
        note: "Bydlí na ubytovně, pokoj A. Hledáme byt se zárukou.",
        minutes: 60,
        facts: [
          ["adults_children", { adults: 1, children: 2 }],
          ["housing_form", "hostel"],
          ["offer_status", "let"],
        ],
        person: {
          person_label: "paní Ukázková O.",
          full_name: "Ukázková Olga",
          birth_year: 1990,
          phone: "+420 600 000 005",
          contact_safe: ["message_ok"],
          address: "ubytovna, pokoj A",
        },
      },
      { by: petra, day: -40 },
    )
    .followUp(
      { ...mediation, note: "Prohlídka bytu: odmítnuto, „moc dětí“. Zkusíme druhý.", next: -10 },
      { by: petra, day: -26 },
    )
    .write(
      listed("viewing", {
        viewing_where: "Fiktivní 3, Pokusov",
        viewing_on: teller.day(-26),
        viewing_result: "refused",
        viewing_refusal: "household_size",
        viewing_refusal_basis: "said",
        viewing_words: "Moc dětí.",
      }),
      { by: petra, day: -26 },
    )
    .write(
      listed("viewing", {
        viewing_flat: home,
        viewing_where: "Zkušební 12",
        viewing_on: teller.day(-12),
        viewing_result: "accepted",
      }),
      { by: petra, day: -12 },
    )
    .write(
      listed("guarantee", {
        guarantee_kind: "deposit_paid",
        guarantee_amount: 19_000,
        guarantee_on: teller.day(-9),
      }),
      { by: petra, day: -9 },
    )
    .write(
      listed("tenancy", {
        tenancy_flat: home,
        tenancy_where: "Zkušební 12",
        tenancy_from: teller.day(-9),
        tenancy_rent: 9_500,
        tenancy_deposit: 19_000,
      }),
      { by: petra, day: -9 },
    )
    .followUp(
      { ...mediation, note: "Druhý byt: přijato. Smlouva a nastěhování.", minutes: 90, next: 1 },
      { by: petra, day: -9 },
    );
}

const wish =
  (said: Pick<WishEntry, "by" | "relation" | "wishes" | "words">) =>
  (stamp: Stamp, on: PartialDate): WishEntry => ({ k: "wish", ...stamp, on, clock: true, ...said });

function hiddenPregnancy(teller: StoryTeller): void {
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

function nightCall(teller: StoryTeller): void {
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

function paperSaturday(teller: StoryTeller): void {
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

function phoneContact(teller: StoryTeller): void {
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

function birthCertificate(teller: StoryTeller): void {
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
