import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import react from "@vitejs/plugin-react";
import { VitePWA } from "vite-plugin-pwa";
import { defineConfig } from "vitest/config";
import type { Plugin } from "vite";

/**
 * What is done at a desk and seldom in a stairwell: papers, files that are opened, voice notes, letters, tables, the map, the team, joining, settings, the sample network. A phone has the app for the field first and
 * fetches these behind it (src/service-worker.ts).
 */
const deskModules =
  /\/src\/(?:ui\/(?:AgreedPlaces|CaseForCoordinators|ExpertPlaces|GuestPlace|IntakePlaces|KeepingPlaces|MorePlaces|OwnPlaces|PaperScreens|PassingPlaces|RemovedScreen|SampleBanner|Welcome)\.tsx|features\/network\/(?:NewPhoneScreen|RefusedScreen)\.tsx|features\/cases\/(?:DeskDialog|GuidesOfKind|OtherResults|ReviewScreen|SavedFilters)\.tsx|features\/timeline\/(?:FileDialog|PhotoDialog|VoiceDialog|take-file)\.tsx?|features\/paper\/(?:ExportCases|LetterTemplatesScreen)\.tsx|features\/(?:consent|expert|guest|guides|import|intake|keeping|map|numbers|passing)\/|app\/(?:bundles|consent|expert|guest|guides|intake|keeping|reports|sample)\/|app\/network\/(?:late-work|network-(?:letting-in|own-devices|recovery))\.|app\/session\/(?:ask-to-join|begin-qr-join|found-network|hand-over|hear-of-removal|leave-network|send-sealed|show-joining)\.|crypto\/native-hpke\.|sync\/(?:bundles|compaction)\/|sync\/(?:change-roster|guest-visit|late-work)\.|i18n\/lang-[a-z]{2}-(?:desk|letters)\.ts)/;
/** Comes only where the browser has no curves of its own: src/service-worker.ts. */
const oldBrowsers = /^assets\/(?:fallback-suite|portable-ed25519)-/;
/** Stands where a file whose name says its content has no revision; the service worker knows them by it. */
const forTheDesk = "desk";
const desk = { files: new Set<string>() };

export default defineConfig({
  plugins: [
    react(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src",
      filename: "service-worker.ts",
      injectRegister: false,
      // Icons are for the home screen, which keeps its own copy.
      includeManifestIcons: false,
      injectManifest: {
        rollupFormat: "iife",
        // Languages are listed too; the service worker keeps only the one in use.
        globPatterns: ["index.html", "mark.svg", "notes.{html,css,svg}", "assets/**"],
        manifestTransforms: [
          (files) => ({
            manifest: files.map((file) =>
              desk.files.has(file.url) ? { ...file, revision: forTheDesk } : file,
            ),
            warnings: [],
          }),
        ],
        // Hashed names never change their content, so a second address for them is not needed.
        dontCacheBustURLsMatching: /^assets\//,
      },
      manifest: {
        id: "/",
        name: "Teren",
        short_name: "Teren",
        description: "A field casebook that works without a signal.",
        lang: "en",
        start_url: "/",
        scope: "/",
        display: "standalone",
        background_color: "#faf6ec",
        theme_color: "#2f5d3a",
        // A file of another phone, from the sheet for sharing or a folder; src/service-worker.ts and src/react/received-file.ts.
        share_target: {
          action: "/share",
          method: "POST",
          enctype: "multipart/form-data",
          params: {
            files: [{ name: "file", accept: ["text/plain", ".txt", "application/octet-stream"] }],
          },
        },
        file_handlers: [{ action: "/#take", accept: { "text/plain": [".txt"] } }],
        icons: [
          { src: "/mark.svg", sizes: "any", type: "image/svg+xml" },
          { src: "/icon-192.png", sizes: "192x192", type: "image/png" },
          { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
          {
            src: "/icon-maskable-512.png",
            sizes: "512x512",
            type: "image/png",
            purpose: "maskable",
          },
        ],
      },
    }),
    withoutComments(),
    findDesk(),
    precompress(),
  ],

  resolve: {
    // The package's default entry is written for browsers of ten years ago.
    alias: {
      dexie: "dexie/dist/modern/dexie.mjs",
      // For Reacts that did not have it yet.
      "use-sync-external-store/shim/index.js": "react",
    },
  },

  json: { namedExports: false, stringify: true },

  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        chunkFileNames: chunkName,
        // Libraries change seldom, the app often: apart, an update of the app re-downloads only the app.
        codeSplitting: {
          groups: [
            { name: "react", test: /node_modules\/(react|react-dom|scheduler)\// },
            { name: "dexie", test: /node_modules\/dexie\// },
            // Alone they are a few hundred bytes each, which compress badly and cost a request.
            {
              name: "base",
              test: /\/src\/(?:base\/|domain\/(?:cases\/(?:merge|case-summary|case-id|case-type)|forms\/text-ids|cases\/fold-text|keeping\/keep-for|network\/(?:person-id|role)|legal\/deadline-alert|time\/partial-date|plan\/slot)\.|i18n\/(?:plan|deadline)-words|features\/cases\/case-words|design\/(?:Field|use-too-long)\.|app\/drafts\/draft-keys|app\/settings\/settings\.)/,
            },
            // The same for what every case needs and the first screen does not.
            {
              name: "case",
              test: /\/src\/(?:app\/cases\/(?:case-change|open-case|whole-case)|app\/attachments\/send-files|domain\/(?:consent\/(?:agreed|said-no|no-to-files|other-bases)|timeline\/merge-timeline)|i18n\/own-(?:list-)?words)\./,
            },
            // The first screen of who coordinates asks for it, and for nothing else of these.
            { name: "incident", test: /\/src\/domain\/network\/incident\./ },
            // What the engine reads of the directory.
            {
              name: "directory",
              test: /\/src\/domain\/(?:letters\/letter-template|network\/(?!person-id|role|county-team|columns|incident)[^/]+)\.ts/,
            },
            {
              name: "yjs",
              test: /node_modules\/(yjs|y-protocols|y-websocket|lib0)\//,
            },
            {
              name: "roster",
              test: /\/src\/(?:protocol\/(?:roster|guest-terms|hand-in)|sync\/(?:roster-check|roster-history|follow-roster|guest-rules|intake-|update-check|yjs-entries))/,
            },
          ],
        },
      },
    },
  },

  server: {
    proxy: { "/v1": { target: "http://localhost:8080", ws: true } },
  },

  test: {
    // More than there are processors: what talks to a relay waits more than it works.
    maxWorkers: 5,
    projects: [
      // Pure functions share one world: to load it anew for each file takes longer than the tests.
      project("unit", ["src/**/*.test.ts", "src/**/*.test.tsx", "server/**/*.test.ts"], {
        isolate: false,
        // Some look at thousands of cases, and the machine may be busy.
        testTimeout: 30_000,
      }),
      project("architecture", ["tests/architecture/**/*.test.ts"], { testTimeout: 30_000 }),
      project("contract", ["tests/{contract,attacks,upgrade}/**/*.test.ts"], {
        testTimeout: 60_000,
      }),
      project("simulation", ["tests/simulation/**/*.test.ts"], { testTimeout: 60_000 }),
      project("stories", ["tests/stories/**/*.test.ts"], { testTimeout: 60_000 }),
      project("e2e", ["tests/e2e/**/*.test.ts"], {
        testTimeout: 120_000,
        hookTimeout: 60_000,
        // Three journeys at once: a journey waits more than it works.
        maxWorkers: 3,
        // Browsers want the processor for themselves: they start when the other projects are done.
        sequence: { groupOrder: 1 },
      }),
    ],
  },
});

function project(name: string, include: string[], options: Record<string, unknown> = {}) {
  return { extends: true as const, test: { name, include, environment: "node", ...options } };
}

/** What is loaded on its own from src/i18n/hu/ or src/i18n/hu.ftl is lang-hu-….js, so that a phone can keep one language. */
function chunkName(chunk: { facadeModuleId?: string | null }): string {
  const language =
    /\/src\/i18n\/(?:.*\/)?([a-z]{2,3}(?:-[A-Za-z]+)?)(?:\/[^/]+\.(?:ftl|ts)|\.ftl)(?:\?|$)/;
  const code = language.exec(chunk.facadeModuleId ?? "")?.[1];
  return code === undefined ? "assets/[name]-[hash].js" : `assets/lang-${code}-[hash].js`;
}

/** Comments in message files are for translators, not for phones. */
function withoutComments(): Plugin {
  return {
    name: "teren:without-comments",
    apply: "build",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith(".ftl?raw")) return null;
      const text = await readFile(id.slice(0, -"?raw".length), "utf8");
      return `export default ${JSON.stringify(text.replace(/^#.*\n|^\n/gm, ""))}`;
    },
  };
}

/** Files that nothing but the desk's modules lead to. */
function findDesk(): Plugin {
  return {
    name: "teren:find-desk",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      const field = new Set<string>();
      const follow = (name: string): void => {
        const chunk = bundle[name];
        if (chunk?.type !== "chunk" || field.has(name)) return;
        field.add(name);
        for (const style of chunk.viteMetadata?.importedCss ?? []) field.add(style);
        for (const next of chunk.imports) follow(next);
        for (const next of chunk.dynamicImports) {
          const to = bundle[next];
          const leadsOn = to?.type === "chunk" && !deskModules.test(to.facadeModuleId ?? "");
          if (leadsOn && !oldBrowsers.test(next)) follow(next);
        }
      };
      for (const [name, chunk] of Object.entries(bundle))
        if (chunk.type === "chunk" && chunk.isEntry) follow(name);
      for (const [name, { type }] of Object.entries(bundle)) {
        const isStyleOrScript = type === "chunk" || name.endsWith(".css");
        // The other languages are nobody's desk: the service worker knows them by their names.
        if (isStyleOrScript && !field.has(name) && !oldBrowsers.test(name)) desk.files.add(name);
      }
    },
  };
}

/** Writes .br and .gz beside every text file, once, at the highest level, so that the relay never compresses. */
function precompress(): Plugin {
  let directory = "";
  return {
    name: "teren:precompress",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      directory = join(config.root, config.build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        // The service worker is built by a build of its own, inside this one; the outer one ends last.
        for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile() || !/\.(html|js|css|svg|webmanifest|wasm|txt|json)$/.test(entry.name))
            continue;
          const path = join(entry.parentPath, entry.name);
          const content = await readFile(path);
          await writeFile(
            `${path}.br`,
            await promisify(brotliCompress)(content, {
              params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength },
            }),
          );
          await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
        }
      },
    },
  };
}
