import { sharedTrait } from "./define";

export const sharedAuth = sharedTrait({
  group: "auth",
  type: "go.opentelemetry.io/collector/config/configauth.Config",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector/blob/v0.159.0/config/configauth/README.md",
  fields: {
    authenticator: {
      en: "Id of the extension; it has to stand in `service::extensions` too.",
      ko: "확장의 ID입니다. `service::extensions`에도 있어야 합니다.",
    },
  },
});
