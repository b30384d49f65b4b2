import "./NetworkScreen.css";
import { useState } from "react";
import { teamsOf } from "../../app/network/county-teams.ts";
import { Badge } from "../../design/Badge.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { ListRow } from "../../design/ListRow.tsx";
import { Page } from "../../design/Page.tsx";
import { Select } from "../../design/Select.tsx";
import { regionById, regions, type RegionId } from "../../domain/cases/region.ts";
import { leastTeam } from "../../domain/network/county-team.ts";
import { mayManageMembers } from "../../domain/network/role.ts";
import { countryWords } from "../../i18n/country-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { CountyTeamDialog } from "./CountyTeamDialog.tsx";

/** Who works in which county, and where too few do. */
export function CountyTeamsScreen() {
  const text = useText();
  const { t, list, number } = text;
  const ws = useWorkspace();
  const back = useBack();
  const nameOf = useMemberName();
  const { role } = useLive(ws.me);
  const members = useLive(ws.members);
  const worksIn = useLive(ws.countyTeams.worksIn);
  const teams = teamsOf(members, worksIn, useLive(ws.cases));
  const [chosen, setChosen] = useState<RegionId>();
  const manages = mayManageMembers(role);
  const others = regions.filter(({ id }) => !teams.some(({ region }) => region === id));
  return (
    <Page title={t("network-teams")} onBack={back} flush>
      <div className="network">
        <div className="network-part">
          <p>{t("network-teams-text", { least: leastTeam })}</p>
        </div>
        {teams.length === 0 && <EmptyState icon="people" title={t("network-teams-none")} />}
        <div className="list-section-rows">
          {teams.map(({ region, members: team, missing }) => (
            <ListRow
              key={region}
              icon="people"
              wraps
              title={regionById(region).name}
              detail={[
                team.length > 0 && missing > 0 && t("network-team-missing", { count: missing }),
                team.length === 0
                  ? t("network-team-nobody")
                  : list(team.map((person) => nameOf(person) ?? t("network-unnamed"))),
              ]
                .filter(Boolean)
                .join(" · ")}
              when={
                <Badge
                  tone={missing > 0 ? "danger" : "known"}
                  icon={missing > 0 ? "warning" : "check"}
                >
                  {`${number(team.length)} / ${number(leastTeam)}`}
                </Badge>
              }
              onOpen={manages ? () => setChosen(region) : undefined}
            />
          ))}
        </div>
        {manages && (
          <div className="network-part">
            <Select
              label={t("network-team-another")}
              value={undefined}
              none={t("cases-region-choose")}
              options={others.map(({ id, name, country }) => ({
                value: id,
                label: name,
                group: countryWords(text, country),
              }))}
              onChange={setChosen}
            />
          </div>
        )}
      </div>
      {chosen && <CountyTeamDialog region={chosen} onClose={() => setChosen(undefined)} />}
    </Page>
  );
}
