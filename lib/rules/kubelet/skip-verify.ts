import { at } from "../../base/json";
import { rule } from "../define";
import { inUse } from "../shared/in-use";
import type { RuleDocs } from "../types";
import { readingKubelet } from "./examples";

export const skipVerify = rule({
  id: "kubelet/skip-verify",
  scope: "tier",
  severity: "info",
  *check(tier) {
    for (const receiver of inUse(tier, "receiver", "kubelet_stats")) {
      if (at(receiver.config, "insecure_skip_verify") !== true) continue;
      yield {
        at: { yaml: [...receiver.at, "insecure_skip_verify"], part: "key" },
        params: { receiver: receiver.id },
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The kubelet's certificate is checked",
      why: "Kubelets mostly serve a certificate that they signed themselves, so skipping the check is common and often the only way. Whoever can answer in the kubelet's place then gets the token of the collector's account. Where kubelets have certificates of the cluster's authority (`serverTLSBootstrap`), `ca_file` or the default authority works and the check can stay on.",
      messages: {
        default:
          "`{receiver}` does not check who answers, and sends its token to anyone. Common with self-signed kubelets; with certificates of the cluster, use `ca_file` instead.",
      },
      fixes: {},
    },
    ko: {
      title: "kubelet의 인증서를 검증함",
      why: "kubelet은 대부분 스스로 서명한 인증서를 쓰므로 검증을 건너뛰는 경우가 흔하고, 다른 방법이 없을 때도 많습니다. 이때 kubelet 자리에서 응답하는 상대는 Collector의 서비스 어카운트 토큰을 얻게 됩니다. kubelet이 클러스터 인증 기관의 인증서를 쓰면(`serverTLSBootstrap`) `ca_file`이나 기본 인증 기관으로 검증할 수 있습니다.",
      messages: {
        default:
          "`{receiver}` 리시버가 상대를 확인하지 않고 토큰을 보냅니다. 자체 서명 kubelet에서는 흔한 설정이지만, 클러스터가 발급한 인증서라면 `ca_file`을 사용합니다.",
      },
      fixes: {},
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver",
  bad: { tiers: { agent: readingKubelet("{ auth_type: serviceAccount, insecure_skip_verify: true }") } },
  good: { tiers: { agent: readingKubelet("{ auth_type: serviceAccount, ca_file: /etc/kubelet/ca.crt }") } },
});
