import { trait } from "./define";

export const extensionFileStorage = trait({
  kind: "extension",
  type: "file_storage",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/extension/storage/filestorage/README.md",
  purpose: {
    en: "Keeps queues and read positions on disk for other components.",
    ko: "다른 컴포넌트의 큐와 읽은 위치를 디스크에 보관합니다.",
  },
  fields: {
    directory: {
      en: "Folder to write to; in Kubernetes a volume that outlives the pod.",
      ko: "쓸 폴더입니다. Kubernetes에서는 파드보다 오래 남는 볼륨이어야 합니다.",
    },
    create_directory: { en: "Makes the folder where it is missing.", ko: "폴더가 없으면 만듭니다." },
    timeout: { en: "How long to wait for the lock of a file.", ko: "파일 잠금을 기다리는 시간입니다." },
    max_size: {
      en: "Largest file in bytes; 0 sets no limit.",
      ko: "파일의 최대 크기(바이트)입니다. 0이면 제한이 없습니다.",
    },
    fsync: {
      en: "Writes through to the disk each time: safer and slower.",
      ko: "매번 디스크까지 기록합니다. 더 안전하지만 느립니다.",
    },
    compaction: { en: "When files are made smaller again.", ko: "파일을 다시 줄이는 시점입니다." },
    "compaction.on_start": {
      en: "Compacts when the collector starts.",
      ko: "컬렉터를 시작할 때 압축 정리합니다.",
    },
    "compaction.on_rebound": {
      en: "Compacts while running, once much has been freed.",
      ko: "실행 중에 빈 공간이 많아지면 압축 정리합니다.",
    },
    "compaction.directory": {
      en: "Folder for the copy while compacting.",
      ko: "압축 정리하는 동안 쓸 임시 폴더입니다.",
    },
    recreate: {
      en: "Sets a broken file aside and begins a new one.",
      ko: "손상된 파일을 치우고 새로 시작합니다.",
    },
  },
});
