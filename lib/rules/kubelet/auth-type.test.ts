import { describeRule } from "../testing/describe-rule";
import { authType } from "./auth-type";
import { readingKubelet } from "./examples";

describeRule(authType, {
  silent: {
    "no authentication on the read-only port": {
      tiers: { agent: readingKubelet('{ auth_type: none, endpoint: "http://${env:K8S_NODE_NAME}:10255" }') },
    },
    "another port, which a proxy may have": {
      tiers: { agent: readingKubelet('{ auth_type: none, endpoint: "${env:K8S_NODE_NAME}:8443" }') },
    },
    "a type in a variable": {
      tiers: { agent: readingKubelet('{ auth_type: "${env:AUTH}", endpoint: "${env:NODE_IP}:10255" }') },
    },
  },
  reports: {
    "no authentication on the secure port": {
      tiers: { agent: readingKubelet('{ auth_type: none, endpoint: "https://${env:NODE_IP}:10250/" }') },
      expect: [
        "`kubelet_stats` asks port `10250` with `auth_type: none`: that port wants a token or a certificate, so requests fail and no metrics come.",
      ],
      at: ["agent receivers::kubelet_stats::endpoint"],
      afterFix: {
        tiers: {
          agent: readingKubelet('{ auth_type: serviceAccount, endpoint: "https://${env:NODE_IP}:10250/" }'),
        },
      },
    },
    "a token on the read-only port": {
      tiers: {
        agent: readingKubelet('{ auth_type: serviceAccount, endpoint: "http://${env:NODE_IP}:10255" }'),
      },
      expect: [
        "`kubelet_stats` asks the read-only port `10255` with `auth_type: serviceAccount`: it speaks TLS to a port of plain HTTP, so no metrics come.",
      ],
      afterFix: {
        tiers: {
          agent: readingKubelet('{ auth_type: serviceAccount, endpoint: "https://${env:NODE_IP}:10250" }'),
        },
      },
    },
    "the default type on the read-only port": {
      tiers: { agent: readingKubelet('{ endpoint: "${env:NODE_IP}:10255" }') },
      expect: [
        "`kubelet_stats` asks the read-only port `10255` with `auth_type: tls`: it speaks TLS to a port of plain HTTP, so no metrics come.",
      ],
    },
  },
});
