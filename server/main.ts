import { mkdirSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { watchParent } from "./parent-watch.ts";
import { createStaticFiles } from "./static-files.ts";

const port = Number(process.env["PORT"] ?? 8080);
const dataDirectory =
  process.env["TEREN_DATA"] ?? fileURLToPath(new URL("../data", import.meta.url));
mkdirSync(dataDirectory, { recursive: true });

const files = createStaticFiles(fileURLToPath(new URL("../dist", import.meta.url)));
const server = createServer((request, response) => {
  if (request.url === "/v1/health") response.end("ok\n");
  else files.serve(request, response);
});
server.listen(port, () => console.log(`Teren is at http://localhost:${port}`));

function stop(): void {
  server.close();
  server.closeAllConnections();
  parent.end();
}
process.once("SIGINT", stop);
process.once("SIGTERM", stop);
const parent = watchParent(stop);
