import { createLive } from "../src/base/live.ts";
import { err, ok } from "../src/base/result.ts";
import type { WriteError } from "../src/app/documents.ts";
import type { ExportedList } from "../src/domain/network/exported-list.ts";
import type { Role } from "../src/domain/network/role.ts";
import { dana } from "./casework.ts";

/** Dana in this role, and what is written down of what she takes out; with a `problem` nothing can be. */
export function logOfExports(role: Role, problem?: WriteError) {
  const log: ExportedList[] = [];
  return {
    log,
    me: createLive({ device: dana.device, person: dana.person, name: "Dana", role }),
    exports: {
      list: createLive([]),
      write: (exported: ExportedList) => {
        if (problem) return Promise.resolve(err(problem));
        log.push(exported);
        return Promise.resolve(ok(undefined));
      },
    },
  };
}
