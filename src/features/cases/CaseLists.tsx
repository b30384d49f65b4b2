import { useState } from "react";
import type { ReadyCase } from "../../app/cases/case-view.ts";
import { typedDrafts } from "../../app/drafts/draft-keys.ts";
import { listContext } from "../../app/lists/list-context.ts";
import { putInList, strikeFromList } from "../../app/lists/put-in-list.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { ListRow } from "../../design/ListRow.tsx";
import { addressOn, type ListedThing } from "../../domain/lists/fold-lists.ts";
import { listsOf, type ListDefinition } from "../../domain/lists/list-definitions.ts";
import type { OwnList } from "../../domain/lists/own-list.ts";
import type { OwnThing } from "../../domain/lists/own-things.ts";
import { ownListsIn } from "../../domain/lists/own-lists-in.ts";
import { today as todayOf } from "../../domain/time/partial-date.ts";
import { ownListLabel } from "../../i18n/own-list-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useLive } from "../../react/use-live.ts";
import { useTypedBefore } from "../../react/use-typed.ts";
import { FlatsThatFit } from "./FlatsThatFit.tsx";
import { OwnListSection } from "./OwnListSection.tsx";
import { OwnThingDialog } from "./OwnThingDialog.tsx";
import { RefusedHome, wasRefusedForOrigin } from "./RefusedHome.tsx";
import { ThingDialog } from "./ThingDialog.tsx";
import { ThingRow } from "./ThingRow.tsx";

/** Before the id of a list, in the key of what was typed of a new thing. */
export const typedThing = "thing/";

interface CaseListsProps {
  readonly view: ReadyCase;
  readonly editable: boolean;
}

interface Opened {
  readonly list: ListDefinition;
  readonly thing: ListedThing | undefined;
}
interface OwnOpened {
  readonly list: OwnList;
  readonly thing: OwnThing | undefined;
}

/** The lists of the case: those with something in them, then what can be begun. */
export function CaseLists({ view, editable }: CaseListsProps) {
  const text = useText();
  const { t } = text;
  const ws = useWorkspace();
  const [open, setOpen] = useState<Opened>();
  const [ownOpen, setOwnOpen] = useState<OwnOpened>();
  const [choosing, setChoosing] = useState(false);
  const { record, lists } = view;
  const type = record.opened?.entry.type;
  const all = type ? listsOf(type) : [];
  // What was kept once stays in sight, whatever the kind of case has.
  const filled = all.filter(({ id }) => (lists.get(id) ?? []).length > 0);
  const empty = all.filter((list) => !filled.includes(list));
  const startable = empty.filter(({ place }) => place === "case" || record.identity !== undefined);
  useTypedBefore(typedDrafts(record.id), (what) => {
    const list = all.find(({ id }) => what === typedThing + id);
    if (list && editable) setOpen({ list, thing: undefined });
  });
  const today = todayOf(ws.clock, ws.utcOffsetMinutes());
  const address = addressOn(lists, today);
  const askedLists = useLive(ws.ownLists.list);
  const own = ownListsIn(
    record,
    askedLists.map((asked) => asked.list),
    today,
  );
  const ownEmpty = own.shown.filter(({ things }) => things.length === 0);
  return (
    <>
      {filled.map((list) => (
        <section key={list.id} className="case-part">
          <h2>{t(`list-${list.id}`)}</h2>
          <ul className="case-lines">
            {(lists.get(list.id) ?? []).map((thing) => (
              <ThingRow
                key={thing.id}
                thing={thing}
                mark={thing.id === address?.id ? t("lists-address-now") : undefined}
                onOpen={editable ? () => setOpen({ list, thing }) : undefined}
              >
                {editable && wasRefusedForOrigin(thing) && <RefusedHome view={view} />}
              </ThingRow>
            ))}
          </ul>
          {editable && (
            <div>
              <Button icon="plus" onClick={() => setOpen({ list, thing: undefined })}>
                {t(`list-${list.id}-add`)}
              </Button>
            </div>
          )}
        </section>
      ))}
      {own.shown
        .filter(({ things }) => things.length > 0)
        .map((shown) => (
          <OwnListSection
            key={shown.id}
            shown={shown}
            editable={editable}
            onOpen={(thing) => shown.list && setOwnOpen({ list: shown.list, thing })}
          />
        ))}
      {type === "housing" && editable && <FlatsThatFit record={record} />}
      {editable && empty.length + ownEmpty.length > 0 && (
        <section className="case-part">
          <Button icon="plus" wide onClick={() => setChoosing(true)}>
            {t("lists-add")}
          </Button>
        </section>
      )}
      {choosing && (
        <Dialog title={t("lists-add-which")} onClose={() => setChoosing(false)}>
          <div className="case-papers">
            {startable.map((list) => (
              <ListRow
                key={list.id}
                title={t(`list-${list.id}`)}
                onOpen={() => {
                  setChoosing(false);
                  setOpen({ list, thing: undefined });
                }}
              />
            ))}
            {ownEmpty.map(
              ({ id, list }) =>
                list && (
                  <ListRow
                    key={id}
                    title={ownListLabel(text, list, id)}
                    onOpen={() => {
                      setChoosing(false);
                      setOwnOpen({ list, thing: undefined });
                    }}
                  />
                ),
            )}
          </div>
          {own.waitForBasis && <p className="soft">{t("kinds-open-basis")}</p>}
          {startable.length < empty.length && <p className="soft">{t("lists-needs-name")}</p>}
        </Dialog>
      )}
      {open && (
        <ThingDialog
          list={open.list.id}
          thing={open.thing}
          known={listContext(record).known}
          typedAs={`${typedDrafts(record.id)}${typedThing}${open.list.id}`}
          save={(draft, files) => putInList(ws, record.id, open.list.id, draft, open.thing, files)}
          strike={(gone) =>
            open.thing
              ? strikeFromList(ws, record.id, open.list.id, open.thing, gone)
              : Promise.reject(new Error("Expected a thing that is there"))
          }
          onClose={() => setOpen(undefined)}
        />
      )}
      {ownOpen && (
        <OwnThingDialog record={record} {...ownOpen} onClose={() => setOwnOpen(undefined)} />
      )}
    </>
  );
}
