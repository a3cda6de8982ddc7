import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";
import { quote } from "../go/quote";

/** The `otlp_encoding` extension. */
export const otlpEncoding = typeCheck<typeof otlpEncodingDocs>({
  name: "otlp-encoding",
  type: contribType("extension/encoding/otlpencodingextension.Config"),
  validate(config, say) {
    const value = config.text("protocol");
    return value === null || value === "otlp_proto" || value === "otlp_json"
      ? null
      : say("protocol", `unsupported protocol: ${quote(value)}`, {
          at: ["protocol"],
          params: { value: quote(value) },
        });
  },
});

export const otlpEncodingDocs = () => ({
  source: contrib("extension/encoding/otlpencodingextension/config.go"),
  says: {
    protocol: {
      en: "`protocol` is {value}. The extension encodes as `otlp_proto` or `otlp_json`.",
      ko: "`protocol` 값이 {value}입니다. 이 확장은 `otlp_proto` 또는 `otlp_json`으로 인코딩합니다.",
    },
  },
});
