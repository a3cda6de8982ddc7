import type { WordBook } from "../base/words";

const role = (agent: string, gateway: string, cluster: string) =>
  `{role, select, agent {${agent}} gateway {${gateway}} other {${cluster}}}`;

/** What an import says of itself: what became what, what was guessed, what was kept, and why a text gives nothing. */
export const importsWords: WordBook = {
  en: {
    "imports.empty": "Nothing is in it. A tier needs at least one line of YAML.",
    "imports.not-yaml":
      "This is no YAML of keys and values, so nothing can be read from it. Bring Collector YAML, values of the official chart, or Kubernetes manifests.",
    "imports.broken":
      "This does not parse (line {line, number}), and none of what can be read is a Collector configuration. Correct that line and bring it again.",
    "imports.template":
      "This is a template with `'{{ }}'`, not YAML yet. Run `helm template` and bring what it prints, or bring the values file.",
    "imports.unknown":
      "This has {keys} at the top, and nothing of a Collector: no `receivers`, `exporters` or `service`. Bring the Collector's configuration, its values file or its manifests.",
    "imports.other-chart":
      "These look like values of another chart ({keys} at the top). Values of `opentelemetry-collector` have `mode`, and `config`, `alternateConfig` or `presets`; for another chart, bring what `helm template` prints.",
    "imports.no-collector":
      "No Collector is in these manifests ({kinds}). Bring the workload that runs it together with its ConfigMap.",
    "imports.workload-without":
      "{kind} `{name}` runs a Collector, and its configuration ({uris}) is in none of these files. Bring the ConfigMap that it mounts as well.",
    "imports.tier": `Became the tier \`{tier}\` (${role("agent", "gateway", "cluster singleton")}, {lines, plural, one {# line} other {# lines}} of YAML).`,
    "imports.role": `Taken for ${role("an agent", "a gateway", "a cluster singleton")}, by its receivers, processors and exporters. Change it if it runs otherwise.`,
    "imports.merged":
      "{count, number} files are one configuration, merged in this order: {names}. {added, plural, =0 {Nothing was added.} one {# value was added; a comment says from where.} other {# values were added; comments say from where.}}",
    "imports.replaced": "`{path}` is from `{from}`; the value in `{over}` does not count any more.",
    "imports.rewritten":
      "{names} could not be merged in their own words: the text was written anew, without comments.",
    "imports.syntax":
      "Line {line, number} does not parse. The text is kept as it is; correct it in the YAML pane.",
    "imports.chart":
      "Read as values of chart {chart}, release `{release}`: its defaults lie beneath, and its presets are expanded. Another chart version may give another configuration.",
    "imports.workload": "{kind} `{name}` runs it, with {texts}.",
    "imports.surroundings": "Deploy facts are from {objects}.",
    "imports.config-missing": "`{uri}` is in none of these files and is left out of the configuration.",
    "imports.config-map": "From ConfigMap `{name}`, key `{key}`.",
    "imports.operator":
      "OpenTelemetryCollector `{name}` ({version}): its settings are deploy facts, the Service is called `{service}`. What the Operator adds while it runs is not in the text.",
    "imports.sidecar":
      "`{name}` is a sidecar: one in each pod that asks for it. Here it counts as a Deployment.",
    "imports.rest":
      "{count, plural, one {One object has} other {# objects have}} no place in a design: {objects}.",
    "imports.hop": "`{from}` sends to `{to}`: `{id}` names its Service ({endpoint}).",
    "imports.hop-guessed":
      "`{from}` is taken to send to `{to}`: `{id}` names `{endpoint}`, and no Service says whose it is. Set the Service name of the right tier to change it.",
    "imports.hop-open":
      "`{id}` of `{from}` sends to `{endpoint}`, and no tier here is called so. Set a tier's Service name if it is one of them.",
    "imports.opaque":
      "{count, plural, one {One component is} other {# components are}} not in the catalogue and kept as written: {ids}.",
    "imports.zip-broken": "This archive is damaged and cannot be unpacked. Pack it again as ZIP.",
    "imports.zip-bomb":
      "This archive would unpack to more than {limit, number} MB, so it was not unpacked. Bring only the YAML files that are in it.",
    "imports.zip-entries":
      "This archive holds more than {limit, number} files, so it was not unpacked. Bring only the YAML files that are in it.",
    "imports.zip-nothing": "No YAML file is in this archive.",
    "imports.zip-skipped":
      "{count, plural, one {One file was} other {# files were}} passed over because of the name: {names}.",
    "imports.design": "A saved design is opened by itself, not imported into another.",
  },
  ko: {
    "imports.empty": "내용이 없습니다. 티어에는 YAML이 한 줄 이상 필요합니다.",
    "imports.not-yaml":
      "키와 값으로 된 YAML이 아니어서 읽을 내용이 없습니다. Collector YAML, 공식 차트의 values, Kubernetes 매니페스트를 가져올 수 있습니다.",
    "imports.broken":
      "{line, number}번째 줄에서 구문이 깨져 있고, 읽을 수 있는 부분에는 Collector 설정이 없습니다. 그 줄을 고친 뒤 다시 가져와야 합니다.",
    "imports.template":
      "아직 YAML이 아닌 `'{{ }}'` 템플릿입니다. `helm template` 출력이나 values 파일을 가져와야 합니다.",
    "imports.unknown":
      "최상위에 {keys} 키가 있으며 `receivers`, `exporters`, `service` 같은 Collector 항목이 없습니다. Collector 설정, values 파일, 매니페스트를 가져와야 합니다.",
    "imports.other-chart":
      "다른 차트의 values로 보입니다(최상위 키: {keys}). `opentelemetry-collector` values에는 `mode`와 함께 `config`, `alternateConfig`, `presets` 가운데 하나가 있습니다. 다른 차트라면 `helm template` 출력을 가져와야 합니다.",
    "imports.no-collector":
      "이 매니페스트에는 Collector가 없습니다({kinds}). Collector를 실행하는 워크로드와 그 ConfigMap을 함께 가져와야 합니다.",
    "imports.workload-without":
      "{kind} `{name}` 워크로드가 Collector를 실행하지만 설정({uris})이 가져온 파일에 없습니다. 마운트하는 ConfigMap도 함께 가져와야 합니다.",
    "imports.tier": `\`{tier}\` 티어가 되었습니다(${role("에이전트", "게이트웨이", "클러스터 단일 파드")}, YAML {lines, number}줄).`,
    "imports.role": `리시버, 프로세서, 익스포터를 보고 ${role("에이전트", "게이트웨이", "클러스터 단일 파드")}로 추정했습니다. 실제와 다르면 바꿀 수 있습니다.`,
    "imports.merged":
      "파일 {count, number}개를 다음 순서로 병합해 설정 하나로 만들었습니다: {names}. {added, plural, =0 {추가된 값은 없습니다.} other {추가된 값 #개의 출처를 주석으로 적었습니다.}}",
    "imports.replaced": "`{path}` 값은 `{from}`에서 왔으며 `{over}`의 값은 더 이상 쓰이지 않습니다.",
    "imports.rewritten": "{names} 파일을 원문 그대로 병합할 수 없어 주석 없이 새로 작성했습니다.",
    "imports.syntax":
      "{line, number}번째 줄에서 구문이 깨져 있습니다. 텍스트는 그대로 두었으며 YAML 창에서 고칠 수 있습니다.",
    "imports.chart":
      "차트 {chart}의 values, 릴리스 `{release}`로 읽었습니다. 차트 기본값을 바탕에 두고 프리셋을 펼쳤습니다. 차트 버전이 다르면 설정도 달라질 수 있습니다.",
    "imports.workload": "{kind} `{name}` 워크로드가 {texts} 설정으로 실행합니다.",
    "imports.surroundings": "배포 정보의 출처: {objects}.",
    "imports.config-missing": "`{uri}` 설정은 가져온 파일에 없어 포함하지 않았습니다.",
    "imports.config-map": "ConfigMap `{name}`의 `{key}` 키에서 가져왔습니다.",
    "imports.operator":
      "OpenTelemetryCollector `{name}`({version})의 설정값은 배포 정보가 되었고 서비스 이름은 `{service}`입니다. 오퍼레이터가 실행 중에 덧붙이는 내용은 텍스트에 없습니다.",
    "imports.sidecar":
      "`{name}` 리소스는 요청한 파드마다 하나씩 붙는 사이드카입니다. 여기서는 디플로이먼트로 다룹니다.",
    "imports.rest": "설계에 담을 자리가 없는 오브젝트 {count, number}개: {objects}.",
    "imports.hop":
      "`{from}` 티어가 `{to}` 티어로 보냅니다. `{id}` 익스포터가 그 서비스({endpoint})를 가리킵니다.",
    "imports.hop-guessed":
      "`{from}` 티어가 `{to}` 티어로 보낸다고 추정했습니다. `{id}` 익스포터가 `{endpoint}` 주소를 쓰지만 누구의 서비스인지 정해져 있지 않습니다. 바꾸려면 맞는 티어에 서비스 이름을 지정해야 합니다.",
    "imports.hop-open":
      "`{from}` 티어의 `{id}` 익스포터가 `{endpoint}` 주소로 보내지만 그런 이름의 티어가 없습니다. 이 가운데 하나라면 그 티어에 서비스 이름을 지정해야 합니다.",
    "imports.opaque": "카탈로그에 없는 컴포넌트 {count, number}개를 원문 그대로 두었습니다: {ids}.",
    "imports.zip-broken": "압축 파일이 손상되어 풀 수 없습니다. ZIP으로 다시 압축해야 합니다.",
    "imports.zip-bomb":
      "압축을 풀면 {limit, number}MB를 넘어 풀지 않았습니다. 안에 있는 YAML 파일만 가져와야 합니다.",
    "imports.zip-entries":
      "압축 파일에 든 파일이 {limit, number}개를 넘어 풀지 않았습니다. 안에 있는 YAML 파일만 가져와야 합니다.",
    "imports.zip-nothing": "이 압축 파일에는 YAML 파일이 없습니다.",
    "imports.zip-skipped": "이름으로 보아 건너뛴 파일 {count, number}개: {names}.",
    "imports.design": "저장된 설계는 다른 설계로 가져오지 않고 따로 엽니다.",
  },
};
