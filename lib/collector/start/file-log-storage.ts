import { startCheck } from "../checks/define";
import { contrib } from "../checks/upstream";
import { rolesOf } from "./extension-kinds";

/** Where a log receiver keeps its place in the files. */
export const fileLogStorage = startCheck<typeof fileLogStorageDocs>({
  name: "file-log-storage",
  kind: "receiver",
  component: "file_log",
  start(config, say, { extensions }) {
    const id = config.text("storage");
    if (id === null || id === "") return null;
    const found = extensions.enabled.get(id);
    const at = ["storage"];
    if (found === undefined)
      return say("missing", `storage client: storage extension '${id}' not found`, {
        at,
        params: { id },
        ...(extensions.defined.has(id) ? { enables: id } : {}),
      });
    const roles = rolesOf(found);
    return !roles || roles.includes("storage")
      ? null
      : say("kind", `storage client: non-storage extension '${id}' found`, { at, params: { id } });
  },
});

export const fileLogStorageDocs = () => ({
  source: contrib("pkg/stanza/adapter/storage.go"),
  says: {
    missing: {
      en: "The receiver is to keep its place in `{id}`, and no extension of that name is enabled in `service.extensions`. `validate` passes; the collector does not start.",
      ko: "읽은 위치를 저장할 `{id}`이(가) `service.extensions`에 켜져 있지 않습니다. `validate`는 통과하지만 시작하지 못합니다.",
    },
    kind: {
      en: "`{id}` is no extension that stores data. Use a storage such as `file_storage`.",
      ko: "`{id}`은(는) 데이터를 저장하는 익스텐션이 아닙니다. `file_storage` 같은 저장소를 쓰세요.",
    },
  },
});
