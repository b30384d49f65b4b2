import type { SlotId } from "../domain/plan/slot.ts";
import type { Text } from "./text.ts";

/** What a planned day is for, in two words: "34 weeks", "6-week check". One of a newer version is shown as it is. */
export function slotWords({ t }: Text, what: SlotId): string {
  const [, name, unit, digits] = /^([a-z]+)(?:-([wm]?)(\d+))?$/.exec(what) ?? [];
  const count = Number(digits);
  if (name === "due") return t("today-plan-due");
  if (name === "weeks") return t("today-plan-weeks", { weeks: count });
  if (unit === "w") return t("today-plan-check-weeks", { weeks: count });
  return unit === "m" ? t("today-plan-check-months", { months: count }) : what;
}
