import type { WordBook } from "../base/words";

/** What releases changed, as sentences about a person's own design. */
export const upgradeWords: WordBook = {
  en: {
    "upgrade.aimed": "Upgrade: target version and new names",
    "upgrade.breaks": "Breaks",
    "upgrade.renamed": "Renamed",
    "upgrade.changes": "Means something else",
    "upgrade.possible": "Becomes possible",
    "upgrade.beyond":
      "Read are collectors up to {collector} and charts up to {chart}: what later releases change is not in this list.",
    "upgrade.mark.breaks": "breaks",
    "upgrade.mark.renamed": "renamed",
    "upgrade.mark.changes": "changes",
    "upgrade.mark.possible": "new",
    "upgrade.change.server-localhost":
      "`{name}` names no address: it listens on localhost only, where nothing outside of the pod reaches it. Write `endpoint`.",
    "upgrade.change.bare-variable":
      "`{name}` holds a variable without braces: it is no longer replaced. Write `$'{'env:NAME'}'`.",
    "upgrade.change.ballast-size": "`ballast_size_mib` of `{name}` is gone. Set GOMEMLIMIT instead.",
    "upgrade.change.match-once":
      "`match_once` of `{name}` is gone: each item goes to the first route it fits.",
    "upgrade.change.batch-items":
      "`min_size_items` and `max_size_items` of `{name}` are now `min_size` and `max_size`, with `sizer`.",
    "upgrade.change.metrics-address":
      "`{name}` of the collector's own metrics is gone. Describe a reader under `service.telemetry.metrics.readers`.",
    "upgrade.change.queue-blocking": "`blocking` in the queue of `{name}` is now `block_on_overflow`.",
    "upgrade.change.batcher": "`batcher` of `{name}` is gone: batches are made by `sending_queue.batch`.",
    "upgrade.change.queue-batch-defaults":
      "`sending_queue.batch` of `{name}` has defaults now: 200 ms and 8192 items, where nothing is written.",
    "upgrade.change.max-staleness":
      "`{name}` forgets a series after one hour without points; before, it kept each for ever. Set `max_staleness` to decide.",
    "upgrade.change.start-times":
      "`{name}` no longer adjusts start times of metrics; the `metric_start_time` processor does.",
    "upgrade.change.detection-attributes":
      "`attributes` of `{name}` is gone: switch single attributes under each detector.",
    "upgrade.change.start-time-metric":
      "`use_start_time_metric` of `{name}` is gone: use `metric_start_time`.",
    "upgrade.change.inverted-policies":
      "An inverted policy of `{name}` no longer overrules the others: say what is dropped with a `drop` policy.",
    "upgrade.change.debug-output-paths": "`{name}` can write to files of its own choice: `output_paths`.",
    "upgrade.change.kafka-topic":
      "`topic` and `encoding` of `{name}` stand under `traces`, `metrics` and `logs` now.",
    "upgrade.change.internal-labels":
      "The collector's own metrics lose the labels `service_name`, `service_instance_id` and `service_version` on each series: dashboards and autoscaling of `{name}` that use them find nothing.",
    "upgrade.change.extra-scrape-metrics":
      "`report_extra_scrape_metrics` of `{name}` is gone: ask for them in the scrape configuration.",
    "upgrade.change.tail-storage": "`{name}` can keep waiting traces in an extension, by a feature gate.",
    "upgrade.change.instance-id":
      "Metrics of `{name}` carry `collector.instance.id`: each pod writes series of its own. Aggregate over it in queries.",
    "upgrade.change.error-mode":
      "`{name}` goes on after an error in a statement (`ignore`); before, it refused the data (`propagate`). Write `error_mode` to decide.",
    "upgrade.change.limiter-gc":
      "`{name}` can be told how seldom it collects garbage: `max_gc_interval_when_soft_limited` and `…_hard_limited`.",
    "upgrade.change.routing-error-mode":
      "`{name}` goes on after an error in a condition (`ignore`). Write `error_mode` to decide.",
    "upgrade.change.cpu-attribute":
      "CPU metrics of `{name}` are summed over the processors: the attribute `cpu` is off by default.",
    "upgrade.change.escaped-variable":
      "In `{name}` a variable stands behind an escaped one: it is replaced now, and was left as text.",
    "upgrade.change.partition-cache":
      "The queue of `{name}` can bound its partitions: `partition.cache_size` and `idle_timeout`.",
    "upgrade.change.double-batching":
      "The collector warns at start that `{name}` and an exporter's queue both batch the same data.",
    "upgrade.change.chart-new-names":
      "The chart writes names that collector {name} does not know. Raise the collector with it.",
    "upgrade.change.chart-metrics-address":
      "The chart no longer takes `{name}` of the collector's own metrics: describe a reader.",
    "upgrade.change.chart-rewrite-value":
      "Values: `rewriteDeprecatedProcessorNames` is now `rewriteDeprecatedComponentNames`. The values of `{name}` made here have the right one.",
  },
  ko: {
    "upgrade.aimed": "업그레이드: 대상 버전과 새 이름",
    "upgrade.breaks": "동작하지 않게 됨",
    "upgrade.renamed": "이름이 바뀜",
    "upgrade.changes": "의미가 달라짐",
    "upgrade.possible": "새로 가능해짐",
    "upgrade.beyond":
      "컬렉터는 {collector}, 차트는 {chart} 버전까지 확인했습니다. 그 뒤 릴리스에서 달라지는 점은 이 목록에 없습니다.",
    "upgrade.mark.breaks": "동작 안 함",
    "upgrade.mark.renamed": "이름 바뀜",
    "upgrade.mark.changes": "의미 바뀜",
    "upgrade.mark.possible": "새 기능",
    "upgrade.change.server-localhost":
      "`{name}`에 주소가 없어 localhost에서만 수신합니다. 파드 밖에서는 닿을 수 없으니 `endpoint`를 적으십시오.",
    "upgrade.change.bare-variable":
      "`{name}`에 중괄호 없는 변수가 있습니다. 이제 값으로 바뀌지 않으니 `$'{'env:NAME'}'` 형식으로 적으십시오.",
    "upgrade.change.ballast-size":
      "`{name}`의 `ballast_size_mib` 설정이 없어졌습니다. 대신 GOMEMLIMIT을 설정하십시오.",
    "upgrade.change.match-once":
      "`{name}`의 `match_once` 설정이 없어졌습니다. 데이터는 맞는 첫 번째 경로로 갑니다.",
    "upgrade.change.batch-items":
      "`{name}`의 `min_size_items`, `max_size_items`는 이제 `sizer`와 함께 쓰는 `min_size`, `max_size`입니다.",
    "upgrade.change.metrics-address":
      "컬렉터 자체 메트릭의 `{name}` 설정이 없어졌습니다. `service.telemetry.metrics.readers`에 리더를 적으십시오.",
    "upgrade.change.queue-blocking": "`{name}` 큐의 `blocking` 설정은 이제 `block_on_overflow`입니다.",
    "upgrade.change.batcher":
      "`{name}`의 `batcher` 설정이 없어졌습니다. 배치는 `sending_queue.batch`가 만듭니다.",
    "upgrade.change.queue-batch-defaults":
      "`{name}`의 `sending_queue.batch`에 기본값이 생겼습니다. 적지 않으면 200ms, 8192개입니다.",
    "upgrade.change.max-staleness":
      "`{name}` 프로세서는 한 시간 동안 값이 없는 시계열을 잊습니다. 전에는 계속 유지했습니다. `max_staleness`로 정하십시오.",
    "upgrade.change.start-times":
      "`{name}` 리시버가 더는 메트릭 시작 시각을 보정하지 않습니다. `metric_start_time` 프로세서가 합니다.",
    "upgrade.change.detection-attributes":
      "`{name}`의 `attributes` 설정이 없어졌습니다. 탐지기마다 속성을 켜고 끄십시오.",
    "upgrade.change.start-time-metric":
      "`{name}`의 `use_start_time_metric` 설정이 없어졌습니다. `metric_start_time` 프로세서를 쓰십시오.",
    "upgrade.change.inverted-policies":
      "`{name}`의 반전 정책이 더는 다른 정책을 누르지 않습니다. 버릴 대상은 `drop` 정책으로 적으십시오.",
    "upgrade.change.debug-output-paths": "`{name}` 익스포터가 쓸 파일을 `output_paths`로 고를 수 있습니다.",
    "upgrade.change.kafka-topic":
      "`{name}`의 `topic`, `encoding` 설정은 이제 `traces`, `metrics`, `logs` 아래에 있습니다.",
    "upgrade.change.internal-labels":
      "컬렉터 자체 메트릭의 시계열에서 `service_name`, `service_instance_id`, `service_version` 레이블이 없어집니다. 이 레이블을 쓰는 `{name}` 대시보드와 오토스케일링은 값을 찾지 못합니다.",
    "upgrade.change.extra-scrape-metrics":
      "`{name}`의 `report_extra_scrape_metrics` 설정이 없어졌습니다. 스크레이프 설정에서 요청하십시오.",
    "upgrade.change.tail-storage":
      "`{name}` 프로세서가 기다리는 트레이스를 기능 게이트로 익스텐션에 보관할 수 있습니다.",
    "upgrade.change.instance-id":
      "`{name}` 메트릭에 `collector.instance.id`가 붙어 파드마다 시계열이 따로 생깁니다. 쿼리에서 합치십시오.",
    "upgrade.change.error-mode":
      "`{name}` 프로세서는 구문 오류가 있어도 계속합니다(`ignore`). 전에는 데이터를 거부했습니다(`propagate`). `error_mode`로 정하십시오.",
    "upgrade.change.limiter-gc":
      "`{name}` 프로세서의 가비지 수집 간격을 `max_gc_interval_when_soft_limited`와 `…_hard_limited`로 정할 수 있습니다.",
    "upgrade.change.routing-error-mode":
      "`{name}` 커넥터는 조건 오류가 있어도 계속합니다(`ignore`). `error_mode`로 정하십시오.",
    "upgrade.change.cpu-attribute":
      "`{name}`의 CPU 메트릭이 프로세서를 합친 값이 됩니다. `cpu` 속성은 기본으로 꺼져 있습니다.",
    "upgrade.change.escaped-variable":
      "`{name}`에서 이스케이프된 변수 뒤의 변수가 이제 값으로 바뀝니다. 전에는 텍스트로 남았습니다.",
    "upgrade.change.partition-cache":
      "`{name}` 큐의 파티션 수를 `partition.cache_size`와 `idle_timeout`으로 제한할 수 있습니다.",
    "upgrade.change.double-batching":
      "`{name}` 프로세서와 익스포터 큐가 같은 데이터를 두 번 배치한다고 컬렉터가 시작할 때 경고합니다.",
    "upgrade.change.chart-new-names":
      "차트가 컬렉터 {name} 버전이 모르는 이름을 씁니다. 컬렉터도 함께 올리십시오.",
    "upgrade.change.chart-metrics-address":
      "차트가 컬렉터 자체 메트릭의 `{name}` 설정을 더는 받지 않습니다. 리더를 적으십시오.",
    "upgrade.change.chart-rewrite-value":
      "values: `rewriteDeprecatedProcessorNames` 값은 이제 `rewriteDeprecatedComponentNames`입니다. 여기서 만드는 `{name}` 값에는 맞는 이름이 들어 있습니다.",
  },
};
