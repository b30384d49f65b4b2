import type { IconName } from "../design/Icon.tsx";
import type { MessageId } from "../i18n/text.ts";

interface Place {
  readonly path: string;
  readonly label: MessageId & `common-place-${string}`;
  readonly icon: IconName;
  /** Four places fit under a thumb; the others stand on the laptop's rail, and under "More" on the phone. */
  readonly onPhone: boolean;
}

export function placesFor({ coordinates }: { readonly coordinates: boolean }): readonly Place[] {
  return [
    { path: "/", label: "common-place-today", icon: "today", onPhone: true },
    { path: "/cases", label: "common-place-cases", icon: "cases", onPhone: true },
    ...(coordinates
      ? ([
          {
            path: "/attention",
            label: "common-place-attention",
            icon: "attention",
            onPhone: false,
          },
          { path: "/team", label: "common-place-team", icon: "timeline", onPhone: false },
        ] as const)
      : []),
    { path: "/network", label: "common-place-network", icon: "network", onPhone: true },
    { path: "/more", label: "common-place-more", icon: "more", onPhone: true },
  ];
}

export const isPlaceOf = (place: Place, path: string): boolean =>
  path === place.path ||
  (place.path === "/network" && path.startsWith("/register")) ||
  (place.path !== "/" && path.startsWith(`${place.path}/`));
