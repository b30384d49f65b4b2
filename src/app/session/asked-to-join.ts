import { hexToBytes } from "../../base/bytes.ts";
import { parsePersonId, type PersonId } from "../../domain/network/person-id.ts";
import { spaceIdFromHash, type SpaceId } from "../../protocol/roster.ts";
import { fieldsOf, type SealedValues } from "../sealed-values.ts";

/** What a phone remembers that has asked to be let in and is no member yet. */
export interface AskedToJoin {
  readonly spaceId: SpaceId;
  readonly relayUrl: string;
  readonly myName: string;
  /** By link: the invitation, and the six digits to read out. */
  readonly invitation?: { readonly id: string; readonly code: string };
  /** By scanning: a head that the roster must have had. */
  readonly rosterHead?: string;
  /** A second device of somebody who is a member. */
  readonly deviceName?: string;
  /** By the recovery sheet, as somebody the network knows. */
  readonly person?: PersonId;
}

const place = "asked-to-join";

export const keepAsked = (values: SealedValues, asked: AskedToJoin): Promise<boolean> =>
  values.save(place, asked);

export const dropAsked = (values: SealedValues): Promise<void> => values.drop(place);

export async function readAsked(values: SealedValues): Promise<AskedToJoin | undefined> {
  const fields = fieldsOf(await values.load(place));
  const { spaceId, relayUrl, myName, rosterHead, deviceName } = fields;
  const person = parsePersonId(fields["person"]);
  const { id, code } = fieldsOf(fields["invitation"]);
  const space = typeof spaceId === "string" ? hexToBytes(spaceId) : undefined;
  if (space?.length !== 32 || typeof relayUrl !== "string" || typeof myName !== "string")
    return undefined;
  return {
    spaceId: spaceIdFromHash(space),
    relayUrl,
    myName,
    ...(typeof id === "string" && typeof code === "string" && { invitation: { id, code } }),
    ...(typeof rosterHead === "string" && { rosterHead }),
    ...(typeof deviceName === "string" && { deviceName }),
    ...(person && { person }),
  };
}
