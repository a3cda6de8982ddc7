import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";
import { quote } from "../go/quote";

/** `filter` of the `k8s_attributes` processor. */
export const k8sAttributesFilter = typeCheck<typeof k8sAttributesFilterDocs>({
  name: "k8s-attributes-filter",
  type: contribType("processor/k8sattributesprocessor.FilterConfig"),
  validate(config, say, { environment }) {
    const name = config.text("node_from_env_var");
    return name === null || name === "" || environment.variables.has(name)
      ? null
      : say("variable", `\`node_from_env_var\` is configured but envvar ${quote(name)} is not set`, {
          at: ["node_from_env_var"],
          params: { name },
          class: "environment",
        });
  },
});

export const k8sAttributesFilterDocs = () => ({
  source: contrib("processor/k8sattributesprocessor/config.go"),
  says: {
    variable: {
      en: "`node_from_env_var` names the variable `{name}`, which is not set there. Set it in the pod from the field `spec.nodeName`.",
      ko: "`node_from_env_var`로 지정한 환경 변수 `{name}`이(가) 설정되어 있지 않습니다. 파드에서 `spec.nodeName` 필드로 설정하세요.",
    },
  },
});
