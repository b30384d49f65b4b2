/** The app with hot reload and, beside it, the relay on port 8080 that starts again when its code changes: `npm run dev`. */
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const children = [
  start(["--watch", "server/main.ts"], { PORT: "8080" }),
  start(["node_modules/vite/bin/vite.js"]),
];

function start(args: readonly string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  child.once("exit", stopAll);
  return child;
}

function stopAll(): void {
  for (const child of children) child.kill("SIGTERM");
}
process.once("SIGINT", stopAll);
process.once("SIGTERM", stopAll);
