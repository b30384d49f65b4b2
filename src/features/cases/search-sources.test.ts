import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  attributed,
  caseId,
  caseNo,
  date,
  entryId,
  ilona,
  marek,
  stampAt,
} from "../../../tests/casework.ts";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { foldGuides, parseGuideId, type GuideEntry } from "../../domain/guides/guide.ts";
import { foldLists } from "../../domain/lists/fold-lists.ts";
import type { ListedEntry } from "../../domain/timeline/entry.ts";
import type { Role } from "../../domain/network/role.ts";
import { createText } from "../../i18n/text.ts";
import { searchSources } from "./search-sources.ts";

const source = (name: string) =>
  readFileSync(new URL(`../../i18n/cs/${name}.ftl`, import.meta.url), "utf8");
const text = createText("cs", [source("legal"), source("common"), source("lists")]);
const member = (name: string, removed = false) => ({
  ...marek,
  devices: [marek.device],
  phones: [],
  name,
  role: "mediator" as const,
  removed,
  isMe: false,
});
const marias: CaseSummary = {
  id: caseId(1),
  no: caseNo(),
  type: "general",
  label: "Vzorná Věra",
  settlement: "Vzorov",
  listWords: "vzorna hana 3. trida",
  phoneKey: "721234567",
  birthYear: 1985,
  anonymous: false,
  status: "open",
  danger: false,
  workers: [],
  openedOn: date("2026-11-01"),
  lastOn: date("2026-11-01"),
  lastEntryOn: date("2026-11-01"),
  questionsOpen: 0,
  conflicts: 0,
  unread: 0,
  waiting: 0,
};

const register = foldLists([
  attributed<ListedEntry>(1, ilona, {
    k: "listed",
    ...stampAt("2026-11-01T10:00"),
    list: "landlord",
    v: { landlord_name: "Fiktivní bydlení", landlord_contact: "Vzorová 7" },
  }),
]);

const [first, withdrawn] = ["0000000000000001", "0000000000000002"].map((id) => parseGuideId(id)!);
const papers = { title: "Co si schovat", text: "Dopis i s obálkou.\n- číslo jednací", language: "cs" }; // prettier-ignore
const guides = foldGuides(
  [
    attributed<GuideEntry>(1, marek, { k: "guide", at: 1, guide: first!, words: papers }),
    attributed<GuideEntry>(2, marek, { k: "guide", at: 1, guide: withdrawn!, words: papers }),
    attributed<GuideEntry>(3, marek, { k: "guide", at: 2, guide: withdrawn!, r: [entryId(2)] }),
  ],
  () => true,
  () => marek.person,
);

const among = (role: Role) => ({
  text,
  me: { ...ilona, name: "Ilona", role },
  cases: [marias],
  members: [member("Pokusná Petra"), member("Fiktivní Filip", true)],
  register,
  guides,
});

function find(query: string, role: Role = "mediator") {
  return Object.fromEntries(
    searchSources.map(({ title, find: look }) => [
      title,
      look(query, among(role)).map((found) => found.title),
    ]),
  );
}

test("a person is found by her telephone, however it is typed, and by her year of birth; not by whoever only reads", () => {
  for (const query of ["+420 721 234 567", "0721 234 567", "234567", "1985"])
    expect(find(query)["work-found-people"]).toEqual(["Vzorná Věra"]);
  for (const query of ["123", "999 999", "1986", "Vzorov 1985"])
    expect(find(query)["work-found-people"]).toEqual([]);
  expect(find("1985", "reader")["work-found-people"]).toEqual([]);
});

test("a legal route is found by what it is called and by who decides, marks and capitals aside", () => {
  const byBody = find("ombuds")["work-found-law"] ?? [];
  expect(byBody.length + (find("ochrance")["work-found-law"] ?? []).length).toBeGreaterThan(0);
  expect(find("xyzzy")["work-found-law"]).toEqual([]);
});

test("a guide is found by any words of its title and its text, and leads to where it is read; a withdrawn one is not", () => {
  for (const query of ["schovat", "OBALKOU dopis", "cislo jed"])
    expect(find(query)["work-found-guides"]).toEqual(["Co si schovat"]);
  expect(find("balkou")["work-found-guides"]).toEqual([]);
  const source = searchSources.find(({ title }) => title === "work-found-guides")!;
  const [hit] = source.find("obalkou", { ...among("reader"), guides });
  expect(hit).toMatchObject({ detail: "Čeština", to: { path: "/more/guides~0000000000000001" } });
});

test("fifty guides of twelve thousand letters cost the search no more than a moment once their words were looked up", () => {
  const long = Array.from({ length: 12_000 / 8 }, (_, word) => `slovo${word % 500} `).join("");
  const many = foldGuides(
    Array.from({ length: 50 }, (_, number) =>
      attributed<GuideEntry>(number, marek, {
        k: "guide",
        at: 1,
        guide: parseGuideId(number.toString(16).padStart(16, "0"))!,
        words: { ...papers, text: long },
      }),
    ),
    () => true,
    () => marek.person,
  );
  const { find: look } = searchSources.find(({ title }) => title === "work-found-guides")!;
  const things = { ...among("mediator"), guides: many };
  expect(look("slovo499", things)).toHaveLength(50);
  const before = performance.now();
  for (let each = 0; each < 20; each++) look(`slovo${each} obalka`, things);
  expect((performance.now() - before) / 20).toBeLessThan(50);
});

test("what the register keeps is found by anything that is known of it", () => {
  expect(find("bydleni")["register-title"]).toEqual(["Fiktivní bydlení"]);
  expect(find("vzorova 7")["register-title"]).toEqual(["Fiktivní bydlení"]);
  expect(find("Praha")["register-title"]).toEqual([]);
});

test("a colleague is found by any of her names; who has left is not", () => {
  expect(find("petra")["work-found-members"]).toEqual(["Pokusná Petra"]);
  expect(find("pok pet")["work-found-members"]).toEqual(["Pokusná Petra"]);
  expect(find("filip")["work-found-members"]).toEqual([]);
});

test("a case is found by what stands in a list of the network's own", () => {
  expect(find("hána 3")["ownlist-found"]).toEqual(["Vzorná Věra"]);
  expect(find("bana")["ownlist-found"]).toEqual([]);
});
