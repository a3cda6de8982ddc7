import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";

const needing = [
  "k8s.container.cpu.node.utilization",
  "k8s.pod.cpu.node.utilization",
  "k8s.container.memory.node.utilization",
  "k8s.pod.memory.node.utilization",
];

/** The `kubelet_stats` receiver. */
export const kubeletStats = typeCheck<typeof kubeletStatsDocs>({
  name: "kubelet-stats",
  type: contribType("receiver/kubeletstatsreceiver.Config"),
  validate(config, say) {
    if (config.text("node") !== "") return null;
    const metrics = config.section("metrics");
    const metric = needing.find((name) => metrics.section(name).flag("enabled") === true);
    return metric === undefined
      ? null
      : say(
          "node",
          `for ${metric} node setting is required. Check the readme on how to set the required setting`,
          {
            at: ["metrics", metric],
            params: { metric },
          },
        );
  },
});

export const kubeletStatsDocs = () => ({
  source: contrib("receiver/kubeletstatsreceiver/config.go"),
  says: {
    node: {
      en: "`{metric}` is on, and it is a share of the node's capacity: the receiver needs `node`, the node's name. Take it from a variable filled from `spec.nodeName`.",
      ko: "`{metric}`이(가) 켜져 있습니다. 노드 용량에 대한 비율이므로 노드 이름인 `node`가 필요합니다. `spec.nodeName`으로 채운 환경 변수에서 가져오세요.",
    },
  },
});
