import { typeCheck, type Answer, type Say } from "../checks/define";
import { core, coreType } from "../checks/upstream";
import { quote } from "../go/quote";

/** An endpoint with a transport. */
export const address = typeCheck<typeof addressDocs>({
  name: "address",
  type: coreType("config/confignet.AddrConfig"),
  validate: (config, say) => checkAddress(config.text("transport"), config.text("endpoint"), say),
});

export const addressDocs = () => ({
  source: core("config/confignet/confignet.go"),
  says: {
    transport: {
      en: "`transport` is {value}, which is no transport. `tcp` is the usual one; `udp` and `unix` exist too.",
      ko: "`transport` 값 {value}은(는) 지원되는 전송 방식이 아닙니다. 보통 `tcp`를 쓰며 `udp`와 `unix`도 있습니다.",
    },
    pipe: {
      en: "`endpoint` is no path of a named pipe, which `transport: npipe` needs. It is written as \\\\.\\pipe\\name.",
      ko: "`transport: npipe`에는 네임드 파이프 경로가 필요하지만 `endpoint`가 그런 경로가 아닙니다. \\\\.\\pipe\\이름 형식으로 쓰세요.",
    },
  },
});

const transports = new Set("tcp tcp4 tcp6 udp udp4 udp6 ip ip4 ip6 unix unixgram unixpacket".split(" "));

function checkAddress(
  transport: string | null,
  endpoint: string | null,
  say: Say<"transport" | "pipe">,
): Answer {
  if (transport === null || transports.has(transport)) return null;
  if (transport !== "npipe") {
    const upstream = `invalid transport type ${quote(transport)}`;
    return say("transport", upstream, { at: ["transport"], params: { value: quote(transport) } });
  }
  const trouble = endpoint === null ? null : pipeTrouble(endpoint);
  return trouble === null ? null : say("pipe", trouble, { at: ["endpoint"] });
}

function pipeTrouble(endpoint: string): string | null {
  const quoted = quote(endpoint);
  if (endpoint.length > 256) return `named pipe path ${quoted} exceeds maximum length of 256 characters`;
  if (!endpoint.startsWith("\\\\")) return `named pipe path must start with "\\\\": ${quoted}`;
  const at = endpoint.slice(2).toLowerCase().indexOf("\\pipe\\");
  if (at < 0) return `named pipe path must contain "\\pipe\\": ${quoted}`;
  if (at === 0) return `named pipe path must have a non-empty server name: ${quoted}`;
  const name = endpoint.slice(2 + at + "\\pipe\\".length);
  if (name === "") return `named pipe path must have a non-empty pipe name after "\\pipe\\": ${quoted}`;
  return name.includes("\\") ? `named pipe name must not contain backslashes: ${quoted}` : null;
}
