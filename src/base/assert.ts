/** For what must be true unless we made a mistake. The message says what was expected. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** The last branch of a switch over a union; the compiler points here when a case was forgotten. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value ${JSON.stringify(value)}`);
}
