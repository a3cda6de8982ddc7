import type { Installation } from "./installation";
import { requestCounts, requestSeconds } from "./count-requests";

/** GET /api/metrics, as Prometheus reads it: counts only, of no review and of nobody. */
export function handleMetrics({ hub, operator }: Installation): Response {
  if (!operator.metrics) return new Response(null, { status: 404 });
  const { rss } = process.memoryUsage();
  const lines = [
    ...counter("otelier_requests_total", "Requests answered, by status.", requestCounts()),
    ...histogram(),
    "# HELP otelier_event_streams Readers that have a review open.",
    "# TYPE otelier_event_streams gauge",
    `otelier_event_streams ${hub.count()}`,
    "# HELP process_resident_memory_bytes Memory of this process.",
    "# TYPE process_resident_memory_bytes gauge",
    `process_resident_memory_bytes ${rss}`,
  ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "Content-Type": "text/plain; version=0.0.4; charset=utf-8", "Cache-Control": "no-store" },
  });
}

function counter(name: string, help: string, counts: ReadonlyMap<number, number>): readonly string[] {
  const lines = [...counts].map(([status, count]) => `${name}{status="${status}"} ${count}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} counter`, ...lines];
}

function histogram(): readonly string[] {
  const { buckets, sum, count } = requestSeconds();
  const name = "otelier_request_seconds";
  return [
    `# HELP ${name} How long answers took, in seconds.`,
    `# TYPE ${name} histogram`,
    ...[...buckets].map(([limit, under]) => `${name}_bucket{le="${limit}"} ${under}`),
    `${name}_bucket{le="+Inf"} ${count}`,
    `${name}_sum ${sum.toFixed(6)}`,
    `${name}_count ${count}`,
  ];
}
