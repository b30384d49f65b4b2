import { afterAll, afterEach, beforeAll } from "vitest";
import { personWithDevice, type Person, type PersonOptions } from "./people.ts";
import { startRelay, type RelayProcess } from "./relay-process.ts";
import { tellOnFailure } from "./tell-on-failure.ts";

/** A relay for the tests of a file, and people with phones for each of them, who put them away when it ends. */
export interface People {
  /** From the first test on. */
  readonly relay: () => RelayProcess;
  readonly person: (
    name: string,
    options?: Partial<Omit<PersonOptions, "address">>,
  ) => Promise<Person>;
}

/** `usual` is what everybody of the file has, unless a test says otherwise. */
export function bringPeople(usual: Partial<Omit<PersonOptions, "address">> = {}): People {
  let relay: RelayProcess | undefined;
  let people: Person[] = [];

  beforeAll(async () => {
    relay = await startRelay();
  });
  afterAll(() => relay?.dispose());
  afterEach(async () => {
    await Promise.all(people.map(({ device }) => device.dispose()));
    people = [];
  });
  tellOnFailure(() => people);

  const running = () => {
    if (!relay) throw new Error("The relay starts before the first test");
    return relay;
  };
  return {
    relay: running,
    async person(name, options = {}) {
      const made = await personWithDevice(name, {
        shape: "phone",
        ...usual,
        ...options,
        address: running().url,
      });
      people.push(made);
      return made;
    },
  };
}
