import { BackUpScreen } from "../features/passing/BackUpScreen.tsx";
import { GiveScreen } from "../features/passing/GiveScreen.tsx";
import { PassOnScreen } from "../features/passing/PassOnScreen.tsx";
import { TakeScreen } from "../features/passing/TakeScreen.tsx";
import { DeskText } from "./WholeText.tsx";

interface PassingPlacesProps {
  readonly page: "pass" | "pass-give" | "pass-take" | "pass-back-up";
}

export function PassingPlaces(props: PassingPlacesProps) {
  return (
    <DeskText>
      <Place {...props} />
    </DeskText>
  );
}

function Place({ page }: PassingPlacesProps) {
  switch (page) {
    case "pass":
      return <PassOnScreen />;
    case "pass-give":
      return <GiveScreen />;
    case "pass-take":
      return <TakeScreen />;
    case "pass-back-up":
      return <BackUpScreen />;
  }
}
