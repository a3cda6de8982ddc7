import { describeRule } from "../testing/describe-rule";
import { secretPlainText } from "./secret-plain-text";

const gateway = (
  headers: string,
) => `receivers: { otlp: { protocols: { grpc: { endpoint: "\${env:MY_POD_IP}:4317" } } } }
exporters:
  otlp_http/backend:
    endpoint: https://otlp.example.com
    headers:
${headers}service:
  pipelines:
    traces: { receivers: [otlp], exporters: [otlp_http/backend] }
`;
const message = (key: string) =>
  `\`otlp_http/backend\` has the value of \`${key}\` written out: everyone who can read this file or its ConfigMap can send, or read, in your name.`;

describeRule(secretPlainText, {
  silent: {
    "a variable, a file, and headers that carry no credential": {
      tiers: {
        gateway: gateway(
          '      x-api-key: ${env:KEY}\n      authorization: "Bearer ${file:/token}"\n      x-scope-orgid: shop\n',
        ),
      },
    },
  },
  reports: {
    "each credential, without repeating it": {
      tiers: {
        gateway: gateway("      authorization: Bearer sesame # until May\n      x-api-key: open\n"),
      },
      expect: [message("authorization"), message("x-api-key")],
      at: [
        "gateway exporters::otlp_http/backend::headers::authorization",
        "gateway exporters::otlp_http/backend::headers::x-api-key",
      ],
      afterFix: {
        tiers: {
          gateway: gateway(
            "      authorization: Bearer ${env:OTLP_HTTP_BACKEND_AUTHORIZATION} # until May\n      x-api-key: open\n",
          ),
        },
        facts: {
          gateway: { "env.variables": [{ name: "OTLP_HTTP_BACKEND_AUTHORIZATION", from: "secret" }] },
        },
      },
    },
    "an extension that nobody uses yet": {
      tiers: {
        gateway: `extensions:
  basicauth/client: { client_auth: { username: me, password: sesame } }
`,
      },
      expect: [
        "`basicauth/client` has the value of `password` written out: everyone who can read this file or its ConfigMap can send, or read, in your name.",
      ],
      afterFix: {
        tiers: {
          gateway: `extensions:
  basicauth/client: { client_auth: { username: me, password: "\${env:BASICAUTH_CLIENT_PASSWORD}" } }
`,
        },
      },
    },
    "the same key twice in one component, by its whole path": {
      tiers: {
        gateway: `exporters:
  splunk_hec:
    token: sesame
    heartbeat:
      token: open
`,
      },
      expect: [
        "`splunk_hec` has the value of `token` written out: everyone who can read this file or its ConfigMap can send, or read, in your name.",
        "`splunk_hec` has the value of `token` written out: everyone who can read this file or its ConfigMap can send, or read, in your name.",
      ],
      afterFix: {
        tiers: {
          gateway: `exporters:
  splunk_hec:
    token: \${env:SPLUNK_HEC_TOKEN}
    heartbeat:
      token: open
`,
        },
      },
    },
  },
});
