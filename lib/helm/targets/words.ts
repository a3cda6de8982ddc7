import type { WordBook } from "../../base/words";

/** The README of the files that a design is deployed with. */
export const deployWords: WordBook = {
  en: {
    "helm.deploy-title": "Deploying `{releases}`",
    "helm.deploy-one": "Choose one way; all of them run the same configuration.",
    "helm.deploy-secrets": "First, whichever way: the namespaces and Secrets",
    "helm.deploy-no-secrets": "First, whichever way: the namespaces",
    "helm.deploy-helm": "Helm, one release a tier",
    "helm.deploy-umbrella": "Helm, one chart for all tiers",
    "helm.deploy-argo": "Argo CD",
    "helm.deploy-argo-says":
      "The Applications expect Argo CD in the namespace `argocd`; the values stand in them as text.",
    "helm.deploy-flux": "Flux",
    "helm.deploy-flux-says": "A release waits for those that it sends to.",
    "helm.deploy-operator": "OpenTelemetry Operator",
    "helm.deploy-operator-says":
      "An Operator that knows `opentelemetry.io/v1beta1` has to run already. Beside each resource stand the rights and the Service that it does not make.",
    "helm.deploy-kustomize": "Plain manifests, by Kustomize",
    "helm.deploy-kustomize-says":
      "`kustomize/config` holds the configurations as they are; a change of one replaces the pods.",
    "helm.deploy-differs":
      "Only the way by Helm is rendered and compared with the design, chart version by chart version. The others are made of the same facts.",
  },
  ko: {
    "helm.deploy-title": "`{releases}` 배포",
    "helm.deploy-one": "한 가지 방법을 선택하십시오. 어느 방법이든 같은 설정이 실행됩니다.",
    "helm.deploy-secrets": "공통 준비: 네임스페이스와 Secret",
    "helm.deploy-no-secrets": "공통 준비: 네임스페이스",
    "helm.deploy-helm": "Helm, 티어마다 릴리스 하나",
    "helm.deploy-umbrella": "Helm, 모든 티어를 담은 차트 하나",
    "helm.deploy-argo": "Argo CD",
    "helm.deploy-argo-says":
      "Argo CD가 `argocd` 네임스페이스에 있다고 가정합니다. values는 Application 안에 텍스트로 들어 있습니다.",
    "helm.deploy-flux": "Flux",
    "helm.deploy-flux-says": "릴리스는 데이터를 보낼 대상 릴리스가 준비될 때까지 기다립니다.",
    "helm.deploy-operator": "OpenTelemetry Operator",
    "helm.deploy-operator-says":
      "`opentelemetry.io/v1beta1`을 지원하는 오퍼레이터가 이미 실행 중이어야 합니다. 오퍼레이터가 만들지 않는 권한과 서비스는 리소스와 함께 들어 있습니다.",
    "helm.deploy-kustomize": "일반 매니페스트(Kustomize)",
    "helm.deploy-kustomize-says":
      "`kustomize/config`에 설정이 그대로 들어 있습니다. 설정이 바뀌면 파드가 교체됩니다.",
    "helm.deploy-differs":
      "차트 버전별로 렌더링하여 설계와 비교하는 것은 Helm 방식뿐입니다. 나머지는 같은 배포 정보로 만듭니다.",
  },
};
