import type { App } from "../app.ts";

export interface StorageReport {
  /** Whether the browser promised not to throw our data away; undefined where it does not say. */
  readonly persisted: boolean | undefined;
  readonly usageBytes: number;
  readonly quotaBytes: number;
}

export async function storageReport(app: App): Promise<StorageReport> {
  const manager = app.parts.storageManager;
  const [persisted, estimate] = await Promise.all([manager?.persisted(), manager?.estimate()]);
  return { persisted, usageBytes: estimate?.usage ?? 0, quotaBytes: estimate?.quota ?? 0 };
}

/** Asks the browser to keep our data when space gets short. Undefined where it cannot be asked. */
export async function askToKeep(app: App): Promise<boolean | undefined> {
  return app.parts.storageManager?.persist();
}
