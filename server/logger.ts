type LogFields = Readonly<Record<string, string | number | boolean>>;

export interface Logger {
  readonly info: (event: string, fields?: LogFields) => void;
  readonly error: (event: string, fields?: LogFields) => void;
}

/**
 * One JSON object a line. Fields are counts, durations, codes and reasons; never an address, a device, a space or what somebody wrote,
 * because a log is copied and kept where nobody thinks of the people in it.
 */
export function createLogger(write: (line: string) => void, now: () => number): Logger {
  const log =
    (level: string) =>
    (event: string, fields: LogFields = {}) =>
      write(JSON.stringify({ at: new Date(now()).toISOString(), level, event, ...fields }));
  return { info: log("info"), error: log("error") };
}
