import type { Figures, RunBench } from "./figures.ts";

// npm run bench -- relay | sync | app | idle | taps | duplicates [--json] …

const benches: Readonly<Record<string, () => Promise<{ readonly run: RunBench }>>> = {
  relay: () => import("./relay.ts"),
  sync: () => import("./sync.ts"),
  app: () => import("./app.ts"),
  idle: () => import("./idle.ts"),
  taps: () => import("./taps.ts"),
  duplicates: () => import("./duplicates.ts"),
};

const [name = "", ...words] = process.argv.slice(2);
const load = benches[name];
if (!load) {
  console.error(
    `Say what to measure: npm run bench -- ${Object.keys(benches).join(" | ")} [--json]`,
  );
  process.exit(1);
}

const { run } = await load();
const figures = await run(words.filter((word) => word !== "--json"));
console.log(words.includes("--json") ? JSON.stringify(figures.json) : table(figures));
process.exit(0);

function table({ rows }: Figures): string {
  const width = Math.max(...rows.map(([what]) => what.length));
  return rows.map(([what, figure]) => `${what.padEnd(width)}  ${figure}`).join("\n");
}
