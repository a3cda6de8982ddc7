import { trait } from "./define";

export const exporterFile = trait({
  kind: "exporter",
  type: "file",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/exporter/fileexporter/README.md",
  purpose: { en: "Writes data to files.", ko: "데이터를 파일에 적습니다." },
  fields: {
    path: { en: "File to write.", ko: "적을 파일입니다." },
    format: { en: "`json` (one line each) or `proto`.", ko: "`json`(한 줄씩) 또는 `proto`입니다." },
    rotation: {
      en: "When a new file is begun and how many are kept.",
      ko: "새 파일을 시작하는 시점과 보관할 개수입니다.",
    },
    "rotation.max_megabytes": {
      en: "Size at which a new file is begun.",
      ko: "새 파일을 시작하는 크기(MB)입니다.",
    },
    flush_interval: {
      en: "How often data is written out to the file.",
      ko: "데이터를 파일에 내려 쓰는 주기입니다.",
    },
    compression: { en: "How files are compressed.", ko: "파일 압축 방식입니다." },
    group_by: {
      en: "Writes a file for each value of a resource attribute.",
      ko: "리소스 속성값마다 별도의 파일에 적습니다.",
    },
  },
});
