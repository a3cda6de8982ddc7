import { typeCheck } from "../checks/define";
import { core, coreType } from "../checks/upstream";

/** The `zpages` extension. */
export const zpages = typeCheck<typeof zpagesDocs>({
  name: "zpages",
  type: coreType("extension/zpagesextension.Config"),
  validate: (config, say) =>
    config.text("endpoint") === ""
      ? say("endpoint", `"endpoint" is required when using the "zpages" extension`, { at: ["endpoint"] })
      : null,
});

export const zpagesDocs = () => ({
  source: core("extension/zpagesextension/config.go"),
  says: {
    endpoint: {
      en: "`endpoint` is empty, so the pages would be served nowhere. Leave it out for `localhost:55679`, or write an address.",
      ko: "`endpoint`가 비어 있어 페이지를 제공할 주소가 없습니다. 기본값 `localhost:55679`를 쓰려면 지우고, 아니면 주소를 쓰세요.",
    },
  },
});
