import "./Import.css";
import { useState } from "react";
import { readTable } from "../../app/import/read-table.ts";
import type { FileNotRead } from "../../app/import/file-not-read.ts";
import { ok, type Result } from "../../base/result.ts";
import { Button } from "../../design/Button.tsx";
import { EmptyState } from "../../design/EmptyState.tsx";
import { ListRow, ListSection } from "../../design/ListRow.tsx";
import { Notice } from "../../design/Notice.tsx";
import { Page } from "../../design/Page.tsx";
import { Select } from "../../design/Select.tsx";
import { listOfColumns } from "../../domain/import/register-lines.ts";
import type { Sheets } from "../../domain/import/xlsform-sheets.ts";
import { registerIds, type RegisterId } from "../../domain/lists/list-id.ts";
import type { LoggedImport } from "../../domain/network/imported-table.ts";
import { mayImport } from "../../domain/network/role.ts";
import type { Table } from "../../domain/paper/table-file.ts";
import type { Text } from "../../i18n/text.ts";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useBack, useNavigate } from "../../react/navigation.ts";
import { paths } from "../../react/paths.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";
import { useMemberName } from "../../react/use-member-name.ts";
import type { FactInputOf } from "./ForAll.tsx";
import { FilePicker } from "../../design/FilePicker.tsx";
import { RegisterToBringIn } from "./RegisterToBringIn.tsx";
import { TableToBringIn } from "./TableToBringIn.tsx";
import { TakeBackDialog } from "./TakeBackDialog.tsx";

interface ImportScreenProps {
  /** Asks for an answer that holds for every line, as intake asks for it. */
  readonly FactInput: FactInputOf;
}

/** Which tables were brought in, and the way to bring another. */
export function ImportScreen({ FactInput }: ImportScreenProps) {
  const text = useText();
  const { t, moment } = text;
  const ws = useWorkspace();
  const back = useBack();
  const nameOf = useMemberName();
  const { role } = useLive(ws.me);
  const imports = useLive(ws.imports.list);
  const [sheets, setSheets] = useState<Sheets>();
  const [undoing, setUndoing] = useState<LoggedImport>();
  const read = useAction(
    (file: File): Promise<Result<Sheets, FileNotRead>> => readFilled(file, ws.timers),
    setSheets,
  );
  const title = t("import-title");
  if (!mayImport(role))
    return (
      <Page title={title} onBack={back}>
        <EmptyState icon="lock" title={t("import-only-coordinator")} />
      </Page>
    );
  if (sheets)
    return (
      <SheetToBringIn sheets={sheets} FactInput={FactInput} onClose={() => setSheets(undefined)} />
    );
  return (
    <Page title={title} onBack={back} flush>
      <div>
        <div className="import-part">
          <p>{t("import-text")}</p>
          {read.error && (
            <div role="alert">
              <Notice tone="danger" icon="warning">
                <p>{t(`import-file-${read.error.type}`)}</p>
              </Notice>
            </div>
          )}
          <FilePicker
            label={t("import-choose")}
            accept=".xlsx,.csv,.tsv,.txt"
            primary
            busy={read.running}
            onPick={read.start}
          />
        </div>
        <section className="import-part">
          <h2>{t("import-log")}</h2>
          {imports.length === 0 && <p className="soft">{t("import-log-none")}</p>}
          <ul className="import-lines" aria-label={t("import-log")}>
            {imports.map((one) => (
              <li key={one.id}>
                <p className="soft">{moment(one.at)}</p>
                <p>{nameOf(one.person) ?? t("timeline-somebody")}</p>
                <p>
                  {madeWords(text, one)} · {t(`import-log-${one.state}`)}
                </p>
                {one.state !== "undone" && (
                  <Button icon="undo" wide onClick={() => setUndoing(one)}>
                    {t("import-undo")}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        </section>
        <Mistakes />
        {undoing && <TakeBackDialog imported={undoing} onClose={() => setUndoing(undefined)} />}
      </div>
    </Page>
  );
}

function madeWords({ t }: Text, { columns, made, rows }: LoggedImport): string {
  const list = listOfColumns(columns);
  return list
    ? t("import-reg-log", { list: t(`list-${list}`), made, rows })
    : t("import-log-made", { made, rows });
}

/** Cases no list shows: here they can be looked at, and opened again. */
function Mistakes() {
  const { t, number } = useText();
  const ws = useWorkspace();
  const navigate = useNavigate();
  const { summaries } = useLive(ws.cases);
  const [shown, setShown] = useState(few);
  const mistakes = [...summaries.values()].filter(({ status }) => status === "mistake");
  if (mistakes.length === 0) return null;
  return (
    <ListSection title={t("import-mistakes")} count={number(mistakes.length)}>
      {mistakes.slice(0, shown).map(({ id, no, label }) => (
        <ListRow
          key={id}
          icon="cases"
          title={label || no}
          detail={label ? no : undefined}
          onOpen={() => navigate(paths.case(id))}
        />
      ))}
      {mistakes.length > shown && (
        <div className="import-part">
          <Button kind="quiet" onClick={() => setShown(shown + 100)}>
            {t("import-more")}
          </Button>
        </div>
      )}
    </ListSection>
  );
}
const few = 20;

/** Sheets in which there is a line below the headings. */
async function readFilled(
  file: File,
  timers: Parameters<typeof readTable>[1],
): Promise<Result<Sheets, FileNotRead>> {
  const sheets = await readTable(file, timers);
  if (!sheets.ok) return sheets;
  const filled = [...sheets.value].filter(([, table]) => table.filter(isFilled).length > 1);
  return filled.length > 0 ? ok(new Map(filled)) : { ok: false, error: { type: "Empty" } };
}

const isFilled = (cells: Table[number]): boolean => cells.some((cell) => cell.trim() !== "");

interface SheetToBringInProps extends ImportScreenProps {
  readonly sheets: Sheets;
  readonly onClose: () => void;
}

function SheetToBringIn({ sheets, FactInput, onClose }: SheetToBringInProps) {
  const { t } = useText();
  const names = [...sheets.keys()];
  const [name, setName] = useState(names[0] ?? "");
  const [what, setWhat] = useState<"cases" | RegisterId>("cases");
  const table = sheets.get(name) ?? [];
  const choices = (
    <>
      <Select
        label={t("import-reg-what")}
        value={what}
        options={[
          { value: "cases", label: t("import-reg-cases") },
          ...registerIds.map((value) => ({ value, label: t(`list-${value}`) })),
        ]}
        onChange={(next) => setWhat(next ?? what)}
      />
      {names.length > 1 && (
        <Select
          label={t("import-sheet")}
          value={name}
          options={names.map((value) => ({ value, label: value }))}
          onChange={(next) => setName(next ?? name)}
        />
      )}
    </>
  );
  const shared = { table, FactInput, sheet: choices, onClose };
  if (what !== "cases")
    return <RegisterToBringIn key={`${what} ${name}`} list={what} {...shared} />;
  return (
    <TableToBringIn
      key={name}
      others={new Map([...sheets].filter(([other]) => other !== name))}
      {...shared}
    />
  );
}
