import "./NetworkScreen.css";
import { lazy, useState } from "react";
import { teamsOf } from "../../app/network/county-teams.ts";
import { joinRequests } from "../../app/network/join-requests.ts";
import type { Member } from "../../app/network/member.ts";
import { Badge } from "../../design/Badge.tsx";
import { Button } from "../../design/Button.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { ListRow, ListSection } from "../../design/ListRow.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { useWide } from "../../design/use-wide.ts";
import { leastTeam } from "../../domain/network/county-team.ts";
import { mayCoordinate, mayManageMembers, roles } from "../../domain/network/role.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useLive } from "../../react/use-live.ts";
import { useNewerRoster } from "../../react/use-newer-roster.ts";
import { JoinRequestCard } from "./JoinRequestCard.tsx";
import { MemberDialog } from "./MemberDialog.tsx";
import { MemberRow } from "./MemberRow.tsx";
import { NewPhones } from "./NewPhones.tsx";
import { PendingInvitations } from "./PendingInvitations.tsx";

// With a signal, and never in a stairwell: vite.config.ts.
const NewPhoneScreen = lazy(async () => ({
  default: (await import("./NewPhoneScreen.tsx")).NewPhoneScreen,
}));

/** Who belongs to the network, who asks to, and the way in. */
export function NetworkScreen() {
  const { t, compare, number } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const { role } = useLive(ws.me);
  const late = useLive(ws.lateWork.list);
  const network = useLive(ws.network);
  const members = useLive(ws.members);
  const worksIn = useLive(ws.countyTeams.worksIn);
  const cases = useLive(ws.cases);
  const requests = useLive(joinRequests(ws));
  const isNewer = useNewerRoster();
  const [chosen, setChosen] = useState<Member["person"]>();
  const [letsIn, setLetsIn] = useState(false);
  const [withFormer, setWithFormer] = useState(false);
  // On the laptop two of its ways stand on the rail.
  const isWide = useWide();

  const inOrder = members.toSorted(
    (a, b) =>
      Number(b.isMe) - Number(a.isMe) ||
      roles.indexOf(a.role) - roles.indexOf(b.role) ||
      compare(a.name, b.name),
  );
  const present = inOrder.filter(({ removed }) => !removed);
  const former = inOrder.filter(({ removed }) => removed);
  const manages = mayManageMembers(role);
  const short = teamsOf(members, worksIn, cases).filter(({ missing }) => missing > 0).length;
  const member = members.find(({ person }) => person === chosen);
  const close = () => {
    setChosen(undefined);
    setLetsIn(false);
  };
  if (member && letsIn) return <NewPhoneScreen member={member} onDone={close} />;
  return (
    <Page
      title={network.name || t("network-title")}
      over={network.name ? t("network-title") : undefined}
      flush
      foot={
        manages && (
          <Button kind="primary" icon="plus" wide onClick={() => navigate(paths.invite)}>
            {t("network-invite")}
          </Button>
        )
      }
    >
      <div className="network">
        {ws.kind === "sample" && (
          <div className="network-part">
            <Notice icon="look">
              <p>{t("network-sample")}</p>
            </Notice>
          </div>
        )}
        {isNewer && (
          <div className="network-part">
            <Notice tone="waiting" icon="info" title={t("newer-roster")}>
              <p>{t("newer-roster-text")}</p>
            </Notice>
          </div>
        )}
        {manages && requests.length > 0 && (
          <section className="network-part">
            <h2>{t("network-joins")}</h2>
            {requests.map((request) => (
              <JoinRequestCard key={request.id} request={request} />
            ))}
          </section>
        )}
        <div className="list-section-rows">
          {mayCoordinate(role) && (
            <>
              {!isWide && (
                <>
                  <ListRow
                    icon="attention"
                    title={t("common-place-attention")}
                    onOpen={() => navigate(paths.attention)}
                  />
                  <ListRow
                    icon="timeline"
                    title={t("common-place-team")}
                    onOpen={() => navigate(paths.team)}
                  />
                </>
              )}
              <ListRow
                icon="warning"
                title={t("incidents-title")}
                detail={t("incidents-hint")}
                wraps
                onOpen={() => navigate(paths.incidents)}
              />
              {late.length > 0 && (
                <ListRow
                  icon="phone"
                  title={t("late-title")}
                  onOpen={() => navigate(paths.lateWork)}
                />
              )}
            </>
          )}
          <ListRow
            icon="cases"
            title={t("register-title")}
            detail={t("register-hint")}
            wraps
            onOpen={() => navigate(paths.register)}
          />
          <ListRow
            icon="people"
            title={t("network-teams")}
            detail={
              short > 0
                ? t("network-teams-short", { count: short, least: leastTeam })
                : t("network-teams-hint")
            }
            wraps
            mark={short > 0 && <Badge tone="danger" icon="warning">{number(short)}</Badge>} // prettier-ignore
            onOpen={() => navigate(paths.countyTeams)}
          />
        </div>
        <ListSection title={t("network-members")} count={number(present.length)}>
          {present.map((each) => (
            <MemberRow
              key={each.person}
              member={each}
              onOpen={manages ? () => setChosen(each.person) : undefined}
            />
          ))}
        </ListSection>
        <NewPhones members={members} />
        {manages && <PendingInvitations />}
        {present.length <= 1 && requests.length === 0 && manages && (
          <EmptyState icon="people" title={t("network-empty-title")}>
            {t("network-empty-text")}
          </EmptyState>
        )}
        {former.length > 0 && !withFormer && (
          <div className="network-part">
            <Button kind="quiet" onClick={() => setWithFormer(true)}>
              {t("network-show-removed")}
            </Button>
          </div>
        )}
        {withFormer &&
          former.map((each) => (
            <MemberRow
              key={each.person}
              member={each}
              onOpen={manages ? () => setChosen(each.person) : undefined}
            />
          ))}
      </div>
      {member && (
        <MemberDialog member={member} onClose={close} onNewPhone={() => setLetsIn(true)} />
      )}
    </Page>
  );
}
