/**
 * Brings a fresh clone to where the next script can run: `node server/prepare.mjs install | start | test`.
 * It runs before anything is installed and on the machine's own Node, so it uses Node's built-in modules only.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const lockFile = join(root, "package-lock.json");
const installStamp = join(root, "node_modules", ".stamp");
const buildStamp = join(root, "dist", ".stamp");

const goal = process.argv[2];
if (goal !== "install" && goal !== "start" && goal !== "test") {
  stop("Say what to prepare: node server/prepare.mjs install | start | test");
}

install();
const node = nodeOfTheProject();
if (goal !== "install") build(node);
if (goal === "test") ensureChromium(node);

function install() {
  const wanted = hashOf([lockFile]);
  if (contentOf(installStamp) === wanted) return;

  announce("Installing the packages that package-lock.json names", () => {
    const options = ["--loglevel=error", "--no-audit", "--include=dev", "--include=optional"];
    const npm = process.env["npm_execpath"];
    // The Node that runs npm: ours lies in node_modules, which `npm ci` takes away first.
    const nodeOfNpm = process.env["npm_node_execpath"] ?? process.execPath;
    if (npm !== undefined && /\.c?js$/.test(npm)) run(nodeOfNpm, [npm, "ci", ...options]);
    else run("npm", ["ci", ...options], { shell: process.platform === "win32" });
    // "start" says `exec node …`, so that signals reach the relay and no shell; Windows has no such word.
    if (process.platform === "win32")
      writeFileSync(join(root, "node_modules", ".bin", "exec.cmd"), "@call %*\r\n");
    writeFileSync(installStamp, wanted);
  });
}

/** Node 24 comes with the packages where there is one for this machine; elsewhere the machine's own must be new enough. */
function nodeOfTheProject() {
  const link = join(root, "node_modules", ".bin", "node");
  const packaged = ["linux-x64", "linux-arm64"].includes(`${process.platform}-${process.arch}`)
    ? join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node")
    : join(root, "node_modules", `node-win-${process.arch}`, "bin", "node.exe");
  if (existsSync(packaged)) {
    if (spawnSync(packaged, ["--version"]).status === 0) return packaged;
    // Built for another C library, as on Alpine: out of the way, so that scripts find the machine's own.
    rmSync(link, { force: true });
  }

  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(
    `Teren needs Node 22.18 or newer; this is ${process.versions.node}, and the package registry ` +
      `has no newer one for ${process.platform} on ${process.arch}. Install Node 24 and start again.`,
  );
}

/** @param {string} node */
function build(node) {
  const sources = filesUnder(join(root, "src")).filter((path) => !/\.test\.tsx?$/.test(path));
  const wanted = hashOf([
    ...sources,
    ...filesUnder(join(root, "public")),
    join(root, "index.html"),
    join(root, "vite.config.ts"),
    lockFile,
  ]);
  if (contentOf(buildStamp) === wanted) return;

  announce("Building the app", () => {
    const vite = join(root, "node_modules", "vite", "bin", "vite.js");
    run(node, [vite, "build", "--logLevel", "warn"]);
    writeFileSync(buildStamp, wanted);
  });
}

/** @param {string} node */
function ensureChromium(node) {
  const script = join(root, "scripts", "ensure-chromium.ts");
  const ended = spawnSync(node, [script], { cwd: root, stdio: "inherit" });
  if (ended.status !== 0) process.exit(ended.status ?? 1);
}

/**
 * @param {string} what
 * @param {() => void} work
 */
function announce(what, work) {
  process.stdout.write(`${what} … `);
  const startedAt = performance.now();
  work();
  process.stdout.write(`${((performance.now() - startedAt) / 1000).toFixed(1)} s\n`);
}

/**
 * Runs it without a word; what it said is shown when it fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ shell?: boolean }} options
 */
function run(command, args, options = {}) {
  const ended = spawnSync(command, args, { cwd: root, encoding: "utf8", ...options });
  if (ended.error) stop(`${command} could not be started: ${ended.error.message}`);
  if (ended.status === 0) return;
  process.stderr.write(`\n${ended.stdout}${ended.stderr}`);
  process.exit(ended.status ?? 1);
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** @param {readonly string[]} paths */
function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(`${path.slice(root.length)}\0`).update(readFileSync(path));
  return hash.digest("hex");
}

/** @param {string} path */
function contentOf(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/**
 * @param {string} directory
 * @returns {string[]}
 */
function filesUnder(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
