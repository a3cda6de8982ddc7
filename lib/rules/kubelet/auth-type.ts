import { at } from "../../base/json";
import type { Component } from "../../topology/types";
import { set, type YamlEdit } from "../../yaml/edit";
import { rule } from "../define";
import { inTier } from "../shared/in-tier";
import { inUse } from "../shared/in-use";
import type { RuleDocs } from "../types";
import { readingKubelet } from "./examples";

export const authType = rule({
  id: "kubelet/auth-type",
  scope: "tier",
  severity: "error",
  *check(tier) {
    for (const receiver of inUse(tier, "receiver", "kubelet_stats")) {
      // Without a word it is `tls` (contrib receiver/kubeletstatsreceiver/factory.go).
      const auth = at(receiver.config, "auth_type") ?? "tls";
      const endpoint = at(receiver.config, "endpoint");
      if (typeof endpoint !== "string" || typeof auth !== "string" || auth.includes("${")) continue;
      const port = /:(10250|10255)\/?$/.exec(endpoint)?.[1];
      const isWrong = auth === "none" ? port === "10250" : port === "10255";
      if (port === undefined || !isWrong) continue;
      yield {
        at: { yaml: [...receiver.at, "endpoint"], part: "value" },
        message: auth === "none" ? "none" : "read-only",
        params: { receiver: receiver.id, auth, port },
        fixes: [
          {
            id: auth === "none" ? "service-account" : "secure-port",
            safety: "review",
            edits: [inTier(tier.id, auth === "none" ? withAccount(receiver) : withPort(receiver, endpoint))],
          },
        ],
      };
    }
  },
});

export const docs = (): RuleDocs => ({
  words: {
    en: {
      title: "The kubelet's port fits how the receiver authenticates",
      why: "A kubelet has two ports. 10250 speaks TLS and wants to know who asks; 10255 speaks plain HTTP to anyone, reads only, and is switched off on most clusters. `auth_type: none` goes with 10255 alone, every other type with 10250. Mixed up, each request fails and no metrics come.",
      messages: {
        none: "`{receiver}` asks port `{port}` with `auth_type: none`: that port wants a token or a certificate, so requests fail and no metrics come.",
        "read-only":
          "`{receiver}` asks the read-only port `{port}` with `auth_type: {auth}`: it speaks TLS to a port of plain HTTP, so no metrics come.",
      },
      fixes: {
        "service-account": "Set `auth_type: serviceAccount`",
        "secure-port": "Use port 10250",
      },
    },
    ko: {
      title: "kubelet 포트가 리시버의 인증 방식과 맞음",
      why: "kubelet에는 포트가 두 개 있습니다. 10250은 TLS를 쓰고 누구인지 확인합니다. 10255는 인증 없이 평문 HTTP로 읽기만 하며, 대부분의 클러스터에서 꺼져 있습니다. `auth_type: none`은 10255에만, 다른 방식은 10250에만 쓸 수 있습니다. 뒤바뀌면 요청이 실패하고 메트릭이 나오지 않습니다.",
      messages: {
        none: "`{receiver}` 리시버가 `auth_type: none`으로 `{port}` 포트에 접속합니다. 이 포트는 토큰이나 인증서를 요구하므로 요청이 실패하고 메트릭이 나오지 않습니다.",
        "read-only":
          "`{receiver}` 리시버가 `auth_type: {auth}`로 읽기 전용 포트 `{port}`에 접속합니다. 평문 HTTP 포트에 TLS로 접속하여 메트릭이 나오지 않습니다.",
      },
      fixes: {
        "service-account": "`auth_type: serviceAccount` 설정",
        "secure-port": "10250 포트 사용",
      },
    },
  },
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/kubeletstatsreceiver",
  bad: {
    tiers: { agent: readingKubelet('{ auth_type: none, endpoint: "${env:K8S_NODE_NAME}:10250" }') },
  },
  good: {
    tiers: { agent: readingKubelet('{ auth_type: serviceAccount, endpoint: "${env:K8S_NODE_NAME}:10250" }') },
  },
});

function withAccount({ at: place }: Component): YamlEdit {
  return set([...place, "auth_type"], "serviceAccount");
}

function withPort({ at: place }: Component, endpoint: string): YamlEdit {
  return set(
    [...place, "endpoint"],
    endpoint.replace(/:10255(\/?)$/, ":10250$1").replace(/^http:\/\//, "https://"),
  );
}
