import type { Brand } from "../../base/brand.ts";

/** A member of the network, whatever devices she uses: 16 hexadecimal digits. Her name is only in the directory. */
export type PersonId = Brand<string, "PersonId">;

export const parsePersonId = (value: unknown): PersonId | undefined =>
  typeof value === "string" && /^[0-9a-f]{16}$/.test(value) ? (value as PersonId) : undefined;
