import type { Pipeline } from "../../topology/types";

/** Receivers that read or scrape by themselves: what they bring did not come over a connection of its sender. */
const reading = new Set(
  "file_log journald host_metrics kubelet_stats k8s_cluster k8s_events k8s_objects prometheus".split(" "),
);

/** True where a receiver of the pipeline waits for others to send. */
export function takesFromOthers({ receivers }: Pipeline): boolean {
  return receivers.some(
    ({ component }) => component?.kind === "receiver" && !reading.has(component.canonical),
  );
}
