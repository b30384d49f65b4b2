import { useCallback } from "react";
import type { Member } from "../app/network/member.ts";
import { useWorkspace } from "./app-context.ts";
import { useLive } from "./use-live.ts";

/** The names of members, for saying who wrote something. Undefined while the directory has not arrived. */
export function useMemberName(): (person: Member["person"] | undefined) => string | undefined {
  const members = useLive(useWorkspace().members);
  return useCallback(
    (person) => members.find((member) => member.person === person)?.name || undefined,
    [members],
  );
}
