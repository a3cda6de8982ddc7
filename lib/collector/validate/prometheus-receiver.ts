import { typeCheck } from "../checks/define";
import { contrib, contribType } from "../checks/upstream";

/** The `prometheus` receiver. */
export const prometheusReceiver = typeCheck<typeof prometheusReceiverDocs>({
  name: "prometheus-receiver",
  type: contribType("receiver/prometheusreceiver.Config"),
  validate(config, say) {
    const prometheus = config.section("config");
    return prometheus.count("scrape_configs") === 0 &&
      prometheus.count("scrape_config_files") === 0 &&
      config.isSet("target_allocator") === false
      ? say("nothing", "no Prometheus scrape_configs or target_allocator set", { at: ["config"] })
      : null;
  },
});

export const prometheusReceiverDocs = () => ({
  source: contrib("receiver/prometheusreceiver/config.go"),
  says: {
    nothing: {
      en: "There is nothing to scrape. Write `scrape_configs` under `config`, or set `target_allocator`.",
      ko: "수집할 대상이 없습니다. `config` 아래에 `scrape_configs`를 쓰거나 `target_allocator`를 설정하세요.",
    },
  },
});
