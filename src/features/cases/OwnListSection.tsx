import { Button } from "../../design/Button.tsx";
import type { OwnThing } from "../../domain/lists/own-things.ts";
import type { ShownOwnList } from "../../domain/lists/own-lists-in.ts";
import { ownListLabel, ownThingLines, ownThingTitle } from "../../i18n/own-list-words.ts";
import { useText } from "../../i18n/use-text.ts";
import { FilesOfThing } from "./FilesOfThing.tsx";
import { ThingCard } from "./ThingCard.tsx";

interface OwnListSectionProps {
  readonly shown: ShownOwnList;
  readonly editable: boolean;
  /** Undefined for a new one. */
  readonly onOpen: (thing: OwnThing | undefined) => void;
}

/** A list of the network's own as this case has it. */
export function OwnListSection({ shown, editable, onOpen }: OwnListSectionProps) {
  const text = useText();
  const { id, list, things, open } = shown;
  const label = ownListLabel(text, list, id);
  return (
    <section className="case-part">
      <h2>
        {label}
        {list?.retired === true && ` (${text.t("own-retired")})`}
      </h2>
      <ul className="case-lines">
        {things.map((thing) => (
          <ThingCard
            key={thing.id}
            title={ownThingTitle(text, thing, list)}
            gone={thing.gone}
            lines={ownThingLines(text, thing, list)}
            onOpen={editable && open ? () => onOpen(thing) : undefined}
          >
            <FilesOfThing thing={thing} />
          </ThingCard>
        ))}
      </ul>
      {editable && open && (
        <div>
          <Button icon="plus" onClick={() => onOpen(undefined)}>
            {text.t("ownlist-add-to", { list: label })}
          </Button>
        </div>
      )}
    </section>
  );
}
