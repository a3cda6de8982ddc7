import { factoryCheck } from "../checks/define";
import { contrib } from "../checks/upstream";

/** Where the `prometheus` exporter listens. */
export const prometheusAddress = factoryCheck<typeof prometheusAddressDocs>({
  name: "prometheus-address",
  kind: "exporter",
  component: "prometheus",
  create: (config, say) =>
    config.text("endpoint")?.trim() === ""
      ? say("blank", "expecting a non-blank address to run the Prometheus metrics handler", {
          at: ["endpoint"],
        })
      : null,
});

export const prometheusAddressDocs = () => ({
  source: contrib("exporter/prometheusexporter/prometheus.go"),
  says: {
    blank: {
      en: "`endpoint` is empty, so there is nowhere to scrape from. Write an address, such as `0.0.0.0:8889`.",
      ko: "`endpoint`가 비어 있어 수집할 곳이 없습니다. `0.0.0.0:8889`처럼 주소를 쓰세요.",
    },
  },
});
