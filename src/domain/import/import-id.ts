import type { Brand } from "../../base/brand.ts";
import { bytesToHex } from "../../base/bytes.ts";
import type { Random } from "../../base/random.ts";

/** One bringing in of cases: every case it makes names it, so that all of them can be taken back together. */
export type ImportId = Brand<string, "ImportId">;

export const newImportId = (random: Random): ImportId => bytesToHex(random.bytes(8)) as ImportId;

export const parseImportId = (value: unknown): ImportId | undefined =>
  typeof value === "string" && /^[0-9a-f]{16}$/.test(value) ? (value as ImportId) : undefined;
