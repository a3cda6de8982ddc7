import type { Said, Say } from "../checks/define";

/** What is said of the operators of the log receivers. */
export const stanzaSays = {
  required: {
    en: "`{key}` is missing, and the operator cannot work without it. Set it.",
    ko: "`{key}`이(가) 없어 연산자가 동작할 수 없습니다. 값을 설정하세요.",
  },
  choice: {
    en: "`{key}` is `{value}`. Expected: {choices}.",
    ko: "`{key}` 값이 `{value}`입니다. 쓸 수 있는 값: {choices}.",
  },
  conflict: {
    en: "{keys} cannot be set together. Keep one of them.",
    ko: "{keys}은(는) 함께 설정할 수 없습니다. 하나만 남기세요.",
  },
  range: {
    en: "`{key}` is out of range. Expected: {bound}.",
    ko: "`{key}` 값이 범위를 벗어났습니다. 허용 범위: {bound}.",
  },
  pattern: {
    en: "`{key}` is no pattern that Go can read: {trouble}",
    ko: "`{key}`는 Go가 읽을 수 있는 패턴이 아닙니다: {trouble}",
  },
  groups: {
    en: "`regex` names no group, so nothing would be parsed. Name what should become a key: `(?P<level>\\w+)`.",
    ko: "`regex`에 이름 있는 그룹이 없어 아무것도 파싱되지 않습니다. 키가 될 부분에 `(?P<level>\\w+)`처럼 이름을 붙이세요.",
  },
  expression: {
    en: "`{key}` is no expression that the collector can read: {trouble}",
    ko: "`{key}`는 컬렉터가 읽을 수 있는 표현식이 아닙니다: {trouble}",
  },
  gate: {
    en: "`{key}` only works with the feature gate `{gate}`. Start the collector with it, or remove the setting.",
    ko: "`{key}`은(는) 기능 게이트 `{gate}`를 켜야 동작합니다. 게이트를 켜고 컬렉터를 시작하거나 설정을 지우세요.",
  },
  output: {
    en: "`{operator}` sends to `{id}`, and no operator of this receiver has that id. Correct the name, or leave `output` out for the next operator.",
    ko: "`{operator}`이(가) `{id}`(으)로 보내지만 이 리시버에는 그 ID를 가진 연산자가 없습니다. 이름을 고치거나, 다음 연산자로 보내려면 `output`을 지우세요.",
  },
  input: {
    en: "`{operator}` sends to `{id}`, which is an input and takes no entries. Inputs stand in a receiver of their own.",
    ko: "`{operator}`이(가) 입력 연산자 `{id}`(으)로 보내지만 입력은 항목을 받지 않습니다. 입력은 별도의 리시버로 두세요.",
  },
  twice: {
    en: "Two operators have the id `{id}`. Give one of them another.",
    ko: "두 연산자의 ID가 모두 `{id}`입니다. 하나를 바꾸세요.",
  },
  cycle: {
    en: "The operators send to one another in a circle: {ids}. Entries would never leave it.",
    ko: "연산자들이 서로 순환하며 보냅니다: {ids}. 항목이 밖으로 나가지 못합니다.",
  },
  header: {
    en: "`{id}` cannot stand in `metadata_operators`: entries must pass through every operator there.",
    ko: "`{id}`은(는) `metadata_operators`에 둘 수 없습니다. 그곳의 모든 연산자는 항목을 통과시켜야 합니다.",
  },
  layout: {
    en: "`layout` cannot be read: {trouble}",
    ko: "`layout`을 읽을 수 없습니다: {trouble}",
  },
  location: {
    en: "There is no time zone `{value}`. Write a name of the time zone database, such as `Europe/Berlin`.",
    ko: "시간대 `{value}`이(가) 없습니다. `Asia/Seoul`처럼 시간대 데이터베이스의 이름을 쓰세요.",
  },
  zones: {
    en: "`time_zone_locations` needs a time zone in `layout`: `%Z` for strptime, `MST` for gotime.",
    ko: "`time_zone_locations`를 쓰려면 `layout`에 시간대가 있어야 합니다. strptime은 `%Z`, gotime은 `MST`입니다.",
  },
  encoding: {
    en: "There is no encoding `{value}` that the collector can read. Use `utf-8` or another name of the IANA registry.",
    ko: "컬렉터가 읽을 수 있는 인코딩 `{value}`이(가) 없습니다. `utf-8` 등 IANA 등록 이름을 쓰세요.",
  },
  glob: {
    en: "`{value}` is no file pattern: a bracket or brace is open, or a backslash stands at its end.",
    ko: "`{value}`은(는) 파일 패턴이 아닙니다. 괄호가 닫히지 않았거나 끝에 백슬래시가 있습니다.",
  },
  address: {
    en: "`listen_address` is `{value}`, and it takes a host and a port, as in `0.0.0.0:54525`.",
    ko: "`listen_address` 값이 `{value}`입니다. `0.0.0.0:54525`처럼 호스트와 포트를 쓰세요.",
  },
  severity: {
    en: "A value in `mapping` is of a type that no severity can have. Use texts, whole numbers, or `min` and `max`.",
    ko: "`mapping`에 심각도가 될 수 없는 타입의 값이 있습니다. 문자열, 정수 또는 `min`과 `max`를 쓰세요.",
  },
  nested: {
    en: "`parse_to: body` would overwrite what `body` sets. Remove one of them.",
    ko: "`parse_to: body`가 `body` 설정을 덮어씁니다. 하나를 지우세요.",
  },
} satisfies Record<string, Said>;

/** Says one of these. */
export type SayStanza = Say<keyof typeof stanzaSays>;
