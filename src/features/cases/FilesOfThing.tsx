import { useContext } from "react";
import { filesOf, type ListedThing } from "../../domain/lists/fold-lists.ts";
import type { OwnThing } from "../../domain/lists/own-things.ts";
import { FileContext } from "./file-parts.ts";

/** The photographs, documents and voice notes that were put with it. */
export function FilesOfThing({
  thing,
}: {
  readonly thing: Pick<ListedThing | OwnThing, "entries">;
}) {
  const fileParts = useContext(FileContext);
  const files = filesOf(thing);
  return fileParts && files.length > 0 && <fileParts.Shown files={files} />;
}
