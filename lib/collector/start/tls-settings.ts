import { startTypeCheck, type Say } from "../checks/define";
import type { Reading } from "../checks/reading";
import { core, coreType } from "../checks/upstream";
import { quote } from "../go/quote";
import type { Problem } from "../types";

/** TLS settings that are made into what the connection uses at start only: certificates in the text, ciphers. */
export const tlsSettings = startTypeCheck<typeof tlsSettingsDocs>({
  name: "tls-settings",
  type: [coreType("config/configtls.ClientConfig"), coreType("config/configtls.ServerConfig")],
  start: (config, say) =>
    config.flag("insecure") === true
      ? null
      : (pemTrouble(config, say) ?? cipherTrouble(config, say) ?? curveTrouble(config, say)),
});

export const tlsSettingsDocs = () => ({
  source: core("config/configtls/configtls.go"),
  says: {
    pem: {
      en: "`{key}` holds no PEM block (`-----BEGIN …`), so TLS cannot be set up and the collector does not start. `validate` does not see it.",
      ko: "`{key}`에 PEM 블록(`-----BEGIN …`)이 없어 TLS를 설정할 수 없고 시작하지 못합니다. `validate`에서는 드러나지 않습니다.",
    },
    cipher: {
      en: "`{name}` is no cipher suite that Go knows; the collector does not start. `validate` does not see it.",
      ko: "`{name}`은(는) Go가 아는 암호 스위트가 아니어서 시작하지 못합니다. `validate`에서는 드러나지 않습니다.",
    },
    curve: {
      en: "`{name}` is no curve that the collector knows; it does not start. `validate` does not see it. Known are P256, P384, P521, X25519 and X25519MLKEM768.",
      ko: "`{name}`은(는) Collector가 아는 곡선이 아니어서 시작하지 못합니다. `validate`에서는 드러나지 않습니다. P256, P384, P521, X25519, X25519MLKEM768이 있습니다.",
    },
  },
});

type SayIt = Say<keyof ReturnType<typeof tlsSettingsDocs>["says"]>;

function pemTrouble(config: Reading, say: SayIt): Problem | null {
  const isBare = (key: string) => {
    const text = config.text(key);
    return text !== null && text !== "" && !text.includes("-----BEGIN");
  };
  if (isBare("ca_pem"))
    return say(
      "pem",
      "failed to load TLS config: failed to load CA CertPool PEM: failed to parse cert",
      detailsOf("ca_pem"),
    );
  const upstream =
    "failed to load TLS config: failed to load TLS cert and key: failed to load TLS cert and key PEMs: tls: failed to find any PEM data in certificate input";
  return isBare("cert_pem") ? say("pem", upstream, detailsOf("cert_pem")) : null;
}

function detailsOf(key: string) {
  return { at: [key], params: { key } };
}

function cipherTrouble(config: Reading, say: SayIt): Problem | null {
  const names = config.texts("cipher_suites");
  const index = names.findIndex((name) => name !== null && !/^TLS_[A-Z0-9_]+$/.test(name));
  const name = names[index];
  if (name === undefined || name === null) return null;
  const upstream = `failed to load TLS config: invalid TLS cipher suite: ${quote(name)}`;
  return say("cipher", upstream, { at: ["cipher_suites", index], params: { name } });
}

const curves = new Set(["P256", "P384", "P521", "X25519", "X25519MLKEM768"]);

function curveTrouble(config: Reading, say: SayIt): Problem | null {
  const names = config.texts("curve_preferences");
  const index = names.findIndex((name) => name !== null && !curves.has(name));
  const name = names[index];
  if (name === undefined || name === null) return null;
  const upstream =
    "failed to load TLS config: invalid curve type: CurveID(0). Expected values are [CurveP256 CurveP384 CurveP521 X25519 X25519MLKEM768]";
  return say("curve", upstream, { at: ["curve_preferences", index], params: { name } });
}
