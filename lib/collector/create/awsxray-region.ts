import { factoryCheck } from "../checks/define";
import { imdsTrouble } from "../checks/imds";
import { contrib } from "../checks/upstream";
import { parseUrl } from "../go/parse-url";

/** Where `awsxray` takes its region from, before it asks the machine. */
const sources = ["AWS_REGION", "AWS_DEFAULT_REGION", "AWS_PROFILE", "AWS_CONFIG_FILE"];

/** The `awsxray` exporter: its proxy, and its region, which it asks Amazon's machines for. */
export const awsxrayRegion = factoryCheck<typeof awsxrayRegionDocs>({
  name: "awsxray-region",
  kind: "exporter",
  component: "awsxray",
  create(config, say, _use, { environment }) {
    const proxy = config.text("proxy_address");
    const url = proxy ? parseUrl(proxy) : null;
    if (url && !url.ok)
      return say("proxy", url.error, { at: ["proxy_address"], params: { trouble: url.error } });
    const isSet = config.text("region") !== "" || sources.some((name) => environment.variables.has(name));
    return isSet || environment.isPod
      ? null
      : say("region", imdsTrouble("GetRegion"), { class: "environment" });
  },
});

export const awsxrayRegionDocs = () => ({
  source: contrib("internal/aws/awsutil/conn.go"),
  says: {
    proxy: {
      en: "`proxy_address` is no URL: {trouble}",
      ko: "`proxy_address`가 URL이 아닙니다: {trouble}",
    },
    region: {
      en: "No `region` is set, so the exporter asks the machine for it, which only Amazon's answer. Set it, or the variable `AWS_REGION`.",
      ko: "`region`이 없어 익스포터가 머신에 묻지만 아마존의 머신만 답합니다. `region`이나 환경 변수 `AWS_REGION`을 설정하세요.",
    },
  },
});
