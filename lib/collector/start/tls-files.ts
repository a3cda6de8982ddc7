import { startTypeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";

/** Files of certificates and keys, which are read at start. */
export const tlsFiles = startTypeCheck<typeof tlsFilesDocs>({
  name: "tls-files",
  type: [coreType("config/configtls.ClientConfig"), coreType("config/configtls.ServerConfig")],
  start(config, say, _use, { environment }) {
    // Without TLS a client reads none of them, but for a CA.
    const keys = config.flag("insecure") === true ? ["ca_file"] : ["ca_file", "cert_file", "key_file"];
    const missing = keys.find((key) => {
      const path = config.text(key);
      return path !== null && path !== "" && environment.exists(path) === false;
    });
    if (missing === undefined) return null;
    const path = config.text(missing) ?? "";
    const open = `open ${path}: no such file or directory`;
    const what =
      missing === "ca_file"
        ? `failed to load CA CertPool File: failed to load cert ${path}: ${open}`
        : `failed to load TLS cert and key: ${open}`;
    return say("missing", `failed to load TLS config: ${what}`, {
      at: [missing],
      params: { path },
      class: "environment",
    });
  },
});

export const tlsFilesDocs = () => ({
  source: core("config/configtls/configtls.go"),
  says: {
    missing: {
      en: "The file `{path}` is read when the collector starts, and it is not there on the machine that is assumed. Mount it, or name another.",
      ko: "`{path}` 파일은 시작할 때 읽는데 가정한 머신에 없습니다. 마운트하거나 다른 경로를 쓰세요.",
    },
  },
});
