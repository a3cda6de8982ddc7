import type { Path } from "../../base/path";
import { typeCheck, type Say } from "../checks/define";
import type { Reading } from "../checks/reading";
import { contrib, contribType } from "../checks/upstream";
import { quote } from "../go/quote";
import type { Environment, Problem } from "../types";

type SayIt = Say<"unsupported" | "file">;

/** The section `config` of the `prometheus` receiver, after Prometheus' own library has read it. */
export const prometheusConfig = typeCheck<typeof prometheusConfigDocs>({
  name: "prometheus-config",
  type: contribType("receiver/prometheusreceiver.PromConfig"),
  validate(config, say, { environment }) {
    const alerting = config.section("alerting");
    const unsupported = [
      ...(alerting.count("alertmanagers") > 0 ? ["alert_config.alertmanagers"] : []),
      ...(alerting.count("alert_relabel_configs") > 0 ? ["alert_config.relabel_configs"] : []),
      ...["remote_read", "remote_write", "rule_files"].filter((key) => config.count(key) > 0),
    ];
    if (unsupported.length > 0)
      return say("unsupported", `unsupported features:\n\t${unsupported.join("\n\t")}`, {
        at: [unsupported[0]?.startsWith("alert") ? "alerting" : (unsupported[0] ?? "")],
        params: { names: unsupported.join(", ") },
      });
    for (const [index, job] of config.sections("scrape_configs").entries()) {
      const at = ["scrape_configs", index];
      const found = filesTrouble(job, at, say, environment) ?? clusterFiles(job, at, say, environment);
      if (found) return found;
    }
    return null;
  },
});

export const prometheusConfigDocs = () => ({
  source: contrib("receiver/prometheusreceiver/config.go"),
  says: {
    unsupported: {
      en: "The receiver only scrapes: {names} belong to a Prometheus server. Remove them; exporters write, and rules run where the data is stored.",
      ko: "이 리시버는 수집만 합니다. {names}은(는) Prometheus 서버의 기능이므로 지우세요. 쓰기는 익스포터가, 규칙은 데이터를 저장하는 곳이 맡습니다.",
    },
    file: {
      en: "`{key}` names the file `{file}`, which is not there. Mount it there; in a pod, the service account brings its own along.",
      ko: "`{key}`로 지정한 `{file}` 파일이 없습니다. 그 경로에 마운트하세요. 파드에서는 서비스 어카운트가 자신의 파일을 제공합니다.",
    },
  },
});

function clusterFiles(job: Reading, at: Path, say: SayIt, environment: Environment): Problem | null {
  for (const [index, discovery] of job.sections("kubernetes_sd_configs").entries()) {
    const found = filesTrouble(discovery, [...at, "kubernetes_sd_configs", index], say, environment);
    if (found) return found;
  }
  return null;
}

/** The files of a client's settings: credentials, certificate and key. Others are read when it is made. */
function filesTrouble(config: Reading, at: Path, say: SayIt, environment: Environment): Problem | null {
  const [authorization, tls] = [config.section("authorization"), config.section("tls_config")];
  // A bearer token's file stands for credentials where there are none.
  const isBearer = config.isSet("authorization") === false;
  const credentials = isBearer ? config.text("bearer_token_file") : authorization.text("credentials_file");
  const files: readonly (readonly [string | null, string, Path])[] = [
    [
      credentials,
      "authorization credentials",
      isBearer ? ["bearer_token_file"] : ["authorization", "credentials_file"],
    ],
    [tls.text("cert_file"), "client cert", ["tls_config", "cert_file"]],
    [tls.text("key_file"), "client key", ["tls_config", "key_file"]],
  ];
  for (const [file, what, key] of files)
    if (file && environment.exists(file) === false)
      return say(
        "file",
        `error checking ${what} file ${quote(file)}: stat ${file}: no such file or directory`,
        { at: [...at, ...key], params: { key: key.join("."), file }, class: "environment" },
      );
  return null;
}
