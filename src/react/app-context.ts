import { createContext, useContext } from "react";
import type { App } from "../app/app.ts";
import type { Workspace } from "../app/workspace.ts";
import { assert } from "../base/assert.ts";

export const AppContext = createContext<App | undefined>(undefined);
export const WorkspaceContext = createContext<Workspace | undefined>(undefined);

export function useApp(): App {
  const app = useContext(AppContext);
  assert(app, "a screen stands inside <AppContext>");
  return app;
}

/** What an unlocked app works on. Only screens inside the layout may ask: before unlocking there is none. */
export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext);
  assert(workspace, "only a screen of the open app asks for the workspace");
  return workspace;
}
