import "./Import.css";
import { useState } from "react";
import type { AskedList, AskedQuestion } from "../../domain/network/asked.ts";
import { Badge } from "../../design/Badge.tsx";
import { Button } from "../../design/Button.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { ListRow, ListSection } from "../../design/ListRow.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { caseTypes } from "../../domain/cases/case-type.ts";
import { codeTextId } from "../../domain/forms/text-ids.ts";
import { mayAskOwnQuestions } from "../../domain/network/role.ts";
import { ownWords } from "../../i18n/own-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useLive } from "../../react/use-live.ts";
import { OwnListEditor } from "./OwnListEditor.tsx";
import { QuestionEditor } from "./QuestionEditor.tsx";

/** What the network asks beside what Teren asks. */
export function OwnQuestionsScreen() {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const back = useBack();
  const navigate = useNavigate();
  const { role } = useLive(ws.me);
  const asked = useLive(ws.ownQuestions.list);
  const askedLists = useLive(ws.ownLists.list);
  const [editing, setEditing] = useState<{ readonly asked: AskedQuestion | undefined }>();
  const [editingList, setEditingList] = useState<{ readonly asked: AskedList | undefined }>();
  const title = t("own-title");
  if (!mayAskOwnQuestions(role))
    return (
      <Page title={title} onBack={back}>
        <EmptyState icon="lock" title={t("own-only-coordinator")} />
      </Page>
    );
  if (editing)
    return <QuestionEditor asked={editing.asked} onClose={() => setEditing(undefined)} />;
  if (editingList)
    return <OwnListEditor asked={editingList.asked} onClose={() => setEditingList(undefined)} />;
  return (
    <Page
      title={title}
      onBack={back}
      flush
      foot={
        <Button kind="primary" icon="plus" wide onClick={() => setEditing({ asked: undefined })}>
          {t("own-add")}
        </Button>
      }
    >
      <div className="import-part">
        <p>{t("own-text")}</p>
        <Button icon="sheet" wide onClick={() => navigate(paths.xlsForm)}>
          {t("own-from-form")}
        </Button>
      </div>
      {asked.length + askedLists.length === 0 && (
        <EmptyState icon="question" title={t("own-none")} />
      )}
      {(["core", ...caseTypes] as const).map((type) => {
        const ofType = asked.filter(({ question }) => question.caseType === type);
        return (
          ofType.length > 0 && (
            <ListSection
              key={type}
              title={t(type === "core" ? "own-case-type-core" : codeTextId("case-type", type))}
            >
              {ofType.map((one) => (
                <ListRow
                  key={one.question.id}
                  icon={one.question.retired === true ? "hide" : "question"}
                  title={ownWords(text, one.question.label)}
                  detail={[
                    t(`own-kind-${one.question.kind}`),
                    one.question.required !== undefined && t("own-needed"),
                    one.question.atIntake === true && t("own-asked-at-intake"),
                    one.question.retired === true && t("own-retired"),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                  when={one.saidBy.length > 1 ? <Badge tone="waiting" icon="conflict">{one.saidBy.length}</Badge> : undefined} // prettier-ignore
                  onOpen={() => setEditing({ asked: one })}
                />
              ))}
            </ListSection>
          )
        );
      })}
      {askedLists.length > 0 && (
        <ListSection title={t("ownlist-title")}>
          {askedLists.map((one) => (
            <ListRow
              key={one.list.id}
              icon={one.list.retired === true ? "hide" : "cases"}
              title={ownWords(text, one.list.label)}
              detail={[
                t(
                  one.list.caseType === "core"
                    ? "own-case-type-core"
                    : codeTextId("case-type", one.list.caseType),
                ),
                t("ownlist-count", { count: answeredIn(one).length }),
                one.list.retired === true && t("own-retired"),
              ]
                .filter(Boolean)
                .join(" · ")}
              when={one.saidBy.length > 1 ? <Badge tone="waiting" icon="conflict">{one.saidBy.length}</Badge> : undefined} // prettier-ignore
              onOpen={() => setEditingList({ asked: one })}
            />
          ))}
        </ListSection>
      )}
      <div className="import-part">
        <div className="stack">
          <p className="soft">{t("ownlist-text")}</p>
          <Button icon="plus" wide onClick={() => setEditingList({ asked: undefined })}>
            {t("ownlist-add")}
          </Button>
        </div>
        <Notice icon="info" title={t("own-ethnicity-title")}>
          <p>{t("own-ethnicity")}</p>
        </Notice>
      </div>
    </Page>
  );
}

const answeredIn = ({ list }: AskedList) => list.questions.filter(({ kind }) => kind !== "note");
