import { parseDeviceId } from "../../base/ids.ts";
import { assert } from "../../base/assert.ts";
import { personIdOfFirstDevice } from "../../domain/network/person-id.ts";
import type { Role } from "../../domain/network/role.ts";
import type { SampleAuthor } from "./sample-documents.ts";

export interface SamplePerson extends SampleAuthor {
  readonly name: string;
  readonly role: Role;
  readonly lastHeardDaysAgo: number;
}

const hourMs = 60 * 60 * 1_000;
const dayMs = 24 * hourMs;

/** The network of the sample: every name says that it is invented. */
export const samplePeople = {
  timea: person(1, "Teszt Tímea", "owner", 0),
  kata: person(2, "Kitalált Kata", "mediator", 0),
  kalman: person(3, "Képzelt Kálmán", "mediator", 1),
  ulrika: person(4, "Ukázková Ulrika", "coordinator", 0),
  petra: person(5, "Pokusná Petra", "mediator", 2),
  // His phone's clock is three days ahead.
  filip: { ...person(6, "Fiktivní Filip", "mediator", 1), clockOffsetMs: 3 * dayMs + 2 * hourMs },
  zora: person(7, "Zkušební Zora", "reader", 3),
  mirela: person(8, "Modelescu Mirela", "coordinator", 1),
  // Nobody has heard of him for nine days.
  florin: person(9, "Fictiv Florin", "mediator", 9),
  ioana: person(10, "Inventa Ioana", "mediator", 0),
} as const satisfies Readonly<Record<string, SamplePerson>>;

function person(number: number, name: string, role: Role, lastHeardDaysAgo: number): SamplePerson {
  const device = parseDeviceId(number.toString(16).padStart(16, "0"));
  assert(device, "16 hexadecimal digits");
  const ids = { device, person: personIdOfFirstDevice(device) };
  return { ...ids, name, role, lastHeardDaysAgo, clockOffsetMs: 0 };
}
