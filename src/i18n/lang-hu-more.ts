/** What every other screen says, save for those that come with the desk. */
export const sources = Object.values(
  import.meta.glob<string>(
    [
      "./hu/*.ftl",
      "!./hu/{agreed,breaks,cases,casework,common,devices,erasure,expert,guides,import,left,lock,more,network,numbers,passing,recovery,refusals,roles,sync,templates,today}.ftl",
    ],
    {
      query: "?raw",
      import: "default",
      eager: true,
    },
  ),
);
