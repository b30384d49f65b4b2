import { createContext, useContext } from "react";
import { assert } from "../base/assert.ts";
import type { Text } from "./text.ts";

export const TextContext = createContext<Text | undefined>(undefined);

/** The language of the screen. Root provides it, after the language has been loaded. */
export function useText(): Text {
  const text = useContext(TextContext);
  assert(text, "a component that speaks stands inside <TextContext>");
  return text;
}
