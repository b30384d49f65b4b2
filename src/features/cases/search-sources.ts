import type { Me } from "../../app/workspace.ts";
import type { Member } from "../../app/network/member.ts";
import type { IconName } from "../../design/Icon.tsx";
import type { CaseSummary } from "../../domain/cases/case-summary.ts";
import { foldText } from "../../domain/cases/fold-text.ts";
import type { Guide } from "../../domain/guides/guide.ts";
import { legalPack } from "../../domain/legal/legal-pack.ts";
import type { RouteId } from "../../domain/legal/legal-route.ts";
import { detailsOf } from "../../domain/legal/route-details.ts";
import { thingsIn, type Lists } from "../../domain/lists/fold-lists.ts";
import { registerIds, type RegisterId } from "../../domain/lists/list-id.ts";
import { mayWrite } from "../../domain/network/role.ts";
import { guideLanguage } from "../../i18n/guide-words.ts";
import { thingLines, thingTitle } from "../../i18n/list-words.ts";
import { routeTitle } from "../../i18n/route-words.ts";
import type { PlainMessageId, Text } from "../../i18n/text.ts";
import { guidePath } from "../../react/guide-path.ts";
import { paths } from "../../react/paths.ts";
import { casePlace, caseTitle } from "./case-words.ts";

/*
 * What the search field of the list finds besides cases. Whatever is kept in a list of its own joins by a source in `searchSources`; it is asked when
 * typing has paused, so it may look through some thousands of things, and no more.
 */

export interface SearchSource {
  readonly title: PlainMessageId;
  readonly find: (query: string, among: SearchedThings) => readonly SearchResult[];
}

export interface SearchResult {
  readonly key: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly icon: IconName;
  /** Where a tap leads: to a screen, or to what is known of a legal route. */
  readonly to: { readonly path: string } | { readonly route: RouteId };
}

interface SearchedThings {
  readonly text: Text;
  readonly me: Me;
  readonly cases: readonly CaseSummary[];
  readonly members: readonly Member[];
  /** Flats, landlords and services; empty while they are read. */
  readonly register: Lists;
  /** Empty while they are read, and where their code has not come. */
  readonly guides: readonly Guide[];
}

export const searchSources: readonly SearchSource[] = [
  { title: "work-found-people", find: findPeople },
  { title: "ownlist-found", find: findListed },
  { title: "register-title", find: findRegistered },
  { title: "work-found-guides", find: findGuides },
  { title: "work-found-law", find: findLaw },
  { title: "work-found-members", find: findMembers },
];

/** By telephone or year of birth; by name the list finds them. Whoever only reads in the network has no use for either. */
function findPeople(query: string, { me, cases }: SearchedThings): readonly SearchResult[] {
  const digits = query.replace(/\D/g, "");
  if (!mayWrite(me.role) || digits.length < 4 || /\p{L}/u.test(query)) return [];
  // The end of a number is what is kept, and what people remember; a leading 0 or 06 is not.
  const end = digits.replace(/^0+6?(?=\d{6})/, "").slice(-9);
  return cases
    .filter(
      ({ phoneKey, birthYear }) => phoneKey?.includes(end) || String(birthYear ?? "") === digits,
    )
    .map((summary) => ({
      key: summary.id,
      title: caseTitle(summary),
      detail: casePlace(summary),
      icon: "person",
      to: { path: paths.case(summary.id) },
    }));
}

/** Cases by what stands in their lists of the network's own: a child's name, a school. */
function findListed(query: string, { cases }: SearchedThings): readonly SearchResult[] {
  return cases
    .filter(({ listWords }) => listWords !== undefined && hasWords(query, listWords))
    .map((summary) => ({
      key: summary.id,
      title: caseTitle(summary),
      detail: casePlace(summary),
      icon: "cases",
      to: { path: paths.case(summary.id) },
    }));
}

/** Flats, landlords and services, by anything that is known of them. */
function findRegistered(
  query: string,
  { text, register }: SearchedThings,
): readonly SearchResult[] {
  return registerIds.flatMap((list) =>
    thingsIn(register, list).flatMap((thing): readonly SearchResult[] => {
      const title = thingTitle(text, thing);
      const known = thingLines(text, thing).map(({ value }) => value);
      return hasWords(query, title, ...known)
        ? [
            {
              key: thing.id,
              title,
              detail: text.t(`list-${list}`),
              icon: registerIcons[list],
              to: { path: `${paths.register}/${thing.id}` },
            },
          ]
        : [];
    }),
  );
}

const registerIcons = {
  flat: "home",
  landlord: "key",
  service: "office",
} as const satisfies Readonly<Record<RegisterId, IconName>>;

/** By any words of the text, those in the reader's own language first. */
function findGuides(query: string, { text, guides }: SearchedThings): readonly SearchResult[] {
  const isForeign = ({ shown: { words } }: Guide) => Number(words.language !== text.language);
  return guides
    .filter(({ withdrawn, searched }) => !withdrawn && beginsWords(query, searched()))
    .toSorted((a, b) => isForeign(a) - isForeign(b))
    .map(({ id, shown: { words } }) => ({
      key: id,
      title: words.title,
      detail: guideLanguage(text, words.language),
      icon: "note",
      to: { path: guidePath(id) },
    }));
}

/** Legal routes, by what they are called and by who decides. */
function findLaw(query: string, { text }: SearchedThings): readonly SearchResult[] {
  return legalPack.routes.flatMap(({ id, country }): readonly SearchResult[] => {
    const title = routeTitle(text, id);
    const body = detailsOf(id)?.body ?? "";
    return hasWords(query, title, body)
      ? [{ key: id, title, detail: `${country} · ${body}`, icon: "scales", to: { route: id } }]
      : [];
  });
}

function findMembers(query: string, { text, members }: SearchedThings): readonly SearchResult[] {
  return members
    .filter(({ name, removed }) => !removed && hasWords(query, name))
    .map(({ person, name, role }) => ({
      key: person,
      title: name,
      detail: text.t(`common-role-${role}`),
      icon: "people",
      to: { path: paths.network },
    }));
}

const hasWords = (query: string, ...texts: readonly (string | undefined)[]): boolean =>
  beginsWords(query, foldText(texts.join(" ")).split(/[^\p{L}\p{N}]+/u));

/** Every word of the query begins one of these. */
function beginsWords(query: string, key: readonly string[]): boolean {
  const words = foldText(query).split(" ").filter(Boolean);
  return words.length > 0 && words.every((word) => key.some((each) => each.startsWith(word)));
}
