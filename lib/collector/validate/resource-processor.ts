import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";

/** The `resource` processor. */
export const resourceProcessor = typeCheck<typeof resourceProcessorDocs>({
  name: "resource-processor",
  type: contribType("processor/resourceprocessor.Config"),
  validate: (config, say) =>
    config.count("attributes") === 0
      ? say("none", `missing required field "attributes"`, { at: ["attributes"] })
      : null,
});

export const resourceProcessorDocs = () => ({
  source: contrib("processor/resourceprocessor/config.go"),
  says: {
    none: {
      en: "`attributes` is missing or empty, so the processor has nothing to do. Write at least one action: a `key`, an `action` and a value.",
      ko: "`attributes`이(가) 없거나 비어 있어 프로세서가 할 일이 없습니다. `key`, `action`, 값을 가진 동작을 하나 이상 쓰세요.",
    },
  },
});
