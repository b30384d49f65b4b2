import { expect, test } from "vitest";
import { attributed, dana, entryId } from "../../../tests/casework.ts";
import { foldGuides, parseGuideId, type GuideEntry } from "./guide.ts";
import { guidesFor } from "./guides-for.ts";

const guide = (nth: number) => parseGuideId(String(nth).padStart(16, "0"))!;
const written = (nth: number, title: string, language: string, about?: string) =>
  attributed<GuideEntry>(nth, dana, {
    k: "guide",
    at: nth,
    guide: guide(nth),
    words: { title, text: "- Ask.", language, ...(about && { about }) },
  });
const guides = foldGuides(
  [
    written(1, "Első beszélgetés", "hu", "housing"),
    written(2, "První rozhovor", "cs", "housing"),
    written(3, "Mit őrizzünk meg", "hu", "discrimination"),
    written(4, "Mindenkinek", "hu"),
    written(5, "Po diskriminaci", "cs", "crisis_pregnancy"),
    attributed<GuideEntry>(6, dana, { k: "guide", at: 6, guide: guide(3), r: [entryId(3)] }),
  ],
  () => true,
  () => dana.person,
);
const titles = (type: Parameters<typeof guidesFor>[1], language = "hu") =>
  guidesFor(guides, type, language).map(({ shown }) => shown.words.title);

test("a case leads to the guides of its kind in the reader's language", () => {
  expect(titles("housing")).toEqual(["Első beszélgetés"]);
  expect(titles("housing", "cs")).toEqual(["První rozhovor"]);
});

test("where there is none in her language she sees what there is; what is for every kind or withdrawn belongs to no case", () => {
  expect(titles("crisis_pregnancy")).toEqual(["Po diskriminaci"]);
  expect(titles("general")).toEqual([]);
  expect(titles("discrimination")).toEqual([]);
});
