/** What the lock, the first screen and the list say. The build makes it one file, named after this one; the rest comes behind it. */
export const sources = Object.values(
  import.meta.glob<string>("./en/{cases,common,lock,sync,today}.ftl", {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);

export const loadRest = async (): Promise<readonly string[]> =>
  (await import("./lang-en-more.ts")).sources;

export const loadDesk = async (): Promise<readonly string[]> =>
  (await import("./lang-en-desk.ts")).sources;
