import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve, dirname } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * Which room may import which: arrows only point down. A room may always import itself. "a/b" allows one file or folder
 * of a room only.
 */
const below: Record<string, readonly string[]> = {
  "lib/base": [],
  "lib/yaml": ["lib/base"],
  "lib/catalogue": ["lib/base", "public/catalogue"],
  "lib/collector": ["lib/base", "lib/yaml", "lib/catalogue"],
  "lib/facts": ["lib/base"],
  "lib/topology": ["lib/base", "lib/yaml", "lib/catalogue", "lib/facts"],
  "lib/workspace": ["lib/base", "lib/yaml", "lib/catalogue", "lib/facts", "lib/topology"],
  "lib/rules": ["lib/base", "lib/yaml", "lib/catalogue", "lib/facts", "lib/topology", "lib/workspace"],
  "lib/commands": [
    "lib/base",
    "lib/yaml",
    "lib/catalogue",
    "lib/facts",
    "lib/topology",
    "lib/workspace",
    "lib/rules/types",
  ],
  "lib/assist": ["lib/base", "lib/yaml", "lib/catalogue", "lib/facts", "lib/topology", "lib/workspace"],
  "lib/graph": ["lib/base", "lib/catalogue", "lib/facts", "lib/topology", "lib/workspace", "lib/rules/types"],
  "lib/helm": [
    "lib/base",
    "lib/yaml",
    "lib/catalogue",
    "lib/facts",
    "lib/topology",
    "lib/workspace",
    "public/charts", // by the generated list only
  ],
  // What was brought becomes tiers: values by the export's own room, which knows the chart.
  "lib/imports": [
    "lib/base",
    "lib/yaml",
    "lib/catalogue",
    "lib/facts",
    "lib/topology",
    "lib/workspace",
    "lib/helm",
  ],
  "lib/share": ["lib/base", "lib/yaml", "lib/catalogue", "lib/facts", "lib/topology", "lib/workspace"],
  "lib/analysis": [
    "lib/base",
    "lib/yaml",
    "lib/catalogue",
    "lib/facts",
    "lib/topology",
    "lib/workspace",
    "lib/collector",
    "lib/assist",
    "lib/rules",
  ],
  "lib/answer": [
    "lib/base",
    "lib/catalogue",
    "lib/facts",
    "lib/yaml",
    "lib/topology",
    "lib/workspace",
    "lib/rules",
    "lib/analysis",
    "lib/host/schema", // the shapes only: one document describes all interfaces
  ],
  "lib/session": [
    "lib/base",
    "lib/yaml",
    "lib/catalogue",
    "lib/facts",
    "lib/topology",
    "lib/workspace",
    "lib/rules/types",
    "lib/commands",
    "lib/analysis",
    "lib/graph",
  ],
  // An upgrade compares two judgements; whoever asks brings them.
  "lib/upgrade": [
    "lib/base",
    "lib/catalogue",
    "lib/facts",
    "lib/topology",
    "lib/workspace",
    "lib/rules/types",
    "lib/graph",
  ],
  // Draws what the graph room places: SVG and Markdown, without a browser.
  "lib/picture": ["lib/base", "lib/facts", "lib/topology", "lib/graph", "lib/rules/types"],
  // Reviews compose what stands above them in this list: they read, judge and export both sides of a change.
  "lib/reviews": [
    "lib/base",
    "lib/yaml",
    "lib/catalogue",
    "lib/facts",
    "lib/topology",
    "lib/workspace",
    "lib/rules/types",
    "lib/helm",
    "lib/share",
    "lib/analysis/analyse",
  ],
  // What keeps reviews: the only room that knows databases. It knows no HTTP.
  "lib/reviews/store": ["lib/base", "lib/reviews", "lib/share", "lib/workspace"],
  // What answers requests, in the web's own Request and Response; `app/api` only hands them over.
  "lib/reviews/http": [
    "lib/base",
    "lib/reviews",
    "lib/catalogue",
    "lib/analysis",
    "lib/answer/collector-facts", // the facts that every server-side verdict is given by
    "lib/helm",
    "lib/share",
    "lib/workspace",
  ],
  // Starts programs that an operator or a caller named: a real collector, a real Helm. Knows no HTTP.
  "lib/host": ["lib/base", "lib/yaml", "lib/collector", "lib/helm"],
  // Answers what the studio asks of those programs, at the doors that reviews have.
  "lib/host/http": [
    "lib/base",
    "lib/host",
    "lib/catalogue",
    "lib/collector",
    "lib/analysis/verdict/pod",
    "lib/answer",
    "lib/facts",
    "lib/helm",
    "lib/reviews/http",
    "lib/reviews/types",
    "lib/reviews/schemas",
    "lib/topology",
    "lib/workspace",
    "lib/yaml",
  ],
  "lib/words": ["lib"],
  cli: ["lib"],
  "components/ui": ["lib/base", "lib/catalogue", "lib/facts", "lib/rules/types", "lib/words"],
  "components/canvas": ["lib", "components/ui"],
  "components/palette": ["lib", "components/ui"],
  "components/inspector": ["lib", "components/ui"],
  "components/findings": ["lib", "components/ui"],
  "components/yaml": ["lib", "components/ui"],
  "components/helm": ["lib", "components/ui", "components/versions/compared-text"],
  "components/review": ["lib", "components/ui"],
  "components/imports": ["lib", "components/ui"],
  "components/second-opinion": ["lib", "components/ui"],
  "components/versions": ["lib", "components/ui"],
  "components/picture": [
    "lib",
    "components/ui",
    "components/canvas/name-note",
    "components/canvas/hop-words",
  ],
  "components/start": ["lib", "components/ui", "components/imports"],
  "components/catalogue-pages": ["lib", "components/ui"],
  "components/rules-pages": ["lib", "components/ui"],
  "components/designer": ["lib", "components"],
  app: ["components", "lib"],
};

/** Packages that only the named rooms may import (by prefix). */
const guarded: readonly { readonly package: RegExp; readonly rooms: RegExp }[] = [
  {
    package: /^(react|react-dom|next|next-intl|reactflow|@base-ui|lucide-react)(\/|$)/,
    rooms: /^(components|app)/,
  },
  { package: /^react-markdown(\/|$)/, rooms: /^components\/review/ }, // says what reviewers wrote; never in the first load
  { package: /^monaco-editor(\/|$)/, rooms: /^components\/yaml/ },
  { package: /^@xyflow(\/|$)/, rooms: /^$/ }, // only by its alias `reactflow`: two names load two copies
  { package: /^zustand(\/|$)/, rooms: /^(lib\/session|components|app)/ },
  { package: /^(drizzle-orm|@electric-sql|pg)(\/|$)/, rooms: /^lib\/reviews\/store/ },
  { package: /^node:/, rooms: /^(cli|lib\/host|lib\/reviews\/(store|http))/ },
];

const root = resolve(import.meta.dirname, "..");
const files = ["lib", "components", "app", "cli"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !name.includes("testing"))
    .map((name) => join(folder, name)),
);

function importsOf(file: string): readonly string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
}

/** "@/lib/x" and "../x" as a path from the root; null for a package. */
function inProject(file: string, specifier: string): string | null {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (specifier.startsWith(".")) return relative(root, resolve(root, dirname(file), specifier));
  return null;
}

function roomOf(path: string): string | null {
  const rooms = Object.keys(below).filter((room) => path === room || path.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? null;
}

describe("architecture", () => {
  it("sees the files", () => {
    expect(files.length).toBeGreaterThan(50);
  });

  it("puts every file into a room", () => {
    const homeless = files.filter((file) => roomOf(file) === null);
    expect(homeless).toEqual([]);
  });

  it("lets imports point down only", () => {
    const climbing = files.flatMap((file) => {
      const room = roomOf(file) ?? "";
      return importsOf(file).flatMap((specifier) => {
        const target = inProject(file, specifier);
        if (target === null) return [];
        const allowed = [room, ...(below[room] ?? [])].some(
          (door) => target === door || target.startsWith(`${door}/`),
        );
        return allowed ? [] : [`${file} → ${target}`];
      });
    });
    expect(climbing).toEqual([]);
  });

  it("keeps guarded packages in their rooms", () => {
    const strays = files.flatMap((file) =>
      importsOf(file).flatMap((specifier) =>
        guarded.some((guard) => guard.package.test(specifier) && !guard.rooms.test(file))
          ? [`${file} → ${specifier}`]
          : [],
      ),
    );
    expect(strays).toEqual([]);
  });
});
