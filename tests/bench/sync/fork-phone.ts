import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { PhoneReport, PhoneTask } from "./phone.ts";

/** The phone that is measured, in a process of its own. */
export function forkPhone() {
  const phone = fork(fileURLToPath(new URL("./phone.ts", import.meta.url)));
  return {
    async prepare(task: PhoneTask): Promise<void> {
      phone.send(task);
      await once(phone, "message");
    },
    go(): Promise<PhoneReport> {
      phone.send("go");
      return new Promise((resolve, reject) => {
        phone.once("message", (report: PhoneReport) => resolve(report));
        phone.once("exit", (code) => reject(new Error(`the phone ended with ${String(code)}`)));
      });
    },
    end: () => phone.kill(),
  };
}
