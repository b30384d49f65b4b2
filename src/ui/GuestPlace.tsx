import type { GuestRoom } from "../app/guest/guest-room.ts";
import { GuestScreen } from "../features/guest/GuestScreen.tsx";
import { DeskText } from "./WholeText.tsx";

/** All there is for somebody who was invited to one case. */
export function GuestPlace({ room }: { readonly room: GuestRoom }) {
  return (
    <DeskText>
      <GuestScreen room={room} />
    </DeskText>
  );
}
