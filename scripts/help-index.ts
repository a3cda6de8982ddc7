import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createFields } from "../lib/catalogue/fields/fields";
import type { FieldsData } from "../lib/catalogue/fields/types";
import { fieldsData } from "../lib/catalogue/published-fields.generated";
import type { SharedTrait, Trait } from "../lib/catalogue/traits/define";
import { reachedMaps } from "../lib/catalogue/traits/reach";

/**
 * What there is help on, without the texts: which paths of which component, and which groups of shared settings stand where.
 * Purposes stand apart: the palette shows them before any setting is looked at. Worked out from the folder of traits and the published settings, so that the studio looks help up without either.
 */
export async function helpIndex(
  root: string,
  note: string,
): Promise<readonly { readonly path: string; readonly text: string }[]> {
  const declared = await Promise.all(traitFiles(root).map(load));
  const traits = declared.filter((each): each is Trait => "kind" in each);
  const groups = declared.filter((each): each is SharedTrait => "group" in each);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the published file is ours and checked by its own test
  const fields = createFields(fieldsData as FieldsData, null);
  const keys = new Set([
    ...traits.map(({ kind, type }) => `${kind}/${type}`),
    ...fields.components.map(({ settings }) => `${settings.kind}/${settings.type}`),
  ]);
  const components = [...keys].sort().map((key) => {
    const [kind, type = ""] = key.split("/");
    const trait = traits.find((each) => each.kind === kind && each.type === type);
    const known = fields.components.find(({ settings }) => settings.kind === kind && settings.type === type);
    const shared = (known ? reachedMaps(known) : []).flatMap(({ pattern, owners }) => {
      const here = groups.filter((group) => owners.has(group.type)).map(({ group }) => group);
      return here.length > 0 ? [[pattern, here] as const] : [];
    });
    const own = Object.keys(trait?.fields ?? {});
    return [key, { own, shared: Object.fromEntries(shared) }] as const;
  });
  const known = {
    groups: Object.fromEntries(groups.map(({ group, fields: texts }) => [group, Object.keys(texts)])),
    components: Object.fromEntries(
      components.filter(([, each]) => each.own.length > 0 || Object.keys(each.shared).length > 0),
    ),
  };
  const purposes = traits.map(({ kind, type }) => `${kind}/${type}`).sort();
  const folder = "lib/catalogue/traits";
  return [
    {
      path: `${folder}/known.generated.ts`,
      text: `${note}import type { KnownHelp } from "./help-for";\n\n/** What there is help on. */\nexport const known: KnownHelp = ${JSON.stringify(known)};\n`,
    },
    {
      path: `${folder}/purposes.generated.ts`,
      text: `${note}/** Components whose purpose somebody has written down. */\nexport const purposes: ReadonlySet<string> = new Set(${JSON.stringify(purposes)});\n`,
    },
  ];
}

function traitFiles(root: string): readonly string[] {
  const folder = join(root, "lib/catalogue/traits");
  return readdirSync(folder)
    .filter((file) =>
      /^(?:receiver|processor|exporter|connector|extension|service|shared)-[a-z0-9-]+\.ts$/.test(file),
    )
    .sort()
    .map((file) => join(folder, file));
}

async function load(file: string): Promise<Trait | SharedTrait> {
  const exported: Readonly<Record<string, Trait | SharedTrait>> = await import(pathToFileURL(file).href);
  const [declared] = Object.values(exported);
  if (!declared) throw new Error(`${file} declares no help`);
  return declared;
}
