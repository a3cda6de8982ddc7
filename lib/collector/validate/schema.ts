import { err, ok, type Result } from "../../base/result";
import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";
import { parseUrl } from "../go/parse-url";
import { quote } from "../go/quote";

/** The `schema` processor: its targets are addresses that end in a version, one for each family. */
export const schema = typeCheck<typeof schemaDocs>({
  name: "schema",
  type: contribType("processor/schemaprocessor.Config"),
  validate(config, say) {
    for (const key of ["cache_cooldown", "cache_retry_limit"])
      if (config.number(key) < 0)
        return say("negative", `${key} must not be negative`, { at: [key], params: { key } });
    for (const [index, url] of config.texts("prefetch").entries()) {
      if (url === null) return null;
      const family = familyOf(url);
      if (!family.ok) return say("address", family.error, { at: ["prefetch", index] });
    }

    if (config.count("targets") === 0)
      return say("none", "no schema targets defined: requires schema targets");
    const families = new Set<string>();
    const targets = config.texts("targets");
    if (targets.length === 0) return null;
    for (const [index, target] of targets.entries()) {
      if (target === null) return null;
      const family = familyOf(target);
      const at = ["targets", index];
      if (!family.ok) return say("address", family.error, { at });
      if (families.has(family.value)) return say("twice", "duplicate targets detected", { at });
      families.add(family.value);
    }

    const migrated = new Set<string>();
    for (const [index, entry] of config.sections("migration").entries()) {
      const from = entry.text("from");
      const target = entry.text("target");
      if (from === null || target === null) return null;
      const at = (key: string) => ["migration", index, key];
      if (from === "") return say("from", "migration entry requires a from schema URL", { at: at("from") });
      const refuse = (kind: "stray" | "again", why: string) =>
        say(kind, `${quote(target)}: ${why}`, { at: at("target") });
      if (!targets.includes(target))
        return refuse("stray", "migration target does not match any configured target");
      if (migrated.has(target)) return refuse("again", "duplicate migration entry for same target");
      migrated.add(target);
      const fromFamily = familyOf(from);
      if (!fromFamily.ok) return say("address", `migration.from: ${fromFamily.error}`, { at: at("from") });
      const targetFamily = familyOf(target);
      if (targetFamily.ok && targetFamily.value !== fromFamily.value)
        return say(
          "family",
          `migration ${quote(from)} -> ${quote(target)}: migration from and target must be in the same schema family`,
          { at: at("from") },
        );
    }
    return null;
  },
});

export const schemaDocs = () => ({
  source: contrib("processor/schemaprocessor/config.go"),
  says: {
    negative: {
      en: "`{key}` cannot be negative.",
      ko: "`{key}`은(는) 음수일 수 없습니다.",
    },
    address: {
      en: "A schema is an http or https address that ends in its version, as `https://opentelemetry.io/schemas/1.26.0`.",
      ko: "스키마는 `https://opentelemetry.io/schemas/1.26.0`처럼 버전으로 끝나는 http 또는 https 주소입니다.",
    },
    none: {
      en: "`targets` needs at least one schema, or there is nothing to translate to.",
      ko: "`targets`에 스키마가 하나 이상 있어야 합니다. 없으면 변환할 대상이 없습니다.",
    },
    twice: {
      en: "Only one version of a schema family can be a target.",
      ko: "한 스키마 계열에서는 한 버전만 대상이 될 수 있습니다.",
    },
    from: {
      en: "A migration needs `from`: the version whose names are kept.",
      ko: "마이그레이션에는 `from`, 즉 이름을 남겨 둘 버전이 필요합니다.",
    },
    stray: {
      en: "A migration's `target` must be written exactly as one of `targets`.",
      ko: "마이그레이션의 `target`은 `targets` 중 하나와 똑같이 적어야 합니다.",
    },
    again: {
      en: "Only one migration can be given for a target.",
      ko: "대상 하나에는 마이그레이션을 하나만 정할 수 있습니다.",
    },
    family: {
      en: "`from` and `target` must be versions of the same schema: only the end of the address may differ.",
      ko: "`from`과 `target`은 같은 스키마의 버전이어야 합니다. 주소의 끝부분만 다를 수 있습니다.",
    },
  },
});

/** What a schema's address says before its version; upstream's text where it is not such an address. */
function familyOf(text: string): Result<string, string> {
  const url = parseUrl(text);
  if (!url.ok) return url;
  const { scheme, user, host, path } = url.value;
  const trouble = versionTrouble(path);
  if (trouble !== null) return err(trouble);
  if (scheme !== "http" && scheme !== "https") return err("must use http(s): invalid schema family");
  if (host === "") return err("must have a host name: invalid schema family");
  const tail = /[?#].*$/s.exec(text)?.[0] ?? "";
  return ok(JSON.stringify([scheme, user, host, folderOf(path), tail]));
}

function versionTrouble(path: string): string | null {
  if (path === "") return "empty path:invalid schema version";
  if (path.endsWith("/")) return "must not have trailing slash: invalid schema version";
  const parts = path.slice(path.lastIndexOf("/") + 1).split(".");
  if (parts.length !== 3) return "invalid schema version";
  for (const part of parts) {
    const parsing = `strconv.Atoi: parsing ${quote(part)}`;
    if (!/^[+-]?\d+$/.test(part)) return `${parsing}: invalid syntax`;
    if (BigInt.asIntN(64, bigOf(part)) !== bigOf(part)) return `${parsing}: value out of range`;
  }
  return null;
}

function bigOf(digits: string): bigint {
  return digits.startsWith("-") ? -BigInt(digits.slice(1)) : BigInt(digits.replace("+", ""));
}

/** Go's `path.Dir` of a path that begins with a slash. */
function folderOf(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/").slice(0, -1))
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  return parts.join("/");
}
