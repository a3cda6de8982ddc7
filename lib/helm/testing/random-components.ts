import { hostileKeys, hostileValues, refusedValues } from "./hostile";
import type { Random } from "./random";
import { list, map, raw, type Written } from "./random-yaml";

/** What a random tier's text shall be able to do. */
export type TierWish = {
  readonly role: "agent" | "gateway";
  /** Every component is also in the reference collector, with settings that it takes. */
  readonly startable: boolean;
  /** The chart takes the text as an overlay: there is a service with a health check. */
  readonly overlay: boolean;
  /** Holds one scalar that Helm cannot carry. */
  readonly refused: boolean;
};

/** A component: its id and its body. */
export type Named = readonly [string, Written];

/** The receiver that every tier has. */
export function otlp(random: Random): Named {
  const host = random.pick(["${env:MY_POD_IP}", "0.0.0.0", '"[::]', "localhost"]);
  const end = host.startsWith('"') ? '"' : "";
  const port = random.pick([4317, 4317, 14317]);
  const grpc = random.pick<Written>([
    map(["endpoint", raw(`${host}:${port}${end}`)]),
    raw(""),
    map(),
    map(["endpoint", raw(`${host}:${port}${end}`)], ["max_recv_msg_size_mib", raw("16")]),
  ]);
  const http = random.chance(0.6)
    ? (["http", random.chance(0.3) ? raw("~") : map(["endpoint", raw("0.0.0.0:4318")])] as const)
    : null;
  return ["otlp", map(["protocols", map(["grpc", grpc], http)])];
}

/** Receivers besides OTLP. */
export function receiversOf({ role, startable }: TierWish): readonly Named[] {
  const node: readonly Named[] = [
    [
      "host_metrics",
      map(
        ["root_path", raw("/hostfs")],
        ["collection_interval", raw("30s")],
        ["scrapers", map(["cpu", raw("")], ["memory", map()], ["load", raw("~")])],
      ),
    ],
    [
      "kubelet_stats",
      map(
        ["auth_type", raw("serviceAccount")],
        ["endpoint", raw('"https://${env:K8S_NODE_IP}:10250"')],
        ["insecure_skip_verify", raw("true")],
      ),
    ],
    [
      "file_log",
      map(
        ["include", list(raw("/var/log/pods/*/*/*.log"))],
        ["start_at", raw("end")],
        ["operators", list(map(["type", raw("container")], ["id", raw("container-parser")]))],
      ),
    ],
  ];
  const old: readonly Named[] = startable
    ? []
    : [
        [
          "jaeger",
          map([
            "protocols",
            map(["grpc", raw("")], ["thrift_http", map(["endpoint", raw("0.0.0.0:14268")])]),
          ]),
        ],
        ["zipkin", raw("")],
        ["filelog", map(["include", list(raw("/var/log/app.log"))])],
      ];
  return [
    ...(role === "agent" ? node : []),
    [
      "prometheus",
      map([
        "config",
        map([
          "scrape_configs",
          list(
            map(
              ["job_name", raw('"on"')],
              ["scrape_interval", raw("30s")],
              ["static_configs", list(map(["targets", list(raw('"localhost:8888"'))]))],
            ),
          ),
        ]),
      ]),
    ],
    ...old,
  ];
}

/** Every processor that a tier may have. */
export function processorsOf(random: Random, { role, startable, refused }: TierWish): readonly Named[] {
  const actions = Array.from({ length: random.whole(1, 6) }, () => action(random));
  const last = refused
    ? [map(["key", raw("big")], ["value", raw(random.pick(refusedValues))], ["action", raw("insert")])]
    : [];
  return [
    [
      "memory_limiter",
      random.pick<Written>([
        map(
          ["check_interval", raw("1s")],
          ["limit_percentage", raw("80")],
          ["spike_limit_percentage", raw("20")],
        ),
        map(["check_interval", raw("1s")], ["limit_mib", raw("400")]),
      ]),
    ],
    ...(role === "agent"
      ? [
          [
            "k8s_attributes",
            map(
              ["auth_type", raw("serviceAccount")],
              ["filter", map(["node_from_env_var", raw("K8S_NODE_NAME")])],
              ["extract", map(["metadata", list(raw("k8s.pod.name"), raw("k8s.namespace.name"))])],
            ),
          ] as const,
        ]
      : []),
    ["resource", map(["attributes", list(...actions, ...last)])],
    [
      "transform",
      map(
        ["error_mode", raw("ignore")],
        [
          "log_statements",
          list(raw('|-\nset(log.body, "{{ .body }}")'), raw('\'set(log.attributes["n"], "no")\'')),
        ],
      ),
    ],
    [
      "batch",
      random.pick<Written>([
        raw(""),
        map(),
        map(["timeout", raw("200ms")], ["send_batch_size", raw("8_192")]),
      ]),
    ],
    ...(role === "gateway"
      ? [
          [
            "tail_sampling",
            map(
              ["decision_wait", raw("10s")],
              ["policies", list(map(["name", raw("all")], ["type", raw("always_sample")]))],
            ),
          ] as const,
        ]
      : []),
    ...(startable ? [] : [["k8sattributes/old", raw("")] as const]),
  ];
}

function action(random: Random): Written {
  const free = random.pick(hostileValues);
  const key = random.pick(["service.name", '"on"', "{{k}}", "no", "1", "a.b"]);
  return map(
    ["key", raw(key.startsWith("{{") ? `"${key}"` : key)],
    ["value", raw(free)],
    ["action", raw(random.pick(["insert", "upsert", "update"]))],
  );
}

/** Where a tier sends: an agent to the gateway, a gateway to its backend. */
export function hop(random: Random, { role }: TierWish): Named {
  if (role === "gateway")
    return [
      "otlp_http/backend",
      map(["endpoint", raw("https://otlp.example.com")], ["headers", headers(random)]),
    ];
  return random.chance(0.5)
    ? [
        "otlp_grpc/gateway",
        map(
          ["endpoint", raw("otel-gateway.observability.svc.cluster.local:4317")],
          ["tls", map(["insecure", raw("true")])],
        ),
      ]
    : [
        "load_balancing",
        map(
          ["protocol", map(["otlp", map(["tls", map(["insecure", raw("true")])])])],
          [
            "resolver",
            map([
              "dns",
              map(
                ["hostname", raw("otel-gateway-headless.observability.svc.cluster.local")],
                ["port", raw('"4317"')],
              ),
            ]),
          ],
        ),
      ];
}

function headers(random: Random): Written {
  const keys = new Set([
    ...random.some(["x-api-key", "authorization"], 0.6),
    ...random.some(hostileKeys, 0.12),
  ]);
  return {
    map: [...keys].map(
      (key) => [key, key === "x-api-key" ? raw('"${env:BACKEND_API_KEY}"') : raw(text(random))] as const,
    ),
  };
}

/** A header's value is a text to every reader. */
function text(random: Random): string {
  return JSON.stringify(random.pick(hostileValues));
}

/** Exporters besides the hop. */
export function exportersOf(random: Random, { startable }: TierWish): readonly Named[] {
  return [
    ["debug", random.pick<Written>([raw(""), map(), map(["verbosity", raw("detailed")])])],
    ["prometheus", map(["endpoint", raw("0.0.0.0:8889")], ["const_labels", map(["team", raw('"on"')])])],
    ...(startable ? [] : [["kafka", map(["brokers", list(raw("kafka:9092"))])] as const]),
  ];
}

/** The health check, at one of the places that people choose. */
export function health(random: Random): Named {
  return [
    "health_check",
    random.pick<Written>([
      map(["endpoint", raw("${env:MY_POD_IP}:13133")]),
      map(["endpoint", raw("0.0.0.0:13134")], ["path", raw("/healthz")]),
      map(["endpoint", raw("${env:MY_POD_IP}:13133")]),
    ]),
  ];
}

/** Extensions besides the health check. */
export function extensionsOf(): readonly Named[] {
  return [
    ["file_storage", map(["directory", raw("/var/lib/otelcol")], ["create_directory", raw("true")])],
    ["pprof", raw("")],
    ["zpages", map(["endpoint", raw("localhost:55679")])],
  ];
}
