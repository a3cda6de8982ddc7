import { compressionTrouble, isCompressed } from "../checks/compression";
import { typeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";

/** What exporters over HTTP have in common. */
export const httpClient = typeCheck<typeof httpClientDocs>({
  name: "http-client",
  type: coreType("config/confighttp.ClientConfig"),
  validate(config, say) {
    const algorithm = config.text("compression");
    if (algorithm === null || !isCompressed(algorithm)) return null;
    const trouble = compressionTrouble(algorithm, config.section("compression_params"));
    return trouble === null
      ? null
      : say("level", trouble, { at: ["compression_params", "level"], params: { algorithm } });
  },
});

export const httpClientDocs = () => ({
  source: core("config/confighttp/client.go"),
  says: {
    level: {
      en: "`compression_params.level` does not fit `{algorithm}`. gzip, zlib and deflate take -2 to 9, zstd any level, the others none.",
      ko: "`compression_params.level` 값이 `{algorithm}`에 맞지 않습니다. gzip, zlib, deflate는 -2에서 9까지, zstd는 모든 수준을 받으며 나머지는 수준을 받지 않습니다.",
    },
  },
});
