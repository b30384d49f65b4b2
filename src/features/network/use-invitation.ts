import { useState } from "react";
import type { Invitation, MembershipError } from "../../app/network/membership.ts";
import type { Result } from "../../base/result.ts";
import { useAction } from "../../react/use-action.ts";

interface MadeInvitation {
  readonly invitation: Invitation | undefined;
  readonly error: MembershipError | undefined;
  readonly make: () => void;
}

/** One invitation, made once for the screen. */
export function useInvitation(
  create: () => Promise<Result<Invitation, MembershipError>>,
): MadeInvitation {
  const [invitation, setInvitation] = useState<Invitation>();
  const { start, error } = useAction(create, setInvitation);
  return { invitation, error, make: start };
}
