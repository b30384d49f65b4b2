import type { MergeError, UndoMergeError } from "../../app/cases/merge-cases.ts";
import { Notice } from "../../design/Notice.tsx";
import { useText } from "../../i18n/use-text.ts";
import { NotSaved } from "./NotSaved.tsx";

export function MergeProblem({ error }: { readonly error: MergeError | UndoMergeError }) {
  const { t } = useText();
  switch (error.type) {
    case "SameCase":
    case "AlreadyMerged":
    case "NoSuchMerge":
    case "TooLate":
      return (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>
              {t(error.type === "TooLate" ? "cases-merge-too-late" : "cases-not-saved-changed")}
            </p>
          </Notice>
        </div>
      );
    default:
      return <NotSaved error={error} />;
  }
}
