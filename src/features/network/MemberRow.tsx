import type { Member } from "../../app/network/member.ts";
import { Badge } from "../../design/Badge.tsx";
import { ListRow } from "../../design/ListRow.tsx";
import { regionById } from "../../domain/cases/region.ts";
import { dayOf, today as todayOf, wallTimeOf } from "../../domain/time/partial-date.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";

interface MemberRowProps {
  readonly member: Member;
  readonly onOpen?: (() => void) | undefined;
}

export function MemberRow({ member, onOpen }: MemberRowProps) {
  const { t, day } = useText();
  const ws = useWorkspace();
  const offset = ws.utcOffsetMinutes();
  const { person, lastHeard, isMe, removed, role, name } = member;
  const worksIn = useLive(ws.countyTeams.worksIn).get(person);
  const counties = (worksIn?.regions ?? []).map((region) => regionById(region).name);
  const heard =
    lastHeard === undefined
      ? t("network-never-heard")
      : t("network-last-heard", {
          when: day(dayOf(wallTimeOf(lastHeard, offset)), todayOf(ws.clock, offset)),
        });
  return (
    <ListRow
      icon="person"
      title={name || t("network-unnamed")}
      detail={
        removed
          ? t("network-was-member")
          : [t(`common-role-${role}`), ...counties, isMe ? "" : heard].filter(Boolean).join(" · ")
      }
      wraps
      mark={isMe && <Badge tone="action">{t("network-this-device")}</Badge>}
      onOpen={isMe ? undefined : onOpen}
    />
  );
}
