/**
 * Writes the indexes of the rooms that consist of one file per thing: the rules, once by their logic alone and once with their
 * documentation, the commands, the checks of lib/collector, and the help on components. With `--check` nothing is written and
 * a stale index ends with exit code 1.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { helpIndex } from "./help-index";

type Entry = { readonly id: string; readonly name: string; readonly from: string };
/** `local`: what the registry calls it. */
type Named = Entry & { readonly local: string };

const root = resolve(import.meta.dirname, "..");
const note = "// Written by `npm run gen`; the folder is the source.\n";

const rules = unclashed(rulesIn("lib/rules"));
const registries = [
  { path: "lib/rules/registry.generated.ts", text: rulesRegistry(rules) },
  { path: "lib/rules/documented.generated.ts", text: documentedRegistry(rules) },
  { path: "lib/commands/registry.generated.ts", text: commandsRegistry(commandsIn("lib/commands")) },
  checksRegistry("validate", "TypeCheck", "typeChecks", "Every `Validate()` that is known"),
  checksRegistry("create", "FactoryCheck", "factoryChecks", "Everything that factories refuse"),
  checksRegistry("start", "StartCheck", "startChecks", "Everything that is refused at start only"),
  checksRegistry(
    "start",
    "StartTypeCheck",
    "startTypeChecks",
    "Everything that is refused at start of sections of a type",
    "start-types",
  ),
  documentedChecks(["validate", "create", "start"]),
  { path: "lib/catalogue/traits/registry.generated.ts", text: traitsRegistry("lib/catalogue/traits") },
  ...(await helpIndex(root, note)),
];

const stale = registries.filter(({ path, text }) => {
  const file = join(root, path);
  return !existsSync(file) || readFileSync(file, "utf8") !== text;
});
if (process.argv.includes("--check")) {
  for (const { path } of stale) console.error(`${path} is stale: run \`npm run gen\``);
  if (stale.length > 0) process.exitCode = 1;
} else {
  for (const { path, text } of stale) writeFileSync(join(root, path), text);
  console.log(
    stale.length === 0 ? "Registries are current" : `Wrote ${stale.map(({ path }) => path).join(", ")}`,
  );
}

/** Every file of a family folder that declares a rule; other files there are helpers. */
function rulesIn(folder: string): readonly Entry[] {
  const families = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "testing")
    .map((entry) => entry.name);
  return families
    .flatMap((family) => entriesIn(join(folder, family), "rule", `${family}/`, `./${family}/`))
    .sort(byId);
}

/** Every file of the room that declares a command. */
function commandsIn(folder: string): readonly Entry[] {
  return entriesIn(folder, "command", "", "./");
}

/** The checks of one stage: every exported constant of a folder of lib/collector that is declared with the check's type. */
function checksRegistry(
  folder: string,
  type: string,
  name: string,
  says: string,
  file: string = folder,
): { readonly path: string; readonly text: string } {
  const path = `lib/collector/${folder}`;
  const declare = type.charAt(0).toLowerCase() + type.slice(1);
  const declaration = new RegExp(`export const (\\w+)(?:: ${type}\\b| = ${declare}(?:<[^>]*>)?\\()`, "g");
  const found = readdirSync(join(root, path))
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(root, path, file), "utf8").matchAll(declaration)].map(([, name = ""]) => ({
        id: `${file.slice(0, -".ts".length)} ${name}`,
        name,
        from: `./${folder}/${file.slice(0, -".ts".length)}`,
      })),
    )
    .sort(byId);
  const text = [
    note,
    ...found.map(({ name, from }) => importLine(name, name, from)),
    `import type { ${type} } from "./types";\n\n`,
    `/** ${says}. */\n`,
    list(
      `export const ${name}: readonly ${type}[] = [`,
      found.map(({ name }) => `  ${name},\n`),
      "];\n",
    ),
  ].join("");
  return { path: `lib/collector/${file}.generated.ts`, text };
}

/** The words of every check: each stands beside its check, as a function that ends with `Docs`. */
function documentedChecks(folders: readonly string[]): { readonly path: string; readonly text: string } {
  const found = folders
    .flatMap((folder) =>
      readdirSync(join(root, "lib/collector", folder))
        .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
        .flatMap((file) =>
          [
            ...readFileSync(join(root, "lib/collector", folder, file), "utf8").matchAll(
              /export const (\w+)Docs = /g,
            ),
          ].map(([, name = ""]) => ({
            id: `${folder} ${file} ${name}`,
            name,
            from: `./${folder}/${file.slice(0, -".ts".length)}`,
          })),
        ),
    )
    .sort(byId);
  const text = [
    note,
    `import type { WordBook } from "../base/words";\n`,
    `import { bookOf } from "./checks/define";\n`,
    ...found.map(({ name, from }) => {
      const line = `import { ${name}, ${name}Docs } from "${from}";\n`;
      return line.length <= 111 ? line : `import {\n  ${name},\n  ${name}Docs,\n} from "${from}";\n`;
    }),
    "\n/** The words of every check. Never for a browser's bundle: it carries all languages. */\n",
    list(
      "export const documentedChecks: readonly WordBook[] = [",
      found.map(({ name }) => `  bookOf(${name}, ${name}Docs()),\n`),
      "];\n",
    ),
  ].join("");
  return { path: "lib/collector/documented.generated.ts", text };
}

/** The help on components, and that on settings which components share. */
function traitsRegistry(folder: string): string {
  const traits = entriesIn(folder, "trait", "", "./");
  const shared = entriesIn(folder, "sharedTrait", "", "./");
  return [
    note,
    `import type { SharedTrait, Trait } from "./define";\n`,
    ...[...traits, ...shared].sort(byId).map(({ name, from }) => importLine(name, name, from)),
    "\n/** The help on every component that has some. */\n",
    list("export const traits: readonly Trait[] = [", namesOf(traits), "];\n"),
    "\n/** The help on settings that components share. */\n",
    list("export const sharedTraits: readonly SharedTrait[] = [", namesOf(shared), "];\n"),
  ].join("");
}

function namesOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ name }) => `  ${name},\n`);
}

/** The files of one folder that export what `declare(…)` makes, sorted by id. */
function entriesIn(folder: string, declare: string, idPrefix: string, from: string): readonly Entry[] {
  const declaration = new RegExp(`export const (\\w+)(?::[^=]+)?\\s*=\\s*${declare}\\s*[(<]`);
  return readdirSync(join(root, folder))
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file))
    .flatMap((file) => {
      const name = declaration.exec(readFileSync(join(root, folder, file), "utf8"))?.[1];
      const base = file.slice(0, -".ts".length);
      return name === undefined ? [] : [{ id: idPrefix + base, name, from: from + base }];
    })
    .sort(byId);
}

function rulesRegistry(entries: readonly Named[]): string {
  const imports = entries.map(({ name, local, from }) => importLine(name, local, from));
  const items = entries.map(({ local }) => `  ${local},\n`);
  return [
    note,
    ...imports,
    `import type { AnyRule } from "./types";\n\n`,
    "/** Every rule, by id: its logic. */\n",
    list("export const rules: readonly AnyRule[] = [", items, "];\n"),
  ].join("");
}

function documentedRegistry(entries: readonly Named[]): string {
  const imports = entries.map(({ name, local, from }) => {
    const rule = name === local ? name : `${name} as ${local}`;
    return `import { ${rule}, docs as ${local}Docs } from "${from}";\n`;
  });
  const items = entries.map(({ local }) => `  { rule: ${local}, docs: ${local}Docs() },\n`);
  return [
    note,
    ...imports,
    `import type { DocumentedRule } from "./types";\n\n`,
    "/** Every rule, by id, with its words, examples and source. Never for a browser's bundle: it carries all languages. */\n",
    list("export const documentedRules: readonly DocumentedRule[] = [", items, "];\n"),
  ].join("");
}

function commandsRegistry(entries: readonly Entry[]): string {
  const sorted = unclashed(entries);
  const imports = sorted.map(({ name, local, from }) => importLine(name, local, from));
  const items = sorted.map(({ id, local }) => (id === local ? `  ${local},\n` : `  ${key(id)}: ${local},\n`));
  return [
    note,
    ...imports,
    imports.length > 0 ? "\n" : "",
    "/** Every command, by id. */\n",
    list("export const commands = {", items, "};\n"),
  ].join("");
}

/** Two files may export one name (`foo/missing`, `bar/missing`): then the family goes in front, here only. */
function unclashed(entries: readonly Entry[]): readonly Named[] {
  return entries.map((entry) => {
    const clashes = entries.some((other) => other !== entry && other.name === entry.name);
    return { ...entry, local: clashes ? camelCase(entry.id) : entry.name };
  });
}

function importLine(name: string, local: string, from: string): string {
  return `import { ${name === local ? name : `${name} as ${local}`} } from "${from}";\n`;
}

function list(open: string, items: readonly string[], close: string): string {
  return items.length === 0 ? `${open}${close}` : `${open}\n${items.join("")}${close}`;
}

function key(id: string): string {
  return /^[a-z]+$/.test(id) ? id : `"${id}"`;
}

function camelCase(id: string): string {
  return id.replace(/[-/]([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function byId(a: Entry, b: Entry): number {
  return a.id < b.id ? -1 : Number(a.id > b.id);
}
