/**
 * Runs a bench as the product runs: bundled, by Node itself. A loader that compiles file by file names every function anew, which
 * costs more than what is measured.
 *   npx tsx bench/bundled.ts NAME [options of the bench]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

const [name = "", ...options] = process.argv.slice(2);
const entry = join(import.meta.dirname, `${name}.ts`);

/** Files find their fixtures beside themselves: they are told where they were. */
const places: Plugin = {
  name: "places",
  setup(bundle) {
    bundle.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: "ts",
      contents: readFileSync(path, "utf8")
        .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)))
        .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href)),
    }));
  },
};

const folder = mkdtempSync(join(import.meta.dirname, "../node_modules/.bench-"));
try {
  const outfile = join(folder, `${name}.mjs`);
  const banner =
    'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "error",
    external: ["esbuild", "playwright"],
    banner: { js: banner },
    plugins: [places],
  });
  process.exitCode = spawnSync(process.execPath, [outfile, ...options], { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
