import { createCompression } from "./compression.ts";
import { createEngine } from "./create-engine.ts";
import type { Engine, EngineParts } from "./engine.ts";
import { syncRules } from "./rules.ts";

/** Undefined when the device belongs to no space yet. Everything is loaded when it resolves; the line is not there yet: call `wake`. */
export const startEngine = (parts: EngineParts): Promise<Engine | undefined> =>
  createEngine({ ...parts, compression: createCompression(), rules: syncRules });
