import type { Problem } from "../types";
import type { Said, Say } from "./define";
import type { Reading } from "./reading";

/** What is said of settings for the Kubernetes API. */
export const k8sApiSays = {
  auth: {
    en: "`auth_type` is `{value}`. It can be `serviceAccount` (usual in a pod), `kubeConfig`, `tls` or `none`.",
    ko: "`auth_type` 값이 `{value}`입니다. `serviceAccount`(파드에서 일반적), `kubeConfig`, `tls`, `none` 중 하나를 쓰세요.",
  },
  rate: {
    en: "`{key}` is negative. Leave it out for the default.",
    ko: "`{key}`이(가) 음수입니다. 기본값을 쓰려면 지우세요.",
  },
} satisfies Record<string, Said>;

/** The first fault of settings for the Kubernetes API. */
export function k8sApiTrouble(config: Reading, say: Say<keyof typeof k8sApiSays>): Problem | null {
  const value = config.text("auth_type");
  if (value !== null && !["none", "serviceAccount", "kubeConfig", "tls"].includes(value))
    return say("auth", `invalid authType for kubernetes: ${value}`, { at: ["auth_type"], params: { value } });
  const key = ["kube_api_qps", "kube_api_burst"].find((name) => config.number(name) < 0);
  return key === undefined
    ? null
    : say("rate", `${key} must be greater than 0`, { at: [key], params: { key } });
}
