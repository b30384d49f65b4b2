import "./NetworkScreen.css";
import { useEffect, useState, type ComponentType } from "react";
import { lateFiles, type LateFiles } from "../../app/network/late-files.ts";
import type { LateWork } from "../../app/network/late-work-desk.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { ListRow, ListSection } from "../../design/ListRow.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { useToast } from "../../design/Toast.tsx";
import { mayCoordinate } from "../../domain/network/role.ts";
import { today as todayOf, type LocalDate } from "../../domain/time/partial-date.ts";
import type { TimelineItem } from "../../domain/timeline/merge-timeline.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import { lateWorkWords } from "./membership-words.ts";

interface LateWorkScreenProps {
  /** As it will stand in the case. */
  readonly Entry: ComponentType<{
    readonly item: TimelineItem;
    readonly today: LocalDate;
    readonly from?: string;
  }>;
}

/** What removed phones had not sent: looked at, then accepted or turned down. */
export function LateWorkScreen({ Entry }: LateWorkScreenProps) {
  const { t, number, moment } = useText();
  const ws = useWorkspace();
  const back = useBack();
  const nameOf = useMemberName();
  const { role } = useLive(ws.me);
  const list = useLive(ws.lateWork.list);
  const refused = useLive(ws.lateWork.refused);
  const somebody = t("timeline-somebody");

  if (!mayCoordinate(role))
    return (
      <Page title={t("late-title")} onBack={back}>
        <EmptyState icon="lock" title={t("network-attention-only-coordinator")} />
      </Page>
    );
  return (
    <Page title={t("late-title")} onBack={back} flush>
      <div className="network">
        {list.length === 0 && (
          <EmptyState icon="check" title={t("late-none-title")}>
            {t("late-none-text")}
          </EmptyState>
        )}
        {list.map((work) => (
          <LateWorkOfPhone key={work.device} work={work} Entry={Entry} />
        ))}
        {refused.length > 0 && (
          <ListSection title={t("late-refused-part")} count={number(refused.length)}>
            {refused.map(({ device, through, entries, person, at }) => (
              <ListRow
                key={`${device} ${through}`}
                icon="close"
                title={t("late-of", { name: nameOf(ownerOf(device)) ?? somebody })}
                detail={t("late-refused-by", {
                  count: entries,
                  name: nameOf(person) ?? somebody,
                  when: moment(at),
                })}
                wraps
              />
            ))}
          </ListSection>
        )}
      </div>
    </Page>
  );

  function ownerOf(device: LateWork["device"]) {
    return ws.members.get().find(({ devices }) => devices.includes(device))?.person;
  }
}

function LateWorkOfPhone({ work, Entry }: LateWorkScreenProps & { readonly work: LateWork }) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const say = useToast();
  const nameOf = useMemberName();
  const [asking, setAsking] = useState<"accept" | "refuse">();
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const { summaries } = useLive(ws.cases);
  const { device, person, entries, items, elsewhere, ends } = work;
  const name = nameOf(person) ?? t("timeline-somebody");
  const [files, setFiles] = useState<LateFiles>();
  // Looked for again whenever the relay says that something has come.
  useEffect(() => {
    let isNewest = true;
    void lateFiles(ws, work).then((found) => isNewest && setFiles(found));
    return () => void (isNewest = false);
  }, [ws, work]);
  const deciding = useAction(
    (what: "accept" | "refuse") => ws.lateWork[what](device),
    () => {
      say(t(asking === "accept" ? "late-accepted" : "late-refused"));
      setAsking(undefined);
    },
  );
  const caseName = (item: TimelineItem): string => {
    const summary = summaries.get(item.caseId);
    return summary ? summary.label || summary.no : t("late-new-case");
  };
  return (
    <section className="network-part">
      <h2>{t("late-of", { name })}</h2>
      <p>{t("late-count", { count: entries })}</p>
      <Notice tone="waiting" icon="warning">
        <p>{t("late-text")}</p>
      </Notice>
      {ends.length > 0 && (
        <Notice tone="danger" icon="trash">
          <p>{t("late-ends", { count: ends.length })}</p>
        </Notice>
      )}
      {files && files.count > 0 && (
        <Notice tone={files.missing === 0 ? "known" : "waiting"} icon="camera">
          <p>{filesWords(text, files)}</p>
        </Notice>
      )}
      {/* Drawn anew when a photograph has come: until then there was a sign in its place. */}
      <ol className="timeline" key={files?.missing ?? 0}>
        {items.map((item) => (
          <li key={item.id}>
            <Entry item={item} today={today} from={caseName(item)} />
          </li>
        ))}
      </ol>
      {elsewhere > 0 && <p className="soft">{t("late-elsewhere", { count: elsewhere })}</p>}
      <div className="stack-tight">
        <Button kind="primary" wide onClick={() => setAsking("accept")}>
          {t("late-accept")}
        </Button>
        <Button wide onClick={() => setAsking("refuse")}>
          {t("late-refuse")}
        </Button>
      </div>
      {asking && (
        <Dialog
          title={t(`late-${asking}-title`)}
          onClose={() => setAsking(undefined)}
          actions={
            <>
              <Button
                kind={asking === "accept" ? "primary" : "danger"}
                busy={deciding.running}
                onClick={() => deciding.start(asking)}
              >
                {t(`late-${asking}`)}
              </Button>
              <Button onClick={() => setAsking(undefined)}>{t("common-cancel")}</Button>
            </>
          }
        >
          {deciding.error && (
            <div role="alert">
              <Notice tone="danger" icon="warning">
                <p>{lateWorkWords(text, deciding.error)}</p>
              </Notice>
            </div>
          )}
          <p>{t(`late-${asking}-text`, { name })}</p>
        </Dialog>
      )}
    </section>
  );
}

function filesWords({ t }: Text, { count, missing }: LateFiles): string {
  if (missing === undefined) return t("breaks-late-files-unknown", { count });
  return missing === 0
    ? t("breaks-late-files-here", { count })
    : t("breaks-late-files-missing", { count, missing });
}
