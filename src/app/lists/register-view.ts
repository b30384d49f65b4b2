import { createLive, type Live } from "../../base/live.ts";
import {
  foldLists,
  thingsIn,
  type ListedThing,
  type Lists,
} from "../../domain/lists/fold-lists.ts";
import type { RegisterId } from "../../domain/lists/list-id.ts";
import type { Workspace } from "../workspace.ts";

/** Landlords, flats and services, followed while a screen shows them. */
export interface RegisterView {
  readonly loading: boolean;
  readonly lists: Lists;
}

export interface OpenRegisterView extends Live<RegisterView> {
  /** The screen is gone. */
  readonly release: () => void;
}

export function registerView(ws: Pick<Workspace, "documents">): OpenRegisterView {
  const live = createLive<RegisterView>({ loading: true, lists: new Map() });
  let end: (() => void) | undefined;
  let released = false;

  async function open(): Promise<void> {
    const register = await ws.documents.openRegister();
    if (released) return register.release();
    const show = () => live.set({ loading: false, lists: foldLists(register.get().entries) });
    const stop = register.subscribe(show);
    end = () => {
      stop();
      register.release();
    };
    show();
  }

  open().catch(() => {
    // The database failed under us; the session says so, and the screen has nothing to show.
    if (!released) live.set({ loading: false, lists: new Map() });
  });
  return {
    get: live.get,
    subscribe: live.subscribe,
    release() {
      released = true;
      end?.();
    },
  };
}

export const registered = ({ lists }: RegisterView, list: RegisterId): readonly ListedThing[] =>
  thingsIn(lists, list);
