import { compressionTrouble } from "../checks/compression";
import { typeCheck, type Answer, type Say } from "../checks/define";
import { fileModeTrouble } from "../checks/file-mode";
import type { Reading } from "../checks/reading";
import { contrib, contribType } from "../checks/upstream";

const says = {
  path: {
    en: "`path` is missing, so there is no file to write to. Write the file's path.",
    ko: "`path`가 없어 기록할 파일이 없습니다. 파일 경로를 쓰세요.",
  },
  append: {
    en: "`append` and `rotation` do not go together: a rotated file begins anew. Keep one of them.",
    ko: "로테이션하면 파일을 새로 시작하므로 `append`와 `rotation`은 함께 쓸 수 없습니다. 하나만 남기세요.",
  },
  format: {
    en: "`format` is `{value}`. The exporter writes `json` or `proto`.",
    ko: "`format` 값이 `{value}`입니다. 이 익스포터는 `json` 또는 `proto`로 기록합니다.",
  },
  compression: {
    en: "`compression` is `{value}`. The exporter knows `zstd` only; leave it out to write plain text.",
    ko: "`compression` 값이 `{value}`입니다. 이 익스포터는 `zstd`만 지원합니다. 압축하지 않으려면 지우세요.",
  },
  params: {
    en: "`compression_params` do not fit the compression: {trouble}",
    ko: "`compression_params`가 압축 방식에 맞지 않습니다: {trouble}",
  },
  flush: {
    en: "`flush_interval` is negative. Write a duration such as `1s`.",
    ko: "`flush_interval`이 음수입니다. `1s` 같은 시간을 쓰세요.",
  },
  group: {
    en: "With `group_by` the value of a resource attribute takes the place of the `*` in `path`: there must be exactly one, and not at the beginning, as in `/data/*.json`.",
    ko: "`group_by`를 쓰면 리소스 속성의 값이 `path`의 `*` 자리에 들어갑니다. `/data/*.json`처럼 `*`가 정확히 하나, 맨 앞이 아닌 곳에 있어야 합니다.",
  },
  attribute: {
    en: "`group_by.resource_attribute` is empty, so there is nothing to group by. Name the attribute.",
    ko: "`group_by.resource_attribute`가 비어 있어 나눌 기준이 없습니다. 속성 이름을 쓰세요.",
  },
  mode: {
    en: '`directory_permissions` is "{value}", which are no permission bits. Write octal digits in quotes, as in "0755".',
    ko: '`directory_permissions` 값 "{value}"은(는) 권한 비트가 아닙니다. "0755"처럼 8진수를 따옴표로 묶어 쓰세요.',
  },
  "mode-alone": {
    en: "`directory_permissions` only has a meaning when the exporter creates the directory. Add `create_directory: true`, or remove it.",
    ko: "`directory_permissions`는 익스포터가 디렉터리를 만들 때만 의미가 있습니다. `create_directory: true`를 추가하거나 지우세요.",
  },
};
type SayIt = Say<keyof typeof says>;

/** The `file` exporter. */
export const fileExporter = typeCheck<typeof fileExporterDocs>({
  name: "file-exporter",
  type: contribType("exporter/fileexporter.Config"),
  validate: (config, say) =>
    paths(config, say) ?? formats(config, say) ?? groups(config, say) ?? directories(config, say),
});

export const fileExporterDocs = () => ({
  source: contrib("exporter/fileexporter/config.go"),
  says,
});

function paths(config: Reading, say: SayIt): Answer {
  if (config.text("path") === "") return say("path", "path must be non-empty", { at: ["path"] });
  return config.flag("append") === true && config.isSet("rotation") === true
    ? say("append", "append and rotation enabled at the same time is not supported", { at: ["append"] })
    : null;
}

function formats(config: Reading, say: SayIt): Answer {
  const format = config.text("format");
  if (format !== null && format !== "json" && format !== "proto")
    return say("format", "format type is not supported", { at: ["format"], params: { value: format } });
  const algorithm = config.text("compression");
  if (algorithm !== null && algorithm !== "" && algorithm !== "zstd")
    return say("compression", "compression is not supported", {
      at: ["compression"],
      params: { value: algorithm },
    });
  const trouble = algorithm ? compressionTrouble(algorithm, config.section("compression_params")) : null;
  if (trouble !== null)
    return say("params", `invalid compression_params: ${trouble}`, {
      at: ["compression_params"],
      params: { trouble },
    });
  return config.number("flush_interval") < 0
    ? say("flush", "flush_interval must be larger than zero", { at: ["flush_interval"] })
    : null;
}

function groups(config: Reading, say: SayIt): Answer {
  const group = config.section("group_by");
  const path = config.text("path");
  if (group.flag("enabled") !== true) return null;
  const parts = path?.split("*");
  if (parts && parts.length !== 2)
    return say("group", "path must contain exactly one * when group_by is enabled", { at: ["path"] });
  if (parts?.[0] === "")
    return say("group", "path must not start with * when group_by is enabled", { at: ["path"] });
  return group.text("resource_attribute") === ""
    ? say("attribute", "resource_attribute must not be empty when group_by is enabled", {
        at: ["group_by", "resource_attribute"],
      })
    : null;
}

function directories(config: Reading, say: SayIt): Answer {
  const value = config.text("directory_permissions");
  const isCreated = config.flag("create_directory");
  if (value === null || value === "" || isCreated === null) return null;
  const at = ["directory_permissions"];
  if (!isCreated)
    return say("mode-alone", "directory_permissions requires create_directory to be true", { at });
  const trouble = fileModeTrouble(value);
  return trouble === null ? null : say("mode", trouble, { at, params: { value } });
}
