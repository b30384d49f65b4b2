import { useState } from "react";
import { setTeam } from "../../app/network/set-team.ts";
import { Button } from "../../design/Button.tsx";
import { MultiChoice } from "../../design/Choice.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { Notice } from "../../design/Notice.tsx";
import { useToast } from "../../design/Toast.tsx";
import { regionById, type RegionId } from "../../domain/cases/region.ts";
import { leastTeam } from "../../domain/network/county-team.ts";
import { mayWrite } from "../../domain/network/role.ts";
import type { PersonId } from "../../domain/network/person-id.ts";
import { notSavedWords } from "../../i18n/not-saved-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";

interface CountyTeamDialogProps {
  readonly region: RegionId;
  readonly onClose: () => void;
}

/** Who works in one county. */
export function CountyTeamDialog({ region, onClose }: CountyTeamDialogProps) {
  const text = useText();
  const { t, compare } = text;
  const ws = useWorkspace();
  const say = useToast();
  const members = useLive(ws.members);
  const worksIn = useLive(ws.countyTeams.worksIn);
  const shown = members
    .filter(({ removed, role }) => !removed && mayWrite(role))
    .toSorted((a, b) => compare(a.name, b.name));
  const [team, setTeamShown] = useState<readonly PersonId[]>(() =>
    shown.flatMap(({ person }) => (worksIn.get(person)?.regions.includes(region) ? [person] : [])),
  );
  const save = useAction(
    () => setTeam(ws, region, shown.map(({ person }) => person), team), // prettier-ignore
    () => {
      say(t("network-team-saved"));
      onClose();
    },
  );
  return (
    <Dialog
      title={regionById(region).name}
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" busy={save.running} onClick={() => save.start()}>
            {t("common-save")}
          </Button>
          <Button onClick={onClose}>{t("common-cancel")}</Button>
        </>
      }
    >
      {save.error && (
        <div role="alert">
          <Notice tone="danger" icon="warning">
            <p>{notSavedWords(text, save.error)}</p>
          </Notice>
        </div>
      )}
      <MultiChoice
        label={t("network-team-who")}
        hint={
          team.length < leastTeam
            ? t("network-team-missing", { count: leastTeam - team.length })
            : t("network-team-enough", { count: team.length })
        }
        options={shown.map(({ person, name, role }) => ({
          value: person,
          label: name || t("network-unnamed"),
          hint: t(`common-role-${role}`),
        }))}
        values={team}
        onChange={setTeamShown}
      />
    </Dialog>
  );
}
