import { startTypeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";
import { rolesOf } from "./extension-kinds";

/** `sending_queue.storage`: the extension must be enabled, and one that stores. */
export const queueStorage = startTypeCheck<typeof queueStorageDocs>({
  name: "queue-storage",
  type: coreType("exporter/exporterhelper/internal/queuebatch.Config"),
  start(config, say, { extensions }) {
    const id = config.text("storage");
    if (id === null || id === "") return null;
    const found = extensions.enabled.get(id);
    const at = ["storage"];
    if (found === undefined)
      return say("missing", "no storage client extension found", {
        at,
        params: { id },
        ...(extensions.defined.has(id) ? { enables: id } : {}),
      });
    const roles = rolesOf(found);
    return !roles || roles.includes("storage")
      ? null
      : say("kind", "requested extension is not a storage extension", { at, params: { id } });
  },
});

export const queueStorageDocs = () => ({
  source: core("exporter/exporterhelper/internal/queue/persistent_queue.go"),
  says: {
    missing: {
      en: "The queue is to be kept in `{id}`, and no extension of that name is enabled in `service.extensions`. `validate` passes; the collector does not start.",
      ko: "큐를 저장할 `{id}`이(가) `service.extensions`에 켜져 있지 않습니다. `validate`는 통과하지만 시작하지 못합니다.",
    },
    kind: {
      en: "`{id}` is no extension that stores data, so the queue cannot be kept in it. Use a storage such as `file_storage`.",
      ko: "`{id}`은(는) 데이터를 저장하는 익스텐션이 아니어서 큐를 저장할 수 없습니다. `file_storage` 같은 저장소를 쓰세요.",
    },
  },
});
