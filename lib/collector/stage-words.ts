import type { WordBook } from "../base/words";

/** What is said of whole configurations: reading, expanding, references, the graph. */
export const stageWords: WordBook = {
  en: {
    "collector.read.bytes": "The file could not be read as text: {error}.",
    "collector.read.syntax": "The collector's YAML reader stops here: {error}.",
    "collector.read.keys":
      "A key at the top is not text. The collector takes only text there: put it in quotes, or check the indentation.",
    "collector.read.root":
      "The configuration is not a map. Expected at the top: keys such as `receivers:` and `service:`.",
    "collector.expand.recursion":
      "The expansions here lead to ever more expansions; after 1,000 rounds the collector gives up.",
    "collector.expand.uri":
      "`{name}` is not a place to read from. Write `$'{env:NAME}'`, or `$'{env:NAME:-default}'` for a default.",
    "collector.expand.dollar": "`{name}` holds a `$`, which is not expanded inside of an expression.",
    "collector.expand.scheme":
      "The collector has no provider for `{name}`. A variable with a default is written `$'{env:NAME:-default}'`.",
    "collector.expand.variable":
      "`{name}` cannot be the name of a variable: letters, digits and underscores only.",
    "collector.expand.file":
      "The file `{name}` is not there on the machine that is assumed; the collector does not start without it.",
    "collector.expand.network":
      "`{name}` is fetched when the collector starts; where it cannot be reached, the collector does not start.",
    "collector.expand.keys":
      "What is inserted here is a map with a key that is not text. Put its keys in quotes.",
    "collector.validate.empty": "The configuration has no components; the collector does not start with it.",
    "collector.validate.none": "There is no {kind} at all; the collector does not start without one.",
    "collector.validate.ambiguous":
      "`{id}` is both a connector and {kind, select, receiver {a receiver} other {an exporter}}. Rename one, so that pipelines mean one of them.",
    "collector.validate.reference":
      "`{id}` is used here and no {kind} of that name is configured, so the collector does not start.",
    "collector.validate.no-pipeline":
      "There is no pipeline, so nothing would run; the collector does not start.",
    "collector.validate.profiles":
      "The pipeline `{id}` carries profiles, which the collector takes only with the feature gate `service.profilesSupport`.",
    "collector.validate.no-receiver": "The pipeline `{id}` has no receiver, so the collector does not start.",
    "collector.validate.no-exporter": "The pipeline `{id}` has no exporter, so the collector does not start.",
    "collector.validate.twice":
      "The processor `{id}` stands twice in this pipeline, which the collector refuses.",
    "collector.graph.no-receiver":
      "The connector `{id}` ends a pipeline of {signal}, and begins none that it can feed from there. Add it to the receivers of such a pipeline.",
    "collector.graph.no-exporter":
      "The connector `{id}` begins a pipeline of {signal}, and ends none that it could be fed from. Add it to the exporters of such a pipeline.",
    "collector.graph.cycle":
      "From the connector `{id}` data would come back to itself for ever; the collector refuses the cycle.",
    "collector.graph.signal": "`{id}` does not carry {signal}, and stands in a pipeline of them.",
    "collector.start.form":
      "`{address}` cannot be listened on: an address with a port is expected, such as `0.0.0.0:4317`. `validate` passes; the collector does not start.",
    "collector.start.port":
      "`{address}` names a port that does not exist; ports go up to 65535. `validate` passes; the collector does not start.",
    "collector.start.taken":
      "{own, select, true {`{address}` is bound twice by this component} other {`{address}` is bound by `{by}` already}}. `validate` passes; the collector does not start. Choose another port.",
    "collector.start.foreign":
      "`{address}` can be bound only on a machine that has this address; elsewhere the collector does not start.",
    "collector.start.encoding":
      "There is no log encoding `{encoding}`; `console` and `json` are known. `validate` passes; the collector does not start.",
    "collector.start.sink":
      "The folder `{folder}` is not there on the machine that is assumed; the collector opens its log there and does not start without it.",
    "collector.start.reader":
      "A reader needs `pull` or `periodic`. `validate` passes; the collector does not start.",
    "collector.start.exporter":
      "There is no exporter here that telemetry could leave by. `validate` passes; the collector does not start.",
    "collector.start.span-processor":
      "A processor of spans needs `batch` or `simple`. `validate` passes; the collector does not start.",
    "collector.start.protocol":
      "`{protocol}` is no protocol of OTLP here; `grpc` and `http/protobuf` are. `validate` passes; the collector does not start.",
    "collector.not-reached": "The collector stops at another fault before it comes to this one.",
    "collector.fix.write": "Write `{text}`",
    "collector.fix.quote": "Put `{text}` in quotes",
    "collector.fix.append": "Add `{text}` to `{list}`",
  },
  ko: {
    "collector.read.bytes": "파일을 텍스트로 읽을 수 없습니다: {error}.",
    "collector.read.syntax": "컬렉터의 YAML 리더가 여기서 멈춥니다: {error}.",
    "collector.read.keys": "최상위에 문자열이 아닌 키가 있습니다. 따옴표로 묶거나 들여쓰기를 확인하세요.",
    "collector.read.root": "설정이 맵이 아닙니다. 최상위에는 `receivers:`, `service:` 같은 키가 와야 합니다.",
    "collector.expand.recursion": "치환이 끝없이 이어져 컬렉터가 1,000번 만에 포기합니다.",
    "collector.expand.uri":
      "`{name}`은(는) 읽어 올 위치가 아닙니다. `$'{env:NAME}'` 또는 기본값을 둔 `$'{env:NAME:-default}'`로 쓰세요.",
    "collector.expand.dollar": "`{name}`에 `$`가 있습니다. 치환식 안에서는 쓸 수 없습니다.",
    "collector.expand.scheme":
      "컬렉터에 `{name}`을(를) 읽을 프로바이더가 없습니다. 기본값이 있는 변수는 `$'{env:NAME:-default}'`로 씁니다.",
    "collector.expand.variable":
      "`{name}`은(는) 변수 이름이 될 수 없습니다. 문자, 숫자, 밑줄만 쓸 수 있습니다.",
    "collector.expand.file":
      "가정한 머신에 파일 `{name}`이(가) 없습니다. 이 파일이 없으면 컬렉터가 시작하지 못합니다.",
    "collector.expand.network":
      "`{name}`은(는) 컬렉터가 시작할 때 내려받습니다. 접근할 수 없으면 시작하지 못합니다.",
    "collector.expand.keys": "여기에 삽입되는 맵에 문자열이 아닌 키가 있습니다. 키를 따옴표로 묶으세요.",
    "collector.validate.empty": "설정에 컴포넌트가 없어 컬렉터가 시작하지 못합니다.",
    "collector.validate.none": "{kind}이(가) 하나도 없어 컬렉터가 시작하지 못합니다.",
    "collector.validate.ambiguous":
      "`{id}`은(는) 커넥터이면서 {kind, select, receiver {리시버} other {익스포터}}이기도 합니다. 하나의 이름을 바꾸세요.",
    "collector.validate.reference":
      "여기서 쓰는 `{id}`이(가) {kind}로 설정되어 있지 않아 컬렉터가 시작하지 못합니다.",
    "collector.validate.no-pipeline": "파이프라인이 없어 실행할 것이 없으며 컬렉터가 시작하지 못합니다.",
    "collector.validate.profiles":
      "파이프라인 `{id}`은(는) 프로파일을 다룹니다. 기능 게이트 `service.profilesSupport`가 있어야 합니다.",
    "collector.validate.no-receiver": "파이프라인 `{id}`에 리시버가 없어 컬렉터가 시작하지 못합니다.",
    "collector.validate.no-exporter": "파이프라인 `{id}`에 익스포터가 없어 컬렉터가 시작하지 못합니다.",
    "collector.validate.twice":
      "이 파이프라인에 프로세서 `{id}`이(가) 두 번 있으며, 컬렉터는 이를 거부합니다.",
    "collector.graph.no-receiver":
      "커넥터 `{id}`이(가) {signal} 파이프라인의 끝에 있지만 이어지는 파이프라인이 없습니다. 그 파이프라인의 리시버에 추가하세요.",
    "collector.graph.no-exporter":
      "커넥터 `{id}`이(가) {signal} 파이프라인의 시작에 있지만 데이터를 보내는 파이프라인이 없습니다. 그 파이프라인의 익스포터에 추가하세요.",
    "collector.graph.cycle":
      "커넥터 `{id}`에서 나온 데이터가 다시 자신에게 돌아옵니다. 컬렉터는 순환을 거부합니다.",
    "collector.graph.signal": "`{id}`은(는) {signal}을(를) 처리하지 못하는데 그 파이프라인에 있습니다.",
    "collector.start.form":
      "`{address}`에서는 수신할 수 없습니다. `0.0.0.0:4317`처럼 포트가 있는 주소여야 합니다. `validate`는 통과하지만 시작하지 못합니다.",
    "collector.start.port":
      "`{address}`의 포트는 존재하지 않습니다. 포트는 65535까지입니다. `validate`는 통과하지만 시작하지 못합니다.",
    "collector.start.taken":
      "{own, select, true {이 컴포넌트가 `{address}`을(를) 두 번 엽니다} other {`{address}`을(를) `{by}`이(가) 이미 사용합니다}}. `validate`는 통과하지만 시작하지 못합니다. 다른 포트를 쓰세요.",
    "collector.start.foreign":
      "`{address}`은(는) 이 주소를 가진 머신에서만 열 수 있습니다. 다른 곳에서는 시작하지 못합니다.",
    "collector.start.encoding":
      "`{encoding}`이라는 로그 인코딩은 없습니다. `console`과 `json`이 있습니다. `validate`는 통과하지만 시작하지 못합니다.",
    "collector.start.sink":
      "가정한 머신에 `{folder}` 폴더가 없습니다. Collector는 여기에 로그를 열며, 없으면 시작하지 못합니다.",
    "collector.start.reader":
      "리더에는 `pull`이나 `periodic`이 있어야 합니다. `validate`는 통과하지만 시작하지 못합니다.",
    "collector.start.exporter":
      "텔레메트리를 내보낼 익스포터가 없습니다. `validate`는 통과하지만 시작하지 못합니다.",
    "collector.start.span-processor":
      "스팬 프로세서에는 `batch`나 `simple`이 있어야 합니다. `validate`는 통과하지만 시작하지 못합니다.",
    "collector.start.protocol":
      "`{protocol}`은(는) 여기서 쓸 수 있는 OTLP 프로토콜이 아닙니다. `grpc`와 `http/protobuf`가 있습니다. `validate`는 통과하지만 시작하지 못합니다.",
    "collector.not-reached": "컬렉터는 다른 오류에서 먼저 멈추므로 아직 이 오류를 알리지 않습니다.",
    "collector.fix.write": "`{text}`(으)로 쓰기",
    "collector.fix.quote": "`{text}`을(를) 따옴표로 묶기",
    "collector.fix.append": "`{list}`에 `{text}` 추가",
  },
};
