import { typeCheck, type Answer, type Say } from "../checks/define";
import { k8sApiSays, k8sApiTrouble } from "../checks/k8s-api";
import type { Reading } from "../checks/reading";
import { contrib, contribType } from "../checks/upstream";
import { compileRegexp } from "../go/regexp";

const says = {
  time: {
    en: "`{key}` is negative. Write 0 to do without it.",
    ko: "`{key}`이(가) 음수입니다. 쓰지 않으려면 0으로 설정하세요.",
  },
  sources: {
    en: "A `pod_association` can have 4 sources at most. Make several associations of it; they are tried one after another.",
    ko: "`pod_association` 하나의 소스는 최대 4개입니다. 여러 개로 나누세요. 순서대로 시도됩니다.",
  },
  keys: {
    en: "`key` and `key_regex` are both set. Keep one of them.",
    ko: "`key`와 `key_regex`가 모두 설정되어 있습니다. 하나만 남기세요.",
  },
  from: {
    en: "`from` is `{value}`. Labels and annotations can be taken from pod, namespace, deployment, statefulset, daemonset, job or node.",
    ko: "`from` 값이 `{value}`입니다. 레이블과 어노테이션은 pod, namespace, deployment, statefulset, daemonset, job, node에서 가져올 수 있습니다.",
  },
  pattern: {
    en: "`key_regex` is no pattern that Go can read: {trouble}",
    ko: "`key_regex`는 Go가 읽을 수 있는 패턴이 아닙니다: {trouble}",
  },
  metadata: {
    en: "`{value}` is nothing that the processor can add. Look the name up in the list of attributes; labels and annotations have sections of their own.",
    ko: "`{value}`은(는) 이 프로세서가 추가할 수 있는 항목이 아닙니다. 속성 목록에서 이름을 확인하세요. 레이블과 어노테이션은 따로 설정합니다.",
  },
  operation: {
    en: "`op` is `{value}`. Labels can be compared with equals, not-equals, exists, does-not-exist; fields with the first two.",
    ko: "`op` 값이 `{value}`입니다. 레이블은 equals, not-equals, exists, does-not-exist로, 필드는 앞의 두 가지로만 비교할 수 있습니다.",
  },
};
type SayIt = Say<keyof typeof says | keyof typeof k8sApiSays>;

/** The `k8s_attributes` processor. */
export const k8sAttributes = typeCheck<typeof k8sAttributesDocs>({
  name: "k8s-attributes",
  type: contribType("processor/k8sattributesprocessor.Config"),
  validate: (config, say) =>
    k8sApiTrouble(config, say) ??
    times(config, say) ??
    extracted(config.section("extract"), say) ??
    metadata(config.section("extract"), say) ??
    filters(config.section("filter"), say),
});

export const k8sAttributesDocs = () => ({
  source: contrib("processor/k8sattributesprocessor/config.go"),
  says: { ...k8sApiSays, ...says },
});

function times(config: Reading, say: SayIt): Answer {
  const key = ["watch_sync_period", "pod_delete_grace_period"].find((name) => config.number(name) < 0);
  if (key !== undefined)
    return say("time", `${key} must be greater than or equal to 0`, { at: [key], params: { key } });
  const index = config.sections("pod_association").findIndex((item) => item.count("sources") > 4);
  return index < 0
    ? null
    : say("sources", "too many association sources. limit is 4", {
        at: ["pod_association", index, "sources"],
      });
}

const owners = new Set(["", "pod", "namespace", "node", "deployment", "statefulset", "daemonset", "job"]);

function extracted(extract: Reading, say: SayIt): Answer {
  for (const section of ["labels", "annotations"])
    for (const [index, item] of extract.sections(section).entries()) {
      const at = ["extract", section, index];
      const [key, pattern, from] = [item.text("key"), item.text("key_regex"), item.text("from")];
      if (key && pattern)
        return say(
          "keys",
          `Out of Key or KeyRegex only one option is expected to be configured at a time, currently Key:${key} and KeyRegex:${pattern}`,
          { at },
        );
      if (from !== null && !owners.has(from))
        return say(
          "from",
          `${from} is not a valid choice for From. Must be one of: pod, namespace, deployment, statefulset, daemonset, job, node`,
          { at: [...at, "from"], params: { value: from } },
        );
      const compiled = pattern ? compileRegexp(`^(?:${pattern})$`) : null;
      if (compiled && !compiled.ok)
        return say("pattern", compiled.error, {
          at: [...at, "key_regex"],
          params: { trouble: compiled.error },
        });
    }
  return null;
}

const fields = new Set(
  (
    "k8s.namespace.name k8s.pod.name k8s.pod.uid k8s.pod.hostname k8s.pod.start_time k8s.pod.ip k8s.deployment.name " +
    "k8s.deployment.uid k8s.replicaset.name k8s.replicaset.uid k8s.daemonset.name k8s.daemonset.uid k8s.statefulset.name " +
    "k8s.statefulset.uid k8s.job.name k8s.job.uid k8s.cronjob.name k8s.cronjob.uid k8s.node.name k8s.node.uid " +
    "k8s.container.name container.id container.image.name container.image.tag container.image.tags service.namespace " +
    "service.name service.version service.instance.id container.image.repo_digests k8s.cluster.uid"
  ).split(" "),
);

function metadata(extract: Reading, say: SayIt): Answer {
  const names = extract.texts("metadata");
  const index = names.findIndex((name) => name !== null && !fields.has(name));
  const value = names[index] ?? null;
  return value === null
    ? null
    : say("metadata", `"${value}" is not a supported metadata field`, {
        at: ["extract", "metadata", index],
        params: { value },
      });
}

const operations: Readonly<Record<string, readonly string[]>> = {
  labels: ["", "equals", "not-equals", "exists", "does-not-exist"],
  fields: ["", "equals", "not-equals"],
};

function filters(filter: Reading, say: SayIt): Answer {
  for (const [section, known] of Object.entries(operations))
    for (const [index, item] of filter.sections(section).entries()) {
      const value = item.text("op");
      if (value === null || known.includes(value)) continue;
      const [key, compared] = [item.text("key") ?? "", item.text("value") ?? ""];
      return say(
        "operation",
        `'${value}' is not a valid label filter operation for key=${key}, value=${compared}`,
        { at: ["filter", section, index, "op"], params: { value } },
      );
    }
  return null;
}
