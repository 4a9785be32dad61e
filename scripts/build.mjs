/** Builds dist/: the library (tsc), the compiled lexicon, and the bundled command. */
import { execFileSync, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const require = createRequire(import.meta.url);

rmSync(join(root, "dist"), { recursive: true, force: true });

const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
if (runs(tsc))
  execFileSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: root, stdio: "inherit" });
else await transpile();

const { compileLexicon } = await import(pathToFileURL(join(root, "dist/build/compile-lexicon.js")).href);
compileLexicon(join(root, "lexicon"), join(root, "dist/lexicon.bin"));
const { compileEnglish } = await import(pathToFileURL(join(root, "dist/build/compile-english.js")).href);
compileEnglish(join(root, "lexicon"), join(root, "dist/english.json"));

const commonJs = {
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  minify: true,
  // commander loads it for subcommands that are programs of their own, of which there are none, and it takes longer
  // than commander itself.
  alias: { "node:child_process": join(root, "scripts/nothing.cjs") },
  define: { "import.meta.url": "bundleUrl" },
  banner: { js: 'const bundleUrl = require("node:url").pathToFileURL(__filename).href;' },
  logLevel: "warning",
};

// The rules for English lines are loaded in the middle of a synchronous call, as only CommonJS can be.
await build({
  ...commonJs,
  entryPoints: [join(root, "src/english/rules.ts")],
  outfile: join(root, "dist/english/rules.cjs"),
  external: ["compromise"],
});

// One CommonJS file starts faster than a tree of modules. The schemas and the examples, which only some runs
// need, stay outside and are loaded when asked for.
await build({
  ...commonJs,
  entryPoints: [join(root, "src/cli/main.ts")],
  outfile: join(root, "dist/cli/extract.cjs"),
  external: [
    "iconv-lite",
    "@mozilla/readability",
    "htmlparser2",
    "linkedom",
    "markdown-it",
    "zod",
    "csv-parse/sync",
    "csv-stringify",
    "csv-stringify/*",
    "tinyglobby",
    "unpdf",
    "yauzl",
    "../model.js",
    "../recognise/examples.js",
  ],
});

/**
 * Whether the compiler is whole: its program for this platform is an optional dependency of its own, which
 * `npm ci --omit=optional` leaves out.
 * @param {string} compiler
 */
function runs(compiler) {
  return spawnSync(process.execPath, [compiler, "--version"]).status === 0;
}

/** The library without its type declarations: all that running it takes. */
async function transpile() {
  process.stderr.write(
    "build: no TypeScript compiler for this platform: dist/ comes without type declarations\n",
  );
  const entryPoints = [join(root, "src/**/*.ts")];
  await build({
    entryPoints,
    outbase: join(root, "src"),
    outdir: join(root, "dist"),
    format: "esm",
    target: "es2022",
  });
}
