import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";
import { quote } from "../go/quote";

const known = new Set(["os", "dns", "cname", "lookup"]);

/** The `system` detector of `resource_detection`. */
export const systemDetector = typeCheck<typeof systemDetectorDocs>({
  name: "system-detector",
  type: contribType("processor/resourcedetectionprocessor/internal/system.Config"),
  validate(config, say) {
    const names = config.texts("hostname_sources");
    const index = names.findIndex((name) => name !== null && !known.has(name));
    const name = names[index] ?? null;
    return name === null
      ? null
      : say("source", `hostname_sources contains invalid value: ${quote(name)}`, {
          at: ["hostname_sources", index],
          params: { value: quote(name) },
        });
  },
});

export const systemDetectorDocs = () => ({
  source: contrib("processor/resourcedetectionprocessor/internal/system/config.go"),
  says: {
    source: {
      en: "`hostname_sources` names {value}. It can hold `os`, `dns`, `cname` and `lookup`, tried in that order of writing.",
      ko: "`hostname_sources`의 {value}은(는) 없는 값입니다. `os`, `dns`, `cname`, `lookup`을 쓸 수 있으며 적은 순서대로 시도합니다.",
    },
  },
});
