import { typeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";

/** What receivers over gRPC have in common. */
export const grpcServer = typeCheck<typeof grpcServerDocs>({
  name: "grpc-server",
  type: coreType("config/configgrpc.ServerConfig"),
  validate(config, say) {
    const key = ["max_recv_msg_size_mib", "read_buffer_size", "write_buffer_size"].find(
      (name) => config.number(name) < 0,
    );
    if (key === undefined) return null;
    const value = config.number(key);
    const upstream =
      key === "max_recv_msg_size_mib"
        ? `invalid max_recv_msg_size_mib value, must be between 1 and 8796093022207: ${value}`
        : `invalid ${key} value: ${value}`;
    return say("size", upstream, { at: [key], params: { key, value } });
  },
});

export const grpcServerDocs = () => ({
  source: core("config/configgrpc/configgrpc.go"),
  says: {
    size: {
      en: "`{key}` is {value}, and a size cannot be negative. Leave it out for the default.",
      ko: "`{key}` 값이 {value}이지만 크기는 음수일 수 없습니다. 기본값을 쓰려면 지우세요.",
    },
  },
});
