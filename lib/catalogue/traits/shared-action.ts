import { sharedTrait } from "./define";

export const sharedAction = sharedTrait({
  group: "action",
  type: "github.com/open-telemetry/opentelemetry-collector-contrib/internal/coreinternal/attraction.ActionKeyValue",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/attributesprocessor/README.md",
  fields: {
    key: { en: "Attribute that the action is about.", ko: "동작의 대상이 되는 속성입니다." },
    action: {
      en: "What is done: `insert` where it is missing, `update` where it is there, `upsert` either way, `delete`, `hash`, `extract`, `convert`.",
      ko: "수행할 동작입니다. `insert`는 없을 때, `update`는 있을 때, `upsert`는 어느 쪽이든 값을 넣으며, 그 밖에 `delete`, `hash`, `extract`, `convert`가 있습니다.",
    },
    value: { en: "The value to set.", ko: "설정할 값입니다." },
    default_value: {
      en: "The value to set where the source named by `from_attribute` or `from_context` is not there.",
      ko: "`from_attribute`나 `from_context`가 가리키는 원본이 없을 때 설정할 값입니다.",
    },
    from_attribute: { en: "Takes the value from another attribute.", ko: "다른 속성에서 값을 가져옵니다." },
    from_context: {
      en: "Takes the value from the client: `metadata.` and a header's name, or `auth.` and a property. The receiver needs `include_metadata: true` for headers.",
      ko: "클라이언트 정보에서 값을 가져옵니다. `metadata.` 뒤에 헤더 이름, 또는 `auth.` 뒤에 속성을 씁니다. 헤더를 쓰려면 리시버에 `include_metadata: true`가 필요합니다.",
    },
    pattern: {
      en: "Regular expression for `extract` (its named groups become attributes), or for the keys that `delete` and `hash` mean.",
      ko: "`extract`에서는 이름 붙은 그룹이 속성이 되는 정규식이고, `delete`와 `hash`에서는 대상 키를 고르는 정규식입니다.",
    },
    converted_type: {
      en: "Type that `convert` turns the value into: `int`, `double` or `string`.",
      ko: "`convert`가 바꿀 타입입니다(`int`, `double`, `string`).",
    },
  },
});
