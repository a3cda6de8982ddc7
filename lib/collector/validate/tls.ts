import { typeCheck, type Answer, type Say } from "../checks/define";
import type { Reading } from "../checks/reading";
import { core, coreType } from "../checks/upstream";
import { quote } from "../go/quote";

/** `tls` of clients, and what servers have in common with it. A client's section inherits the method, so both types say it. */
export const tls = typeCheck<typeof tlsDocs>({
  name: "tls",
  type: [coreType("config/configtls.Config"), coreType("config/configtls.ClientConfig")],
  validate(config, say) {
    return bothWays(config, say) ?? halfPair(config, say) ?? versions(config, say);
  },
});

export const tlsDocs = () => ({
  source: core("config/configtls/configtls.go"),
  says: {
    both: {
      en: "`{file}` and `{pem}` are both set, and the collector cannot know which one to use. Keep one of them.",
      ko: "`{file}`과 `{pem}`이 모두 설정되어 있어 Collector가 어느 쪽을 써야 할지 알 수 없습니다. 하나만 남기세요.",
    },
    pair: {
      en: "`{present}` is set without `{missing}`: a certificate only works together with its key. Set both, or neither.",
      ko: "`{missing}` 없이 `{present}`만 설정되어 있습니다. 인증서와 키는 함께 있어야 동작합니다. 둘 다 설정하거나 둘 다 지우세요.",
    },
    version: {
      en: "`{key}` is {value}, which is no TLS version. Use one of `1.0`, `1.1`, `1.2`, `1.3`, in quotes.",
      ko: "`{key}`의 값 {value}은(는) TLS 버전이 아닙니다. `1.0`, `1.1`, `1.2`, `1.3` 중 하나를 따옴표로 묶어 쓰세요.",
    },
    order: {
      en: "`min_version` is above `max_version`, so no version is left to agree on. Raise `max_version` or leave it out.",
      ko: "`min_version`이 `max_version`보다 높아 협상할 수 있는 버전이 없습니다. `max_version`을 높이거나 지우세요.",
    },
  },
});

const sources = [
  ["ca_file", "ca_pem", "provide either a CA file or the PEM-encoded string, but not both"],
  ["cert_file", "cert_pem", "provide either certificate file or PEM, but not both"],
  ["key_file", "key_pem", "provide either key file or PEM, but not both"],
] as const;

function bothWays(config: Reading, say: Say<"both">): Answer {
  const found = sources.find(
    ([file, pem]) => isThere(config, file) === true && isThere(config, pem) === true,
  );
  if (!found) return null;
  const [file, pem, upstream] = found;
  return say("both", upstream, { at: [pem], params: { file, pem } });
}

function halfPair(config: Reading, say: Say<"pair">): Answer {
  const cert = either(config, "cert_file", "cert_pem");
  const key = either(config, "key_file", "key_pem");
  if (cert === null || key === null || cert === key) return null;
  const present =
    ["cert_file", "cert_pem", "key_file", "key_pem"].find((name) => isThere(config, name) === true) ??
    "cert_file";
  return say(
    "pair",
    "TLS configuration must include both certificate and key (CertFile/CertPem and KeyFile/KeyPem)",
    { at: [present], params: { present, missing: cert ? "key_file" : "cert_file" } },
  );
}

const known: readonly string[] = ["1.0", "1.1", "1.2", "1.3"];

function versions(config: Reading, say: Say<"version" | "order">): Answer {
  for (const key of ["min_version", "max_version"]) {
    const value = config.text(key);
    if (value === null || value === "" || known.includes(value)) continue;
    const upstream = `invalid TLS ${key}: unsupported TLS version: ${quote(value)}`;
    return say("version", upstream, { at: [key], params: { key, value: quote(value) } });
  }
  const least = config.text("min_version");
  const most = config.text("max_version");
  if (least === null || most === null || most === "") return null;
  return known.indexOf(most) < known.indexOf(least === "" ? "1.2" : least)
    ? say("order", "invalid TLS configuration: min_version cannot be greater than max_version", {
        at: ["max_version"],
      })
    : null;
}

/** A file's name or PEM text is given; null: not known. */
function isThere(config: Reading, key: string): boolean | null {
  const text = config.text(key);
  return text === null ? null : text !== "";
}

function either(config: Reading, file: string, pem: string): boolean | null {
  const [inFile, inText] = [isThere(config, file), isThere(config, pem)];
  if (inFile === true || inText === true) return true;
  return inFile === null || inText === null ? null : false;
}
