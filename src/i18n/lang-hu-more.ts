/** What every other screen says. */
export const sources = Object.values(
  import.meta.glob<string>(["./hu/*.ftl", "!./hu/{cases,common,lock,sync,today}.ftl"], {
    query: "?raw",
    import: "default",
    eager: true,
  }),
);
