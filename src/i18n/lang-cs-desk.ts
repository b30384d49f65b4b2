/** What only whoever sits at a desk reads: questions of one's own, forms and tables that are brought in. */
export const sources = Object.values(
  import.meta.glob<string>("./cs/import.ftl", { query: "?raw", import: "default", eager: true }),
);
