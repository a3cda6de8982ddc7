import { startTypeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";
import { quote } from "../go/quote";

/** `middlewares` of clients and servers: the extensions they name must be enabled. */
export const middlewares = startTypeCheck<typeof middlewaresDocs>({
  name: "middlewares",
  type: [
    coreType("config/confighttp.ClientConfig"),
    coreType("config/configgrpc.ClientConfig"),
    coreType("config/confighttp.ServerConfig"),
    coreType("config/configgrpc.ServerConfig"),
  ],
  start(config, say, { extensions, type }) {
    const side = type.endsWith("ClientConfig") ? "client" : "server";
    const prefix = type.includes("configgrpc") ? `failed to get gRPC ${side} options from middleware: ` : "";
    return config.sections("middlewares").map((item, index) => {
      const id = item.text("id");
      if (id === null || id === "" || extensions.enabled.has(id)) return null;
      const upstream = `${prefix}failed to resolve middleware ${quote(id)}: middleware not found`;
      const enables = extensions.defined.has(id) ? { enables: id } : {};
      return say("missing", upstream, { at: ["middlewares", index, "id"], params: { id }, ...enables });
    });
  },
});

export const middlewaresDocs = () => ({
  source: core("config/configmiddleware/configmiddleware.go"),
  says: {
    missing: {
      en: "`middlewares` names `{id}`, and no extension of that name is enabled in `service.extensions`. `validate` passes; the collector does not start.",
      ko: "`middlewares`가 가리키는 `{id}`이(가) `service.extensions`에 켜져 있지 않습니다. `validate`는 통과하지만 시작하지 못합니다.",
    },
  },
});
