/** All areas of one language; the build makes them one file, named after this one. */
export const sources = Object.values(
  import.meta.glob<string>("./hu/*.ftl", { query: "?raw", import: "default", eager: true }),
);
