import { startCheck } from "../checks/define";
import { contrib } from "../checks/upstream";
import { quote } from "../go/quote";

/** The extension that encodes what the `file` exporter writes. */
export const fileExporterEncoding = startCheck<typeof fileExporterEncodingDocs>({
  name: "file-exporter-encoding",
  kind: "exporter",
  component: "file",
  start(config, say, { extensions }) {
    const id = config.text("encoding");
    if (id === null || id === "" || extensions.enabled.has(id)) return null;
    const enables = extensions.defined.has(id) ? { enables: id } : {};
    return say("missing", `unknown encoding ${quote(id)}`, { at: ["encoding"], params: { id }, ...enables });
  },
});

export const fileExporterEncodingDocs = () => ({
  source: contrib("exporter/fileexporter/file_exporter.go"),
  says: {
    missing: {
      en: "`encoding` names `{id}`, and no extension of that name is enabled in `service.extensions`. `validate` passes; the collector does not start.",
      ko: "`encoding`이 가리키는 `{id}`이(가) `service.extensions`에 켜져 있지 않습니다. `validate`는 통과하지만 시작하지 못합니다.",
    },
  },
});
