import { startCheck } from "../checks/define";
import { contrib } from "../checks/upstream";

/** The file that the `file` exporter writes is opened at start. */
export const fileExporterFolder = startCheck<typeof fileExporterFolderDocs>({
  name: "file-exporter-folder",
  kind: "exporter",
  component: "file",
  start(config, say, _use, { environment }) {
    const path = config.text("path");
    const isMade =
      config.flag("create_directory") !== false || config.section("group_by").flag("enabled") !== false;
    if (path === null || !path.includes("/") || isMade) return null;
    const folder = path.slice(0, Math.max(1, path.lastIndexOf("/")));
    if (environment.exists(folder) !== false) return null;
    return say("missing", `open ${path}: no such file or directory`, {
      at: ["path"],
      params: { folder },
      class: "environment",
    });
  },
});

export const fileExporterFolderDocs = () => ({
  source: contrib("exporter/fileexporter/file_writer.go"),
  says: {
    missing: {
      en: "The folder `{folder}` is not there on the machine that is assumed, and the exporter opens its file at start. Mount it, or set `create_directory: true`.",
      ko: "가정한 머신에 `{folder}` 폴더가 없습니다. 익스포터는 시작할 때 파일을 엽니다. 마운트하거나 `create_directory: true`로 설정하세요.",
    },
  },
});
