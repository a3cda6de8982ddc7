/** The agent of the two-tier template: one collector per node. Deploy facts that it relies on stand beside it, in two-tier.ts. */
export const agentYaml = `# Agent: one collector on every node. It takes what the node's pods send, adds what only the node knows,
# and hands everything to the gateway. Backend credentials stay out of here: every node would hold them.

receivers:
  # Applications send here. The pod's own address, because the default, localhost, is out of their reach.
  otlp:
    protocols:
      grpc:
        endpoint: \${env:MY_POD_IP}:4317
      http:
        endpoint: \${env:MY_POD_IP}:4318

  # Without root_path this would measure the container, not the node.
  host_metrics:
    collection_interval: 30s
    root_path: /hostfs
    scrapers:
      cpu: {}
      load: {}
      memory: {}
      disk: {}
      network: {}
      filesystem:
        # Mounts of pods and of the kernel say nothing about the node's disks.
        exclude_mount_points:
          match_type: regexp
          mount_points: ["^/(dev|proc|sys|run/k3s/containerd|var/lib/(docker|containerd|kubelet))($|/)"]
        exclude_fs_types:
          match_type: strict
          fs_types: [autofs, cgroup, cgroup2, devpts, devtmpfs, nsfs, overlay, proc, squashfs, sysfs, tmpfs, tracefs]

  # Pods and containers only: host_metrics has the node itself.
  kubelet_stats:
    collection_interval: 30s
    auth_type: serviceAccount
    endpoint: https://\${env:K8S_NODE_IP}:10250
    # Kubelets mostly serve a self-signed certificate.
    insecure_skip_verify: true
    metric_groups: [pod, container]

  file_log:
    include: [/var/log/pods/*/*/*.log]
    # The collectors' own output would come round again.
    exclude: [/var/log/pods/observability_otel-agent*/*/*.log]
    start_at: end
    include_file_path: true
    # Where reading stopped, so that a restart neither loses lines nor sends them twice.
    storage: file_storage
    # A full gateway makes it wait instead of dropping.
    retry_on_failure:
      enabled: true
    operators:
      - type: container

processors:
  # First in every pipeline: it refuses data at the door before memory runs out.
  memory_limiter:
    check_interval: 1s
    limit_percentage: 80
    spike_limit_percentage: 20

  k8s_attributes:
    auth_type: serviceAccount
    # Only this node's pods: without the filter every agent watches the whole cluster.
    filter:
      node_from_env_var: K8S_NODE_NAME
    extract:
      metadata:
        - k8s.namespace.name
        - k8s.pod.name
        - k8s.pod.uid
        - k8s.node.name
        - k8s.deployment.name
        - k8s.container.name
    pod_association:
      - sources:
          - from: resource_attribute
            name: k8s.pod.uid
      - sources:
          - from: resource_attribute
            name: k8s.pod.ip
      # Needs the sender's connection, so nothing that buffers may stand before this processor.
      - sources:
          - from: connection

  # What has no pod, such as the node's own metrics, is told apart by this.
  resource:
    attributes:
      - key: k8s.node.name
        value: \${env:K8S_NODE_NAME}
        action: upsert

exporters:
  # Traces: all spans of a trace reach the same gateway pod, which tail sampling there depends on.
  load_balancing:
    routing_key: traceID
    # Queue and retries out here pick another pod when one goes away; inside protocol they would wait for the lost one.
    sending_queue:
      enabled: true
      queue_size: 2000
    retry_on_failure:
      enabled: true
      initial_interval: 1s
      max_interval: 10s
      max_elapsed_time: 300s
    protocol:
      otlp:
        timeout: 5s
        tls:
          insecure: true
        sending_queue:
          enabled: false
    resolver:
      # The headless Service answers with the address of every pod; the plain one has a single address.
      dns:
        hostname: otel-gateway-headless.observability.svc.cluster.local
        port: "4317"

  # Metrics and logs need no fixed pod. HTTP spreads over them; one gRPC connection would stay with one pod.
  otlp_http/gateway:
    endpoint: http://otel-gateway.observability.svc.cluster.local:4318
    sending_queue:
      enabled: true
      queue_size: 2000
      storage: file_storage
      # Batching here instead of in a processor: what waits here is already safe on disk.
      batch:
        flush_timeout: 1s
        min_size: 4096
        max_size: 8192
    retry_on_failure:
      enabled: true
      max_elapsed_time: 300s

extensions:
  # The chart's probes ask this port.
  health_check:
    endpoint: \${env:MY_POD_IP}:13133
  file_storage:
    directory: /var/lib/otelcol
    create_directory: true

service:
  extensions: [health_check, file_storage]
  telemetry:
    metrics:
      level: normal
      readers:
        - pull:
            exporter:
              prometheus:
                host: \${env:MY_POD_IP}
                port: 8888
  pipelines:
    traces:
      receivers: [otlp]
      processors: [memory_limiter, k8s_attributes, resource]
      exporters: [load_balancing]
    metrics:
      receivers: [otlp, host_metrics, kubelet_stats]
      processors: [memory_limiter, k8s_attributes, resource]
      exporters: [otlp_http/gateway]
    logs:
      receivers: [otlp, file_log]
      processors: [memory_limiter, k8s_attributes, resource]
      exporters: [otlp_http/gateway]
`;
