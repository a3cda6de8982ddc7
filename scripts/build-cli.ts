/** Bundles the `otelier` command into dist/cli: everything it needs in it, so that it starts fast and runs without node_modules. */
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const root = resolve(import.meta.dirname, "..");

/** Builds into `outdir` and gives the path of the entry file. */
export async function buildCli(outdir: string = join(root, "dist/cli")): Promise<string> {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: ["cli/otelier.ts"],
    outdir,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    // Its WebAssembly lies beside its code; loaded only where a data folder is opened.
    external: ["@electric-sql/pglite", "pg-native"],
    target: "node20",
    format: "esm",
    // Packages written for CommonJS ask for Node's own modules by `require`.
    banner: {
      // Under a name of its own: packages import `createRequire`, too.
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
    legalComments: "linked",
    logLevel: "warning",
    define: { 'process.env["OTELIER_VERSION"]': JSON.stringify(version) },
  });
  return join(outdir, "otelier.mjs");
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const started = performance.now();
  await buildCli();
  console.log(`Built dist/cli/otelier.mjs in ${Math.round(performance.now() - started)} ms`);
}
