import { useTranslations } from "next-intl";
import type { Path } from "@/lib/base/path";
import { defaultAt } from "@/lib/catalogue/fields/default-at";
import type { KnownComponent } from "@/lib/catalogue/fields/fields";
import { within } from "@/lib/catalogue/fields/flatten";
import { keysAt } from "@/lib/catalogue/fields/keys-at";
import type { FieldType, TypeId } from "@/lib/catalogue/fields/types";

type Level = { readonly component: KnownComponent; readonly path: Path; readonly above: readonly TypeId[] };

/** The settings of a component with their types and defaults; sections fold. A struct inside of itself ends. */
export function FieldsTree({ component }: { readonly component: KnownComponent }) {
  const t = useTranslations("catalogue");
  const { config } = component.settings;
  if ((keysAt(component, [])?.fields.length ?? 0) === 0) return <p className="text-ink-2">{t("none")}</p>;
  return (
    <div className="rounded-xl border border-line bg-surface px-3.5 py-2">
      <Keys component={component} path={[]} above={[config]} />
    </div>
  );
}

function Keys({ component, path, above }: Level) {
  const keys = keysAt(component, path)?.fields ?? [];
  return (
    <ul>
      {keys.map(({ name, type }) => (
        <li key={name}>
          <Setting component={component} path={[...path, name]} above={above} name={name} type={type} />
        </li>
      ))}
    </ul>
  );
}

function Setting({
  component,
  path,
  above,
  name,
  type,
}: Level & { readonly name: string; readonly type: FieldType }) {
  const t = useTranslations("catalogue");
  const usual = defaultAt(component, path);
  const shown =
    usual === undefined || usual === null || typeof usual === "object" || usual === "" ? null : String(usual);
  const line = (
    <>
      <code className="[overflow-wrap:anywhere]">{name}</code>{" "}
      <span className="text-sm text-ink-3">
        {typeWords(type)}
        {shown !== null && ` · ${t("usual", { value: shown })}`}
      </span>
    </>
  );
  const below = belowOf(type, path);
  const isOpenEnded =
    below !== null &&
    !above.includes(below.struct) &&
    (keysAt(component, below.path)?.fields.length ?? 0) > 0;
  if (!isOpenEnded) return <p className="py-0.5 pl-4">{line}</p>;
  return (
    <details>
      <summary className="-ml-0.5 py-0.5">{line}</summary>
      <div className="ml-1.5 border-l border-line pl-3">
        <Keys component={component} path={below.path} above={[...above, below.struct]} />
      </div>
    </details>
  );
}

/** The struct behind a setting, through lists and maps, and the path of its keys. */
function belowOf(type: FieldType, path: Path): { readonly path: Path; readonly struct: TypeId } | null {
  const inner = within(type);
  if (inner.is === "struct") return { path, struct: inner.type };
  if (inner.is === "list" || inner.is === "array") return belowOf(inner.of, [...path, 0]);
  return inner.is === "map" ? belowOf(inner.of, [...path, "*"]) : null;
}

function typeWords(type: FieldType): string {
  const inner = within(type);
  if (inner.is === "list" || inner.is === "array") return `[${typeWords(inner.of)}]`;
  if (inner.is === "map") return `{${typeWords(inner.of)}}`;
  if (inner.is === "int" || inner.is === "uint" || inner.is === "float")
    return `${inner.is}${inner.bits ?? ""}`;
  return inner.is === "struct" ? (inner.text ? "string" : "section") : inner.is;
}
