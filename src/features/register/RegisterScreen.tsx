import "./RegisterScreen.css";
import { useState, type ComponentType } from "react";
import { putInRegister, strikeFromRegister, type PutInList } from "../../app/lists/put-in-list.ts";
import { registered, registerView } from "../../app/lists/register-view.ts";
import { Button } from "../../design/Button.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { Page } from "../../design/Page.tsx";
import { Tabs } from "../../design/Tabs.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import type { Attachment } from "../../domain/attachments/attachment.ts";
import { foldText } from "../../domain/cases/fold-text.ts";
import type { FormValues } from "../../domain/forms/form.ts";
import type { ListedThing } from "../../domain/lists/fold-lists.ts";
import type { ListedDraft } from "../../domain/lists/listed-draft.ts";
import { registerIds, type RegisterId } from "../../domain/lists/list-id.ts";
import { mayWrite } from "../../domain/network/role.ts";
import { thingLines, thingTitle } from "../../i18n/list-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack } from "../../react/navigation.ts";
import { useLive, useView } from "../../react/use-live.ts";

interface RegisterScreenProps {
  /** What was looked for elsewhere: it stands here alone, until something else is looked for. */
  readonly thing: string | undefined;
  /** How a thing of a list looks, and the form it is written in: the same as in a case. */
  readonly Row: ComponentType<{
    readonly thing: ListedThing;
    readonly onOpen: (() => void) | undefined;
  }>;
  readonly Form: ComponentType<{
    readonly list: RegisterId;
    readonly thing: ListedThing | undefined;
    readonly known: FormValues;
    readonly save: (draft: ListedDraft, files: readonly Attachment[]) => PutInList;
    readonly strike: (gone: boolean) => PutInList;
    readonly onClose: () => void;
  }>;
}

/** Flats, landlords and services that the network keeps together. Nothing of a household is here. */
export function RegisterScreen({ thing: soughtThing, Row, Form }: RegisterScreenProps) {
  const text = useText();
  const { t, number, compare } = text;
  const ws = useWorkspace();
  const back = useBack();
  const { role } = useLive(ws.me);
  const [chosen, setList] = useState<RegisterId>();
  const [typed, setQuery] = useState<string>();
  const [open, setOpen] = useState<{ readonly thing: ListedThing | undefined }>();
  const register = useView(() => registerView(ws), "register")?.value;
  const sought = register && registerIds.flatMap((each) => register.lists.get(each) ?? []).find(({ id }) => id === soughtThing); // prettier-ignore
  const list = chosen ?? registerIds.find((each) => each === sought?.list) ?? "flat";
  const query = typed ?? (sought ? thingTitle(text, sought) : "");
  const all = register?.lists.get(list) ?? [];
  const wanted = foldText(query).split(" ").filter(Boolean);
  const shown = all
    .filter((thing) => {
      const words = foldText(
        [thingTitle(text, thing), ...thingLines(text, thing).map(({ value }) => value)].join(" "),
      );
      return wanted.every((word) => words.includes(word));
    })
    .toSorted(
      (a, b) =>
        Number(a.gone) - Number(b.gone) || compare(thingTitle(text, a), thingTitle(text, b)),
    );
  const writes = mayWrite(role);
  const toList = (next: RegisterId) => {
    setList(next);
    setQuery(typed ?? "");
  };
  const tabs = registerIds.map((each) => {
    const count = register ? registered(register, each).length : 0;
    return { value: each, label: t(`list-${each}`), ...(count > 0 && { count: number(count) }) };
  });
  return (
    <Page
      title={t("register-title")}
      onBack={back}
      foot={
        writes && (
          <Button kind="primary" icon="plus" wide onClick={() => setOpen({ thing: undefined })}>
            {t(`list-${list}-add`)}
          </Button>
        )
      }
    >
      <p className="soft">{t("register-apart")}</p>
      <Tabs label={t("register-title")} tabs={tabs} current={list} onChange={toList}>
        <div className="register">
          {all.length > 0 && (
            <TextInput
              label={t("register-search")}
              value={query}
              onChange={setQuery}
              input={{ type: "search", autoComplete: "off" }}
            />
          )}
          {register && !register.loading && all.length === 0 && (
            <EmptyState icon="cases" title={t("register-empty")}>
              {t("register-empty-text")}
            </EmptyState>
          )}
          {all.length > 0 && shown.length === 0 && (
            <EmptyState icon="search" title={t("network-register-none")} />
          )}
          <ul className="register-list">
            {shown.map((thing) => (
              <Row
                key={thing.id}
                thing={thing}
                onOpen={writes ? () => setOpen({ thing }) : undefined}
              />
            ))}
          </ul>
        </div>
      </Tabs>
      {open && (
        <Form
          list={list}
          thing={open.thing}
          known={{}}
          save={(draft, files) => putInRegister(ws, list, draft, open.thing, files)}
          strike={(gone) =>
            open.thing
              ? strikeFromRegister(ws, list, open.thing, gone)
              : Promise.reject(new Error("Expected a thing that is there"))
          }
          onClose={() => setOpen(undefined)}
        />
      )}
    </Page>
  );
}
