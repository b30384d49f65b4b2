import { assert } from "../../base/assert.ts";
import type { PassingOn } from "../../app/bundles/passing-on.ts";
import { useWorkspace } from "../../react/app-context.ts";

export function usePassingOn(): () => Promise<PassingOn> {
  const { passingOn } = useWorkspace();
  assert(passingOn, "nothing leads here from the sample network");
  return passingOn;
}
