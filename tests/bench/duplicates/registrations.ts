import { seededNumbers } from "../line/dataset.ts";
import { habits, lookalikes, writtenDown, type Writing } from "./writing.ts";
import {
  createChance,
  givenName,
  makeHousehold,
  makeVillages,
  type Chance,
  type Someone,
  type Village,
} from "./villages.ts";

/** A case as it comes in, and which of the known ones is of the same person, if any. */
interface Registration {
  readonly writing: Writing;
  readonly kind: string;
  readonly sameAs: number | undefined;
  readonly heldOut: boolean;
}

export interface Registrations {
  readonly known: readonly Writing[];
  readonly incoming: readonly Registration[];
}

/**
 * Everybody's first case, and a stream of new ones. Of five new ones two are of somebody known, two are of a lookalike and one is of a stranger: far
 * more lookalikes than a year brings, so that precision is not made by strangers.
 */
export function makeRegistrations(options: {
  readonly seed: number;
  readonly known: number;
  readonly incoming: number;
}): Registrations {
  const chance = createChance(seededNumbers(options.seed));
  const villages = makeVillages(chance, options.known);
  const people = villages.flatMap(({ households }) => households.flat()).slice(0, options.known);
  const known = people.map((person) => writtenDown(chance, person));

  const incoming = Array.from({ length: options.incoming }, (_, i): Registration => {
    const kindOf = [secondTime, secondTime, lookalike, lookalike, stranger][i % 5] ?? stranger;
    const { kind, makeFrom } = kindOf(chance, villages);
    // Not everybody has a second given name, or a husband.
    for (;;) {
      const at = chance.below(people.length);
      const person = people[at];
      const made = person && makeFrom(person);
      if (!made) continue;
      const sameAs = made.of === person ? at : undefined;
      return { kind, writing: made.writing, sameAs, heldOut: made.of.given.heldOut };
    }
  });
  return { known, incoming };
}

interface Way {
  readonly kind: string;
  readonly makeFrom: (
    known: Someone,
  ) => { readonly of: Someone; readonly writing: Writing } | undefined;
}

function secondTime(chance: Chance): Way {
  const { kind, write } = pickWeighted(chance, habits);
  return {
    kind,
    makeFrom(of) {
      const writing = write(chance, of);
      return writing && { of, writing };
    },
  };
}

function lookalike(chance: Chance): Way {
  const { kind, someone } = pickWeighted(chance, lookalikes);
  return {
    kind,
    makeFrom(known) {
      const given = givenName(chance, known.country, chance.pick(["f", "m"]));
      const of = given.name === known.given.name ? undefined : someone(chance, known, given);
      return of && { of, writing: writtenDown(chance, of) };
    },
  };
}

/** Somebody of a village that is known. */
function stranger(chance: Chance, villages: readonly Village[]): Way {
  return {
    kind: "a stranger",
    makeFrom() {
      const [of] = makeHousehold(chance, chance.pick(villages));
      return of && { of, writing: writtenDown(chance, of) };
    },
  };
}

const pickWeighted = <T extends { readonly weight: number }>(
  chance: Chance,
  from: readonly T[],
): T => chance.pick(from.flatMap((each) => Array.from({ length: each.weight }, () => each)));
