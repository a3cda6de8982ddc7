import type { Path } from "../../base/path";
import { factoryCheck, type Say } from "../checks/define";
import { rawValueTrouble } from "../checks/raw-value-trouble";
import type { Reading } from "../checks/reading";
import { contrib } from "../checks/upstream";
import { compileRegexp } from "../go/regexp";
import { quote } from "../go/quote";
import type { Problem } from "../types";

const says = {
  key: {
    en: "Action {number} has no `key`, so it is open which attribute it changes. Set it.",
    ko: "{number}번째 동작에 `key`가 없어 어떤 속성을 바꿀지 정해지지 않았습니다. 값을 쓰세요.",
  },
  value: {
    en: "The action `{action}` on `{key}` has no value or several. Set exactly one of `value`, `from_attribute` and `from_context`.",
    ko: "`{key}`에 대한 `{action}` 동작의 값이 없거나 여럿입니다. `value`, `from_attribute`, `from_context` 중 하나만 설정하세요.",
  },
  unused: {
    en: "The action `{action}` on `{key}` does not use every setting that stands there. Remove what belongs to another action.",
    ko: "`{key}`에 대한 `{action}` 동작이 쓰지 않는 설정이 있습니다. 다른 동작의 설정을 지우세요.",
  },
  pattern: {
    en: "The action `{action}` on `{key}` needs a `pattern` that Go can read; `extract` needs a name for every group.",
    ko: "`{key}`에 대한 `{action}` 동작에는 Go가 읽을 수 있는 `pattern`이 필요합니다. `extract`에서는 모든 그룹에 이름이 있어야 합니다.",
  },
  time: {
    en: "The value is read as a timestamp, which no attribute can hold. Put it in quotes to set it as text.",
    ko: "값이 타임스탬프로 읽히는데 속성에는 담을 수 없습니다. 문자열로 설정하려면 따옴표로 묶으세요.",
  },
  type: {
    en: "`converted_type` of `{key}` must be `int`, `double` or `string`.",
    ko: "`{key}`의 `converted_type`은 `int`, `double`, `string` 중 하나여야 합니다.",
  },
  action: {
    en: "`{action}` is no action. They are insert, update, upsert, delete, hash, extract and convert.",
    ko: "`{action}`은(는) 없는 동작입니다. insert, update, upsert, delete, hash, extract, convert가 있습니다.",
  },
};
type SayIt = Say<keyof typeof says>;
const source = contrib("internal/coreinternal/attraction/attraction.go");

/** The actions of the `attributes` processor. */
export const attributeActions = factoryCheck<typeof attributeActionsDocs>({
  name: "attribute-actions",
  kind: "processor",
  component: "attributes",
  create: (config, say) => firstTrouble(config, "actions", say),
});

export const attributeActionsDocs = () => ({
  source,
  says,
});

/** The actions of the `resource` processor. */
export const resourceActions = factoryCheck<typeof resourceActionsDocs>({
  name: "resource-actions",
  kind: "processor",
  component: "resource",
  create: (config, say) => firstTrouble(config, "attributes", say),
});

export const resourceActionsDocs = () => ({
  source,
  says,
});

function firstTrouble(config: Reading, list: string, say: SayIt): Problem | null {
  for (const [index, item] of config.sections(list).entries()) {
    const found = troubleOf(item, index, [list, index], say);
    if (found !== null) return found;
  }
  return null;
}

function troubleOf(item: Reading, index: number, at: (string | number)[], say: SayIt): Problem | null {
  const action = item.text("action")?.toLowerCase();
  const [key, pattern, converted] = [item.text("key"), item.text("pattern"), item.text("converted_type")];
  const given = ["value", "from_attribute", "from_context"].filter((name) => hasValue(item, name) !== false);
  const isKnown = given.every((name) => hasValue(item, name) === true);
  if (action === undefined || key === null || pattern === null || converted === null || !isKnown) return null;
  const params = { action, key, number: index + 1 };
  const begin = "error creating AttrProc";
  const refuse = (kind: keyof typeof says, why: string) =>
    say(kind, `error with key ${quote(key)} (${index}-th action): ${begin}${why}`, { at, params });
  const isPatternEnough = action === "delete" || action === "hash";
  if (key === "" && (!isPatternEnough || pattern === "")) {
    const field = isPatternEnough ? `(at least one of "key" and "pattern" have to be used)` : `"key"`;
    return say("key", `${begin} due to missing required field ${field} at the ${index}-th action`, {
      at,
      params,
    });
  }
  const isNot = (fields: string, those = "This") =>
    refuse("unused", `. Action "${action}" does not use ${fields}. ${those} must not be specified`);
  const parts = {
    at,
    action,
    pattern,
    converted,
    given,
    hasDefault: item.isSet("default_value") !== false,
    refuse,
    isNot,
  };
  const check = checks.get(action);
  if (check === setting) return setting(parts) ?? valueTrouble(item, parts, say);
  return check ? check(parts) : refuse("action", ` due to unsupported action ${quote(action)}`);
}

type Parts = {
  readonly action: string;
  readonly pattern: string;
  readonly converted: string;
  /** Which sources of a value are set. */
  readonly given: readonly string[];
  readonly hasDefault: boolean;
  readonly at: Path;
  readonly refuse: (kind: keyof typeof says, why: string) => Problem;
  readonly isNot: (fields: string, those?: string) => Problem;
};

const checks: ReadonlyMap<string, (parts: Parts) => Problem | null> = new Map([
  ["insert", setting],
  ["update", setting],
  ["upsert", setting],
  ["delete", removing],
  ["hash", removing],
  ["extract", extracting],
  ["convert", converting],
]);

function setting({ pattern, converted, given, hasDefault, refuse, isNot }: Parts): Problem | null {
  if (given.length === 0 && !hasDefault)
    return refuse(
      "value",
      `. Either field "value", "from_attribute", "from_context", or "default_value" must be specified`,
    );
  if (given.length > 1) return refuse("value", " due to multiple value sources being set");
  if (pattern !== "") return isNot(`the "pattern" field`);
  return converted === "" ? null : isNot(`the "converted_type" field`);
}

/** A value that no attribute can hold. */
function valueTrouble(item: Reading, { given, refuse, at }: Parts, say: SayIt): Problem | null {
  const trouble = given.includes("value") ? rawValueTrouble(item.section("value").value) : null;
  if (trouble !== null) return say("time", trouble, { at: [...at, "value"] });
  const ofDefault = rawValueTrouble(item.section("default_value").value);
  return ofDefault === null ? null : refuse("time", ` due to invalid default value: ${ofDefault}`);
}

function removing({ pattern, converted, given, refuse, isNot }: Parts): Problem | null {
  if (given.includes("value") || given.includes("from_attribute"))
    return isNot(`"value" or "from_attribute" field`, "These");
  if (pattern !== "" && !compileRegexp(pattern).ok)
    return refuse("pattern", `. Field "pattern" has invalid pattern: "${pattern}"`);
  return converted === "" ? null : isNot(`the "converted_type" field`);
}

function extracting({ pattern, converted, given, refuse, isNot }: Parts): Problem | null {
  if (given.length > 0) return isNot("a value source field", "These");
  if (pattern === "")
    return refuse("pattern", ` due to missing required field "pattern" for action "extract"`);
  if (converted !== "") return isNot(`the "converted_type" field`);
  const compiled = compileRegexp(pattern);
  if (!compiled.ok) return refuse("pattern", `. Field "pattern" has invalid pattern: "${pattern}"`);
  const { groups } = compiled.value;
  if (groups === 0) return refuse("pattern", `. Field "pattern" contains no named matcher groups`);
  return namedGroups(pattern) < groups
    ? refuse("pattern", `. Field "pattern" contains at least one unnamed matcher group`)
    : null;
}

/** How many groups of a pattern have a name; what is escaped or stands in a class opens none. */
function namedGroups(pattern: string): number {
  const plain = pattern.replaceAll(/\\.|\[(?:\\.|[^\]])*\]/gs, "");
  return plain.match(/\(\?P?<\w+>/g)?.length ?? 0;
}

function converting({ pattern, converted, given, refuse, isNot }: Parts): Problem | null {
  if (given.length > 0 || pattern !== "") return isNot(`value sources or "pattern" field`, "These");
  if (["string", "int", "double"].includes(converted)) return null;
  const why =
    converted === ""
      ? `missing required field "converted_type"`
      : `invalid value "${converted}" in field "converted_type"`;
  return refuse("type", ` due to ${why} for action "convert"`);
}

/** Is the source of a value given? Null: not known. */
function hasValue(item: Reading, name: string): boolean | null {
  if (name === "value") return item.isSet(name);
  const text = item.text(name);
  return text === null ? null : text !== "";
}
