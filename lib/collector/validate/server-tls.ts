import { typeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";

/** `tls` of servers. */
export const serverTls = typeCheck<typeof serverTlsDocs>({
  name: "server-tls",
  type: coreType("config/configtls.ServerConfig"),
  validate(config, say) {
    const names = ["cert_file", "cert_pem", "key_file", "key_pem"];
    return names.every((name) => config.text(name) === "")
      ? say("missing", "TLS configuration must include both certificate and key for server connections")
      : null;
  },
});

export const serverTlsDocs = () => ({
  source: core("config/configtls/configtls.go"),
  says: {
    missing: {
      en: "A server needs a certificate and its key for TLS, and here are neither. Set `cert_file` and `key_file`, or remove `tls`.",
      ko: "서버에서 TLS를 쓰려면 인증서와 키가 필요하지만 둘 다 없습니다. `cert_file`과 `key_file`을 설정하거나 `tls`를 지우세요.",
    },
  },
});
