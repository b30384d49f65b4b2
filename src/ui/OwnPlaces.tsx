import { FactInput } from "../features/cases/FactInput.tsx";
import { ImportScreen } from "../features/import/ImportScreen.tsx";
import { OwnQuestionsScreen } from "../features/import/OwnQuestionsScreen.tsx";
import { XlsFormScreen } from "../features/import/XlsFormScreen.tsx";
import { DeskText } from "./WholeText.tsx";

interface OwnPlacesProps {
  readonly page: "questions" | "xlsform" | "import";
}

/** What only coordinators come to; nobody else loads it. */
export function OwnPlaces(props: OwnPlacesProps) {
  return (
    <DeskText>
      <Place {...props} />
    </DeskText>
  );
}

function Place({ page }: OwnPlacesProps) {
  switch (page) {
    case "questions":
      return <OwnQuestionsScreen />;
    case "xlsform":
      return <XlsFormScreen />;
    case "import":
      return <ImportScreen FactInput={FactInput} />;
  }
}
