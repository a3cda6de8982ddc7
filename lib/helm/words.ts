import type { WordBook } from "../base/words";

/** What a person should know of a release before installing it. */
export const helmWords: WordBook = {
  en: {
    "helm.empty-config":
      "This tier has no configuration; the chart would run its own defaults, which only print what they receive.",
    "helm.syntax":
      "The text does not parse (line {line}); it stands in the values as it is, and Helm will refuse it.",
    "helm.no-alternate-config":
      "Chart {chart} does not know `alternateConfig` and will refuse these values: use {first} or newer.",
    "helm.chart-unreadable":
      "`{version}` is no chart version; the values are written for {chart} meanwhile. Choose a version like {chart}.",
    "helm.chart-unreleased":
      "There is no chart {chart}, so Helm finds nothing to install. The nearest release is {near}: choose that, or another.",
    "helm.chart-newer":
      "Chart {chart} is newer than {newest}, the newest that is known here: the values are written as for that one, and its schema was not checked. Render them with `helm template` before you install.",
    "helm.chart-unchecked":
      "The schema of chart {chart} was not checked; the charts {known} are checked exactly. Render the values with `helm template` before you install.",
    "helm.self-built-image":
      "The collector `{name}` was built by you: set its image in the deploy facts (`image.repository`), else the chart has none to start.",
    "helm.no-extra-manifests":
      "The headless Service `{name}` is missing: the chart makes it from {chart} on. Make it by hand, or use a newer chart.",
    "helm.name-reads-otherwise":
      "The chart writes `{name}` without quotes, and Kubernetes will not read it as text: choose a name that cannot be a number or a yes or no.",
    "helm.name-unusable":
      "`{name}` ({length} characters) is no name for Kubernetes, so another stands in its place: use small letters, digits and hyphens, at most 63, a letter or digit at both ends.",
    "helm.name-too-long":
      "`{name}` has {length} characters, and {limit} is the most: Helm or Kubernetes refuses it. Choose a shorter name.",
    "helm.release-taken":
      "Tier `{tier}` has the release name `{name}`, too: the second release would replace the first. Give each tier a name of its own.",
    "helm.fullname-taken":
      "The objects of tier `{tier}` are called `{name}`, too, and Helm refuses to take over objects of another release. Give each tier a name of its own.",
    "helm.namespace-differs":
      "Tier `{from}` sends to `{host}`, and this release goes to namespace `{namespace}`: nothing would arrive. Use the namespace of the host, or change the host.",
    "helm.overlay-no-chart":
      "The default values of chart {chart} are not known, so nothing can be merged over them; the values below replace them instead. Choose another chart version, or write `alternateConfig`.",
    "helm.overlay-no-service":
      "The configuration has no `service`, and the chart cannot render `config` without one: add it, or write `alternateConfig`.",
    "helm.overlay-health":
      "`service.extensions` does not list `health_check`, and the chart refuses a merged `config` without it: add the extension, or write `alternateConfig`.",
    "helm.overlay-address":
      "Chart {chart} rewrites `service.telemetry.metrics.address` in a merged `config` into a reader: write `readers` yourself, or write `alternateConfig`.",
    "helm.variable-unset":
      "The configuration asks for `{name}`, whose value is not known here: the collector reads it as empty. Give it a value under `extraEnvs`.",
    "helm.big-number":
      "`{path}` is {value}: Helm rounds whole numbers above 9007199254740991, and the pod would get another one. Write a smaller number, or take it from a variable (`$'{'env:NAME'}'`).",
    "helm.not-finite":
      "`{path}` is {value}: Helm refuses values that are not finite. Write a large number, or take it from a variable (`$'{'env:NAME'}'`).",
    "helm.long-key":
      "The key `{value}` has more than 1024 characters: Helm loses the whole configuration over it.",
    "helm.lost-character":
      "`{path}` is `{value}`: Helm breaks or changes a text with this character. Remove it, or take the value from a variable (`$'{'env:NAME'}'`).",
    "helm.date": "`{path}` is {value}: the collector reads it as a date, and after Helm it is text.",
    "helm.port-loopback":
      "`{id}` listens on {address}, inside the pod only: no port is opened for it. Bind it to `$'{'env:MY_POD_IP'}'` to reach it from elsewhere.",
    "helm.port-variable": "`{id}` listens on {address}: the port is not known here. Add it under `ports`.",
    "helm.role-taken":
      "Tier `{tier}` has a ClusterRole `{name}`, too, and it belongs to no namespace: Helm refuses to take it over. Give each release a name of its own.",
    "helm.range":
      "The autoscaler's least is {min} pods and its most {max}: Kubernetes refuses that. Raise the most, or lower the least.",
    "helm.budget-twice":
      "The disruption budget has both limits, pods available and pods unavailable: Kubernetes takes one. Take one away.",
    "helm.no-grace":
      "The {seconds} seconds to end are left out: the chart knows `terminationGracePeriodSeconds` from {chart} on, and Kubernetes gives 30. Use a newer chart.",
    "helm.no-host-pid":
      "The host's process namespace is left out: the chart knows `hostPID` from {chart} on. Use a newer chart.",
    "helm.dns-none":
      "DNS policy None is left out: Kubernetes wants a DNS configuration with it, which the design does not hold. Add `dnsPolicy` and `dnsConfig` to the values by hand.",
    "helm.surge-of-deployment":
      "Extra pods in a rollout are left out for `{tier}`: only Deployments take them. A StatefulSet has no such limit, and two pods of a DaemonSet cannot open the same ports of a node.",
    "helm.no-budget":
      "The disruption budget is missing: the chart makes one for a StatefulSet from {chart} on. Make it by hand, or use a newer chart.",
    "helm.policy-by-hand":
      "{count, plural, one {A network policy of this tier is} other {# network policies of this tier are}} missing: the chart's own key cannot say it, and the chart takes further manifests from {chart} on. Make it by hand, or use a newer chart.",
    "helm.policy-host-network":
      "The pods of `{tier}` share the network of their node, and most network plugins enforce no policy there.",
    "helm.policy-sender-on-node":
      "Tier `{tier}` sends from the network of its nodes, whose addresses no policy can select: the ports that it sends to stay open to everyone.",
    "helm.policy-egress-open":
      "`{id}` connects to addresses that are not known here, so the network policy leaves open where the pods may go. Say them in the deploy fact `network-policy` to close the rest.",
    "helm.policy-api-server":
      "The network policy lets the pods go to TCP 443 and 6443 anywhere, because components read from the Kubernetes API: name another port where the API server has one.",
    "helm.monitor-nothing":
      "Tier `{tier}` is to be scraped, but it serves its own metrics inside the pod only, so no monitor is made: bind the reader to `$'{'env:MY_POD_IP'}'`.",
    "helm.monitor-no-service":
      "The monitor is left out: the release has no Service, and the chart makes a PodMonitor for other workloads than DaemonSets from {chart} on. Use a newer chart, or add the Service.",
    "helm.no-ports": "Nothing in this tier can be reached from other pods, so the release has no Service.",
    "helm.storage-empty-dir":
      "`{id}` stores files in {path}, which a Deployment loses with the pod: use a StatefulSet to keep them.",
    "helm.node-files":
      "`{id}` reads {path} of the node its pod happens to stand on: a DaemonSet reads those of every node.",
    "helm.journald-image":
      "`{id}` runs `journalctl`, which the published images do not have: use an image of your own that has it.",
    "helm.file-not-mounted":
      "`{path}` names {file}, which no volume holds: mount the Secret or ConfigMap that has it.",
    "helm.probes-stay":
      "The chart cannot switch its probes off: without a health check the pods are restarted.",
    "helm.health-missing":
      "No `health_check` extension is in `service.extensions`: both probes of the chart fail, and the pods are restarted again and again.",
    "helm.health-loopback":
      "`{id}` answers on {address}, inside the pod only: the kubelet cannot reach it, and the pods are restarted. Bind it to `$'{'env:MY_POD_IP'}':13133`.",
    "helm.import-syntax": "The values do not parse as a map of the chart's settings (line {line}).",
    "helm.import-no-config": "The chart makes no configuration of these values.",
    "helm.import-template": "The chart cannot render these values: {fault}.",
    "helm.import-chart":
      "Chart {chart} is not known here, so its defaults and presets are not either: name a version from 0.104.0 on.",
    "helm.import-other-chart":
      "Chart {chart} was read with the defaults and templates of {known}: check the configuration where presets are on.",
    "helm.import-no-place":
      "`{path}` is {value} in these values; the design has no place for it, and its export says otherwise.",
    "helm.schema":
      "`{path}` does not fit the schema of chart {chart}; expected: {expected}. Helm would refuse the values.",
    "helm.install-first": "Install `{release}` before this release: this tier sends to it.",
  },
  ko: {
    "helm.empty-config":
      "이 티어에는 설정이 없습니다. 차트의 기본 설정이 실행되며, 받은 데이터를 출력하기만 합니다.",
    "helm.syntax": "텍스트를 해석할 수 없습니다({line}번째 줄). values에 그대로 들어가며 Helm이 거부합니다.",
    "helm.no-alternate-config":
      "차트 {chart} 버전에는 `alternateConfig`가 없어 이 values를 거부합니다. {first} 이상을 사용하십시오.",
    "helm.chart-unreadable":
      "`{version}` 값은 차트 버전이 아니므로 우선 {chart} 버전용 values를 씁니다. {chart} 같은 형식의 버전을 선택하십시오.",
    "helm.chart-unreleased":
      "차트 {chart} 버전은 없으므로 Helm이 설치할 차트를 찾지 못합니다. 가장 가까운 릴리스는 {near}입니다. 이 버전이나 다른 버전을 선택하십시오.",
    "helm.chart-newer":
      "차트 {chart} 버전은 여기서 알고 있는 최신 버전 {newest}보다 새롭습니다. values는 {newest} 버전 기준으로 썼고 스키마는 확인하지 않았습니다. 설치하기 전에 `helm template`으로 렌더링해 보십시오.",
    "helm.chart-unchecked":
      "차트 {chart} 버전의 스키마는 확인하지 않았습니다. 정확히 확인하는 차트는 {known}입니다. 설치하기 전에 `helm template`으로 values를 렌더링해 보십시오.",
    "helm.self-built-image":
      "컬렉터 `{name}`은 직접 빌드한 것입니다. 배포 정보의 `image.repository`에 이미지를 지정해야 차트가 시작할 수 있습니다.",
    "helm.no-extra-manifests":
      "헤드리스 서비스 `{name}` 항목이 빠졌습니다. 차트는 {chart} 버전부터 이 서비스를 만듭니다. 직접 만들거나 더 새로운 차트를 사용하십시오.",
    "helm.name-reads-otherwise":
      "차트는 `{name}` 값을 따옴표 없이 쓰므로 Kubernetes가 텍스트로 읽지 않습니다. 숫자나 예/아니요로 읽히지 않는 이름을 사용하십시오.",
    "helm.name-unusable":
      "`{name}`({length}자) 값은 Kubernetes 이름으로 쓸 수 없어 다른 이름을 대신 썼습니다. 소문자, 숫자, 하이픈으로 63자까지 쓸 수 있고 처음과 끝은 소문자나 숫자여야 합니다.",
    "helm.name-too-long":
      "`{name}` 값은 {length}자이고 최대 {limit}자까지 쓸 수 있어 Helm이나 Kubernetes가 거부합니다. 더 짧은 이름을 사용하십시오.",
    "helm.release-taken":
      "`{tier}` 티어의 릴리스 이름도 `{name}`입니다. 두 번째 릴리스가 첫 번째를 대체합니다. 티어마다 다른 이름을 지정하십시오.",
    "helm.fullname-taken":
      "`{tier}` 티어의 오브젝트 이름도 `{name}`입니다. Helm은 다른 릴리스의 오브젝트를 넘겨받지 않습니다. 티어마다 다른 이름을 지정하십시오.",
    "helm.namespace-differs":
      "`{from}` 티어는 `{host}` 호스트로 보내지만 이 릴리스는 `{namespace}` 네임스페이스에 설치되므로 데이터가 도착하지 않습니다. 호스트의 네임스페이스를 사용하거나 호스트를 변경하십시오.",
    "helm.overlay-no-chart":
      "차트 {chart} 버전의 기본값을 알 수 없어 병합할 수 없으므로 아래 values는 기본값을 대체합니다. 다른 차트 버전을 선택하거나 `alternateConfig`를 사용하십시오.",
    "helm.overlay-no-service":
      "설정에 `service` 항목이 없으면 차트가 `config` 항목을 렌더링하지 못합니다. 추가하거나 `alternateConfig`를 사용하십시오.",
    "helm.overlay-health":
      "`service.extensions`에 `health_check` 항목이 없으면 차트가 병합된 `config`를 거부합니다. 익스텐션을 추가하거나 `alternateConfig`를 사용하십시오.",
    "helm.overlay-address":
      "차트 {chart} 버전은 병합된 `config`의 `service.telemetry.metrics.address` 항목을 리더로 바꿉니다. `readers` 항목을 직접 쓰거나 `alternateConfig`를 사용하십시오.",
    "helm.variable-unset":
      "설정에 쓰인 `{name}` 변수의 값을 알 수 없습니다. 컬렉터는 빈 값으로 읽습니다. `extraEnvs`에서 값을 지정하십시오.",
    "helm.big-number":
      "`{path}` 값이 {value}입니다. Helm은 9007199254740991보다 큰 정수를 반올림하므로 파드에는 다른 값이 전달됩니다. 더 작은 수를 쓰거나 변수(`$'{'env:NAME'}'`)에서 읽으십시오.",
    "helm.not-finite":
      "`{path}` 값이 {value}입니다. Helm은 유한하지 않은 수를 거부합니다. 큰 수를 쓰거나 변수(`$'{'env:NAME'}'`)에서 읽으십시오.",
    "helm.long-key": "`{value}` 키가 1024자를 넘습니다. Helm에서 설정 전체가 사라집니다.",
    "helm.lost-character":
      "`{path}` 값이 `{value}`입니다. 이 문자가 있으면 Helm이 텍스트를 바꾸거나 렌더링하지 못합니다. 문자를 지우거나 변수(`$'{'env:NAME'}'`)에서 읽으십시오.",
    "helm.date": "`{path}` 값이 {value}입니다. 컬렉터는 날짜로 읽지만 Helm을 거치면 텍스트가 됩니다.",
    "helm.port-loopback":
      "`{id}` 컴포넌트가 파드 안에서만 접근할 수 있는 {address}에서 수신하므로 포트를 열지 않습니다. 다른 곳에서 접근하려면 `$'{'env:MY_POD_IP'}'`에 바인딩하십시오.",
    "helm.port-variable":
      "`{id}` 컴포넌트가 {address}에서 수신합니다. 포트를 알 수 없으므로 `ports`에 추가하십시오.",
    "helm.role-taken":
      "`{tier}` 티어에도 `{name}` ClusterRole이 있습니다. ClusterRole은 네임스페이스에 속하지 않아 Helm이 넘겨받지 않습니다. 릴리스마다 다른 이름을 지정하십시오.",
    "helm.range":
      "오토스케일러의 최소 파드 수가 {min}, 최대가 {max}이므로 Kubernetes가 거부합니다. 최댓값을 올리거나 최솟값을 내리십시오.",
    "helm.budget-twice":
      "중단 예산에 최소 가용 파드와 최대 비가용 파드가 모두 있습니다. Kubernetes는 하나만 받습니다. 하나를 지우십시오.",
    "helm.no-grace":
      "종료 유예 시간 {seconds}초가 빠졌습니다. 차트는 {chart} 버전부터 `terminationGracePeriodSeconds` 값을 받으며, Kubernetes의 기본값은 30초입니다. 더 새로운 차트를 사용하십시오.",
    "helm.no-host-pid":
      "호스트 PID 네임스페이스가 빠졌습니다. 차트는 {chart} 버전부터 `hostPID` 값을 받습니다. 더 새로운 차트를 사용하십시오.",
    "helm.dns-none":
      "DNS 정책 None이 빠졌습니다. Kubernetes는 이 정책에 DNS 설정을 요구하지만 설계에는 담을 곳이 없습니다. values에 `dnsPolicy`와 `dnsConfig`를 직접 추가하십시오.",
    "helm.surge-of-deployment":
      "`{tier}` 티어에서 롤아웃 중 추가 파드가 빠졌습니다. Deployment만 받습니다. StatefulSet에는 이 제한이 없고, DaemonSet의 두 파드는 한 노드에서 같은 포트를 열 수 없습니다.",
    "helm.no-budget":
      "중단 예산(PodDisruptionBudget)이 빠졌습니다. 차트는 {chart} 버전부터 StatefulSet에도 이를 만듭니다. 직접 만들거나 더 새로운 차트를 사용하십시오.",
    "helm.policy-by-hand":
      "이 티어의 네트워크 정책 {count}개가 빠졌습니다. 차트의 전용 키로는 표현할 수 없고, 차트는 {chart} 버전부터 추가 매니페스트를 받습니다. 직접 만들거나 더 새로운 차트를 사용하십시오.",
    "helm.policy-host-network":
      "`{tier}` 티어의 파드는 노드의 네트워크를 사용하며, 대부분의 네트워크 플러그인은 여기에 정책을 적용하지 않습니다.",
    "helm.policy-sender-on-node":
      "`{tier}` 티어는 노드의 네트워크에서 보내며 정책으로는 노드 주소를 선택할 수 없습니다. 이 티어가 보내는 포트는 모두에게 열려 있습니다.",
    "helm.policy-egress-open":
      "`{id}` 컴포넌트가 연결하는 주소를 알 수 없어 네트워크 정책이 파드에서 나가는 연결을 제한하지 않습니다. 나머지를 닫으려면 배포 정보 `network-policy`에 주소를 적으십시오.",
    "helm.policy-api-server":
      "컴포넌트가 Kubernetes API를 읽으므로 네트워크 정책이 TCP 443과 6443으로 나가는 연결을 모두 허용합니다. API 서버의 포트가 다르면 그 포트를 적으십시오.",
    "helm.monitor-nothing":
      "`{tier}` 티어를 스크레이프하도록 정했지만 자체 메트릭을 파드 안에서만 제공하므로 모니터를 만들지 않습니다. 리더를 `$'{'env:MY_POD_IP'}'`에 바인딩하십시오.",
    "helm.monitor-no-service":
      "모니터가 빠졌습니다. 릴리스에 서비스가 없고, 차트는 {chart} 버전부터 DaemonSet이 아닌 워크로드에도 PodMonitor를 만듭니다. 더 새로운 차트를 사용하거나 서비스를 추가하십시오.",
    "helm.no-ports": "이 티어에는 다른 파드에서 접근할 수 있는 포트가 없어 릴리스에 서비스를 두지 않습니다.",
    "helm.storage-empty-dir":
      "`{id}` 컴포넌트가 {path}에 파일을 저장하지만 Deployment에서는 파드와 함께 사라집니다. 보존하려면 StatefulSet을 사용하십시오.",
    "helm.node-files":
      "`{id}` 컴포넌트가 파드가 놓인 노드의 {path} 경로를 읽습니다. 모든 노드의 파일을 읽으려면 DaemonSet을 사용하십시오.",
    "helm.journald-image":
      "`{id}` 컴포넌트는 `journalctl`을 실행하지만 공개 이미지에는 들어 있지 않습니다. `journalctl`이 있는 이미지를 직접 만들어 사용하십시오.",
    "helm.file-not-mounted":
      "`{path}`에 적힌 {file} 파일이 어느 볼륨에도 없습니다. 파일이 있는 Secret이나 ConfigMap을 마운트하십시오.",
    "helm.probes-stay": "차트에서는 프로브를 끌 수 없습니다. 헬스 체크가 없으면 파드가 다시 시작됩니다.",
    "helm.health-missing":
      "`service.extensions`에 `health_check` 익스텐션이 없습니다. 차트의 두 프로브가 실패하여 파드가 계속 다시 시작됩니다.",
    "helm.health-loopback":
      "`{id}` 익스텐션이 파드 안에서만 접근할 수 있는 {address}에서 응답합니다. kubelet이 접근할 수 없어 파드가 다시 시작됩니다. `$'{'env:MY_POD_IP'}':13133`에 바인딩하십시오.",
    "helm.import-syntax": "values를 차트 설정 맵으로 해석할 수 없습니다({line}번째 줄).",
    "helm.import-no-config": "이 values로는 차트가 설정을 만들지 않습니다.",
    "helm.import-template": "차트가 이 values를 렌더링하지 못합니다: {fault}.",
    "helm.import-chart":
      "차트 {chart} 버전의 기본값과 프리셋을 알 수 없습니다. 0.104.0 이상의 버전을 지정하십시오.",
    "helm.import-other-chart":
      "차트 {chart} 버전을 {known} 버전의 기본값과 템플릿으로 읽었습니다. 프리셋을 사용한다면 설정을 확인하십시오.",
    "helm.import-no-place":
      "values의 `{path}` 값은 {value}이지만 설계에는 담을 곳이 없어 내보낸 values와 다릅니다.",
    "helm.schema":
      "`{path}` 값이 차트 {chart} 버전의 스키마와 맞지 않아 Helm이 거부합니다. 필요한 값: {expected}.",
    "helm.install-first": "이 티어가 데이터를 보내는 `{release}` 릴리스를 먼저 설치하십시오.",
  },
};
