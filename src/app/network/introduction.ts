import { fieldsOf, type SealedValues } from "../sealed-values.ts";

/** What this device still has to write into the directory: its person's name, and from the founder the network's. */
export interface Introduction {
  readonly name: string;
  readonly networkName?: string;
}

const place = "introduction";

export const keepIntroduction = (values: SealedValues, told: Introduction): Promise<boolean> =>
  values.save(place, told);

export async function readIntroduction(values: SealedValues): Promise<Introduction | undefined> {
  const { name, networkName } = fieldsOf(await values.load(place));
  if (typeof name !== "string") return undefined;
  return { name, ...(typeof networkName === "string" && { networkName }) };
}

export const dropIntroduction = (values: SealedValues): Promise<void> => values.drop(place);
