import { typeCheck, type Answer, type Say } from "../checks/define";
import { fileModeTrouble } from "../checks/file-mode";
import type { Reading } from "../checks/reading";
import { contrib, contribType } from "../checks/upstream";
import type { Environment } from "../types";

const says = {
  missing: {
    en: "The directory `{directory}` does not exist there, so queues and positions cannot be kept. Mount a volume at it, or write `create_directory: true`.",
    ko: "`{directory}` 디렉터리가 없어 큐와 읽은 위치를 보존할 수 없습니다. 그 경로에 볼륨을 마운트하거나 `create_directory: true`를 쓰세요.",
  },
  file: {
    en: "`{directory}` is a file. The storage needs a directory.",
    ko: "`{directory}`은(는) 파일입니다. 스토리지에는 디렉터리가 필요합니다.",
  },
  negative: {
    en: "`{key}` is negative. Write 0 for no limit.",
    ko: "`{key}`이(가) 음수입니다. 제한이 없으면 0을 쓰세요.",
  },
  threshold: {
    en: "`compaction.{key}` is above `max_size`, so the storage could never grow to it. Lower it, or raise `max_size`.",
    ko: "`compaction.{key}`이(가) `max_size`보다 커서 스토리지가 그 크기에 이를 수 없습니다. 값을 낮추거나 `max_size`를 늘리세요.",
  },
  interval: {
    en: "`compaction.check_interval` must be above 0 while `on_rebound` is on. 5s is the default.",
    ko: "`on_rebound`가 켜져 있으면 `compaction.check_interval`이 0보다 커야 합니다. 기본값은 5s입니다.",
  },
  mode: {
    en: '`directory_permissions` is "{value}", which are no permission bits. Write octal digits in quotes, as in "0750".',
    ko: '`directory_permissions` 값 "{value}"은(는) 권한 비트가 아닙니다. "0750"처럼 8진수를 따옴표로 묶어 쓰세요.',
  },
};
type SayIt = Say<keyof typeof says>;

/** The `file_storage` extension. */
export const fileStorage = typeCheck<typeof fileStorageDocs>({
  name: "file-storage",
  type: contribType("extension/storage/filestorage.Config"),
  validate: (config, say, { environment }) =>
    directories(config, say, environment) ?? sizes(config, say) ?? mode(config, say),
});

export const fileStorageDocs = () => ({
  source: contrib("extension/storage/filestorage/config.go"),
  says,
});

function directories(config: Reading, say: SayIt, environment: Environment): Answer {
  const compaction = config.section("compaction");
  const isCompacted = compaction.flag("on_start") === true || compaction.flag("on_rebound") === true;
  const places = [
    { at: ["directory"], directory: config.text("directory") },
    ...(isCompacted ? [{ at: ["compaction", "directory"], directory: compaction.text("directory") }] : []),
  ];
  for (const { at, directory } of places) {
    if (directory === null) continue;
    const params = { directory };
    if (environment.exists(directory) === false && config.flag("create_directory") === false)
      return say(
        "missing",
        `directory must exist: stat ${directory}: no such file or directory. You can enable the create_directory option to automatically create it`,
        { at, params, class: "environment" },
      );
    if (environment.read(directory) !== null)
      return say("file", `${directory} is not a directory`, { at, params, class: "environment" });
  }
  return null;
}

function sizes(config: Reading, say: SayIt): Answer {
  const compaction = config.section("compaction");
  const most = config.number("max_size");
  const negative = (upstream: string, at: string[]) =>
    say("negative", upstream, { at, params: { key: at.join(".") } });
  if (compaction.number("max_transaction_size") < 0)
    return negative("max transaction size for compaction cannot be less than 0", [
      "compaction",
      "max_transaction_size",
    ]);
  if (most < 0) return negative("max size cannot be less than 0", ["max_size"]);
  if (compaction.flag("on_rebound") !== true) return null;
  for (const name of ["needed", "trigger"]) {
    const key = `rebound_${name}_threshold_mib`;
    if (most > 0 && compaction.number(key) * 1024 ** 2 > most)
      return say("threshold", `compaction rebound ${name} threshold cannot be greater than max size`, {
        at: ["compaction", key],
        params: { key },
      });
  }
  return compaction.number("check_interval") <= 0
    ? say("interval", "compaction check interval must be positive when rebound compaction is set", {
        at: ["compaction", "check_interval"],
      })
    : null;
}

function mode(config: Reading, say: SayIt): Answer {
  const value = config.text("directory_permissions");
  if (config.flag("create_directory") !== true || value === null) return null;
  const trouble = fileModeTrouble(value);
  return trouble === null ? null : say("mode", trouble, { at: ["directory_permissions"], params: { value } });
}
