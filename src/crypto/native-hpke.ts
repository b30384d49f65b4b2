import { DhkemX25519HkdfSha256 } from "@hpke/core";
import type { Random } from "../base/random.ts";
import { createHpke, type Hpke } from "./hpke.ts";

/** Over the browser's own X25519. Loaded when first needed: only joining and key grants use HPKE. */
export const createNativeHpke = (random: Random): Hpke =>
  createHpke(new DhkemX25519HkdfSha256(), random);
