import { GiveScreen } from "../features/passing/GiveScreen.tsx";
import { PassOnScreen } from "../features/passing/PassOnScreen.tsx";
import { TakeScreen } from "../features/passing/TakeScreen.tsx";
import { DeskText } from "./WholeText.tsx";

interface PassingPlacesProps {
  readonly page: "pass" | "pass-give" | "pass-take";
}

export function PassingPlaces({ page }: PassingPlacesProps) {
  return (
    <DeskText>
      {page === "pass-give" ? (
        <GiveScreen />
      ) : page === "pass-take" ? (
        <TakeScreen />
      ) : (
        <PassOnScreen />
      )}
    </DeskText>
  );
}
