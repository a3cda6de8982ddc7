import { startCheck } from "../checks/define";
import { contrib } from "../checks/upstream";
import { quote } from "../go/quote";

/** The file of a bearer token is read at start. */
export const bearerTokenFile = startCheck<typeof bearerTokenFileDocs>({
  name: "bearer-token-file",
  kind: "extension",
  component: "bearertokenauth",
  start(config, say, _use, { environment }) {
    const path = config.text("filename");
    if (path === null || path === "" || environment.exists(path) !== false) return null;
    const upstream = `failed to read credentials file ${quote(path)}: open ${path}: no such file or directory`;
    return say("missing", upstream, { at: ["filename"], params: { path }, class: "environment" });
  },
});

export const bearerTokenFileDocs = () => ({
  source: contrib("extension/bearertokenauthextension/bearertokenauth.go"),
  says: {
    missing: {
      en: "The file `{path}` with the token is not there on the machine that is assumed; the collector does not start without it.",
      ko: "가정한 머신에 토큰 파일 `{path}`이(가) 없습니다. 이 파일이 없으면 시작하지 못합니다.",
    },
  },
});
