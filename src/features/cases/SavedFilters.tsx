import { useState } from "react";
import {
  filterLimits,
  listFilters,
  type ChosenFilter,
  type FilterStore,
  type SavedFilter,
  type SavedFilterError,
} from "../../app/cases/saved-filters.ts";
import { teamFilters } from "../../app/timeline/saved-team-filters.ts";
import type { TeamChoice } from "../../app/timeline/team-choice.ts";
import { Button } from "../../design/Button.tsx";
import { Dialog } from "../../design/Dialog.tsx";
import { TextInput } from "../../design/TextInput.tsx";
import { useToast } from "../../design/Toast.tsx";
import { useText } from "../../i18n/use-text.ts";
import { useWorkspace } from "../../react/app-context.ts";
import { useAction } from "../../react/use-action.ts";
import { useLive } from "../../react/use-live.ts";

interface SavedFiltersProps<Chosen> {
  /** Undefined while nothing is chosen: there is nothing to give a name to. */
  readonly chosen: Chosen | undefined;
  readonly onChoose: (chosen: Chosen) => void;
  readonly onClose: () => void;
}

/** Those of the list of cases. */
export const SavedFilters = (props: SavedFiltersProps<ChosenFilter>) => (
  <FiltersByName store={listFilters} {...props} />
);

/** Those of the team's timeline. */
export const SavedTeamFilters = (props: SavedFiltersProps<TeamChoice>) => (
  <FiltersByName store={teamFilters} {...props} />
);

interface FiltersByNameProps<Chosen> extends SavedFiltersProps<Chosen> {
  readonly store: FilterStore<Chosen>;
}

/** Filters by name: the chosen one takes the place of what is chosen above the list. */
function FiltersByName<Chosen>({ store, chosen, onChoose, onClose }: FiltersByNameProps<Chosen>) {
  const { t } = useText();
  const ws = useWorkspace();
  const say = useToast();
  const saved = store.read(useLive(ws.settings).savedFilters);
  const [name, setName] = useState("");
  const problem = useProblemWords();
  const save = useAction(
    (kept: Chosen) => store.save(ws, name, kept),
    () => {
      setName("");
      say(t("work-filter-saved"));
    },
  );
  return (
    <Dialog title={t("work-filters")} onClose={onClose}>
      <p className="soft">
        {t(saved.length === 0 && !chosen ? "work-filters-none" : "work-filters-here")}
      </p>
      {saved.length > 0 && (
        <ul className="stack">
          {saved.map((filter) => (
            <SavedLine key={filter.name} store={store} filter={filter} onChoose={onChoose} />
          ))}
        </ul>
      )}
      {chosen && (
        <>
          <TextInput
            label={t("work-filter-name")}
            value={name}
            onChange={setName}
            error={save.error && problem(save.error)}
            input={{ maxLength: filterLimits.name }}
          />
          <Button busy={save.running} onClick={() => save.start(chosen)}>
            {t("common-save")}
          </Button>
        </>
      )}
    </Dialog>
  );
}

interface SavedLineProps<Chosen> extends Pick<FiltersByNameProps<Chosen>, "store" | "onChoose"> {
  readonly filter: SavedFilter<Chosen>;
}

function SavedLine<Chosen>({ store, filter, onChoose }: SavedLineProps<Chosen>) {
  const { name, chosen } = filter;
  const { t } = useText();
  const ws = useWorkspace();
  const problem = useProblemWords();
  const [renaming, setRenaming] = useState<string>();
  const rename = useAction(
    (next: string) => store.rename(ws, name, next),
    () => setRenaming(undefined),
  );
  const remove = useAction(() => store.remove(ws, name));
  if (renaming !== undefined)
    return (
      <li className="stack-tight">
        <TextInput
          label={t("work-filter-new-name")}
          value={renaming}
          onChange={setRenaming}
          error={rename.error && problem(rename.error)}
          input={{ maxLength: filterLimits.name }}
        />
        <div className="row">
          <Button busy={rename.running} onClick={() => rename.start(renaming)}>
            {t("common-save")}
          </Button>
          <Button kind="quiet" onClick={() => setRenaming(undefined)}>
            {t("common-cancel")}
          </Button>
        </div>
      </li>
    );
  return (
    <li className="stack-tight">
      <Button
        kind="primary"
        icon="filter"
        wide
        aria-label={t("work-filter-use", { name })}
        onClick={() => onChoose(chosen)}
      >
        {name}
      </Button>
      <div className="row">
        <Button kind="quiet" onClick={() => setRenaming(name)}>
          {t("work-filter-rename")}
        </Button>
        <Button kind="quiet" icon="trash" busy={remove.running} onClick={() => remove.start()}>
          {t("work-filter-remove")}
        </Button>
      </div>
      {remove.error && <p role="alert">{problem(remove.error)}</p>}
    </li>
  );
}

function useProblemWords(): (error: SavedFilterError) => string {
  const { t } = useText();
  return (error) => {
    switch (error.type) {
      case "NoName":
        return t("work-filter-no-name");
      case "NameTaken":
        return t("work-filter-taken");
      case "TooMany":
        return t("work-filter-too-many", { most: error.most });
      case "NotKept":
        return t("work-filter-not-kept");
    }
  };
}
