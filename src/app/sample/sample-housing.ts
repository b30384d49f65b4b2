import { samplePeople } from "./sample-people.ts";
import { call, listed, mediation, visit } from "./sample-ways.ts";
import type { StoryTeller } from "./story.ts";

const { petra, filip } = samplePeople;

export function oneFamilyTwice(teller: StoryTeller): void {
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

export function roomInHostel(teller: StoryTeller): void {
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
