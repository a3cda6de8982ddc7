import { startTypeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";
import { quote } from "../go/quote";
import { rolesOf } from "./extension-kinds";

const client = /config(http|grpc)\.ClientConfig$/;

/** `auth` of clients and servers: the extension it names must be enabled, and of the fitting kind. */
export const authentication = startTypeCheck<typeof authenticationDocs>({
  name: "authentication",
  type: [
    coreType("config/confighttp.ClientConfig"),
    coreType("config/configgrpc.ClientConfig"),
    coreType("config/confighttp.ServerConfig"),
    coreType("config/configgrpc.ServerConfig"),
  ],
  start(config, say, { extensions, type }) {
    const id = config.section("auth").text("authenticator");
    if (id === null || id === "") return null;
    const at = ["auth", "authenticator"];
    const found = extensions.enabled.get(id);
    if (found === undefined) {
      const isDefined = extensions.defined.has(id);
      return say(
        isDefined ? "disabled" : "undefined",
        `failed to resolve authenticator ${quote(id)}: authenticator not found`,
        { at, params: { id }, ...(isDefined ? { enables: id } : {}) },
      );
    }
    const isClient = client.test(type);
    const roles = rolesOf(found);
    if (!roles || roles.includes(isClient ? "client" : "server")) return null;
    const kind = isClient ? `${type.includes("http") ? "HTTP" : "gRPC"} client` : "server";
    return say("kind", `requested authenticator is not a ${kind} authenticator`, {
      at,
      params: { id, side: isClient ? "client" : "server" },
    });
  },
});

export const authenticationDocs = () => ({
  source: core("config/configauth/config.go"),
  says: {
    undefined: {
      en: "`authenticator` names `{id}`, and `extensions` defines no such extension. `validate` passes; the collector does not start. Define it and add it to `service.extensions`.",
      ko: "`authenticator`가 가리키는 `{id}`이(가) `extensions`에 없습니다. `validate`는 통과하지만 시작하지 못합니다. 정의한 뒤 `service.extensions`에도 추가하세요.",
    },
    disabled: {
      en: "`authenticator` names `{id}`, which is defined and not in `service.extensions`. `validate` passes; the collector does not start.",
      ko: "`authenticator`가 가리키는 `{id}`이(가) 정의는 되어 있지만 `service.extensions`에 없습니다. `validate`는 통과하지만 시작하지 못합니다.",
    },
    kind: {
      en: "`{id}` is no extension that can authenticate {side, select, client {a client} other {the callers of a server}}. `validate` passes; the collector does not start.",
      ko: "`{id}`은(는) {side, select, client {클라이언트} other {서버}} 인증에 쓸 수 없는 익스텐션입니다. `validate`는 통과하지만 시작하지 못합니다.",
    },
  },
});
