import { typeCheck } from "../checks/define";
import { isUnknown, read, textOf } from "../checks/reading";
import { core, coreType } from "../checks/upstream";

/** Headers, written as a list of names and values. */
export const mapList = typeCheck<typeof mapListDocs>({
  name: "map-list",
  type: coreType("config/configopaque.MapList"),
  validate({ value }, say) {
    const items = Array.isArray(value) && !isUnknown(value) ? value : [];
    const names = items.map((item) => textOf(read(item).value) ?? read(item).text("name"));
    const isTwice = (name: string | null, index: number) => name !== null && names.indexOf(name) < index;
    const twice = [...new Set(names.filter(isTwice))].filter((name) => name !== null).toSorted();
    if (twice.length === 0) return null;
    return say("duplicate", `duplicate keys in map-style list: [${twice.join(" ")}]`, {
      at: [names.findIndex(isTwice)],
      params: { names: twice.map((name) => `\`${name}\``).join(", ") },
    });
  },
});

export const mapListDocs = () => ({
  source: core("config/configopaque/maplist.go"),
  says: {
    duplicate: {
      en: "Names that stand more than once in this list: {names}. A name may have one value only; keep one entry of each.",
      ko: "이 목록에 {names}이(가) 두 번 이상 있습니다. 이름 하나에는 값이 하나만 있어야 하므로 항목을 하나씩만 남기세요.",
    },
  },
});
