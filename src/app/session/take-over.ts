import type { App } from "../app.ts";
import { holdApp } from "./hold-app.ts";

/** Takes the app from the tab that has it; that one closes what it has open. */
export const takeOver = (app: App): Promise<void> => holdApp(app, "steal");
