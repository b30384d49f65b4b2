import type { App } from "../app.ts";
import { holdApp } from "./hold-app.ts";

/** Finds out what this device holds. One tab has the app; the others say so. */
export const startApp = (app: App): Promise<void> => holdApp(app, "ifFree");
