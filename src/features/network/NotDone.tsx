import type { AcceptError, AdmitError, MembershipError } from "../../app/network/membership.ts";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { membershipWords } from "./membership-words.ts";

interface NotDoneProps {
  readonly error: MembershipError | AcceptError | AdmitError;
}

export function NotDone({ error }: NotDoneProps) {
  const text = useText();
  return (
    <div role="alert">
      <Notice tone="danger" icon="warning">
        <p>{membershipWords(text, error)}</p>
      </Notice>
    </div>
  );
}
