/** The gateway of the two-tier template: a pool of collectors that sees every trace whole. */
export const gatewayYaml = `# Gateway: a pool that every agent sends to. It decides which traces are worth keeping and alone knows the backend.

receivers:
  otlp:
    protocols:
      grpc:
        endpoint: \${env:MY_POD_IP}:4317
        # Above the largest request of an agent; the default is 4.
        max_recv_msg_size_mib: 16
        keepalive:
          server_parameters:
            # Agents come back now and then and so find pods that are new.
            max_connection_age: 60s
            max_connection_age_grace: 10s
      http:
        endpoint: \${env:MY_POD_IP}:4318

processors:
  memory_limiter:
    check_interval: 1s
    limit_percentage: 80
    spike_limit_percentage: 20

  # Decides when a trace is complete. Works because the agents send all spans of a trace to one pod.
  tail_sampling:
    decision_wait: 15s
    # At least traces per second x decision_wait, with room for peaks.
    num_traces: 50000
    expected_new_traces_per_sec: 1000
    policies:
      - name: errors
        type: status_code
        status_code:
          status_codes: [ERROR]
      - name: slow
        type: latency
        latency:
          threshold_ms: 500
      # A share of the rest, so that normal traffic stays visible.
      - name: rest
        type: probabilistic
        probabilistic:
          sampling_percentage: 10

exporters:
  otlp_http/backend:
    endpoint: https://otlp.example.com
    headers:
      # From a Secret by way of the environment; never in this text.
      x-api-key: \${env:BACKEND_API_KEY}
    sending_queue:
      enabled: true
      queue_size: 5000
      batch:
        flush_timeout: 1s
        min_size: 4096
        max_size: 8192
    retry_on_failure:
      enabled: true
      max_elapsed_time: 300s

extensions:
  health_check:
    endpoint: \${env:MY_POD_IP}:13133

service:
  extensions: [health_check]
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
      processors: [memory_limiter, tail_sampling]
      exporters: [otlp_http/backend]
    metrics:
      receivers: [otlp]
      processors: [memory_limiter]
      exporters: [otlp_http/backend]
    logs:
      receivers: [otlp]
      processors: [memory_limiter]
      exporters: [otlp_http/backend]
`;
