/** What only whoever sits at a desk reads: questions of one's own, forms and tables that are brought in, how long cases are kept. */
export const sources = Object.values(
  import.meta.glob<string>(
    "./cs/{agreed,breaks,casework,devices,erasure,expert,guides,import,left,more,network,numbers,passing,recovery,refusals,roles,templates}.ftl",
    {
      query: "?raw",
      import: "default",
      eager: true,
    },
  ),
);
