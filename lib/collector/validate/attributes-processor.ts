import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";

/** The `attributes` processor. */
export const attributesProcessor = typeCheck<typeof attributesProcessorDocs>({
  name: "attributes-processor",
  type: contribType("processor/attributesprocessor.Config"),
  validate: (config, say) =>
    config.count("actions") === 0
      ? say("none", `missing required field "actions"`, { at: ["actions"] })
      : null,
});

export const attributesProcessorDocs = () => ({
  source: contrib("processor/attributesprocessor/config.go"),
  says: {
    none: {
      en: "`actions` is missing or empty, so the processor has nothing to do. Write at least one action: a `key`, an `action` and a value.",
      ko: "`actions`이(가) 없거나 비어 있어 프로세서가 할 일이 없습니다. `key`, `action`, 값을 가진 동작을 하나 이상 쓰세요.",
    },
  },
});
