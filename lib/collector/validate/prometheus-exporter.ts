import { typeCheck } from "../checks/define";
import { translationSays, translationTrouble } from "../checks/translation-strategy";
import { contrib, contribType } from "../checks/upstream";

/** The `prometheus` exporter. */
export const prometheusExporter = typeCheck<typeof prometheusExporterDocs>({
  name: "prometheus-exporter",
  type: contribType("exporter/prometheusexporter.Config"),
  validate: translationTrouble,
});

export const prometheusExporterDocs = () => ({
  source: contrib("exporter/prometheusexporter/config.go"),
  says: translationSays,
});
