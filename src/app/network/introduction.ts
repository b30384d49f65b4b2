import { parsePersonId, type PersonId } from "../../domain/network/person-id.ts";
import { fieldsOf, type SealedValues } from "../sealed-values.ts";

/** What this device still has to write into the directory: its person's name, and from the founder the network's. */
export interface Introduction {
  readonly name: string;
  readonly networkName?: string;
  /** Whose device this is, if not of somebody new. */
  readonly person?: PersonId;
  readonly deviceName?: string;
}

const place = "introduction";

export const keepIntroduction = (values: SealedValues, told: Introduction): Promise<boolean> =>
  values.save(place, told);

export async function readIntroduction(values: SealedValues): Promise<Introduction | undefined> {
  const { name, networkName, person: of, deviceName } = fieldsOf(await values.load(place));
  if (typeof name !== "string") return undefined;
  const person = parsePersonId(of);
  return {
    name,
    ...(typeof networkName === "string" && { networkName }),
    ...(person && { person }),
    ...(typeof deviceName === "string" && { deviceName }),
  };
}

export const dropIntroduction = (values: SealedValues): Promise<void> => values.drop(place);
