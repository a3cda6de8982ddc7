import { trait } from "./define";

export const receiverHostMetrics = trait({
  kind: "receiver",
  type: "host_metrics",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/receiver/hostmetricsreceiver/README.md",
  purpose: {
    en: "Measures the machine it runs on: CPU, memory, disks, file systems, network, processes.",
    ko: "실행 중인 호스트의 CPU, 메모리, 디스크, 파일 시스템, 네트워크, 프로세스를 측정합니다.",
  },
  fields: {
    root_path: {
      en: "Where the host's file system is mounted, such as `/hostfs`. Without it a container measures itself in part.",
      ko: "호스트 파일 시스템을 마운트한 경로입니다(예: `/hostfs`). 없으면 컨테이너 자신을 일부 측정하게 됩니다.",
    },
    scrapers: {
      en: "What is measured; only the scrapers named here run.",
      ko: "측정할 항목입니다. 여기에 적은 스크레이퍼만 실행됩니다.",
    },
    metadata_collection_interval: {
      en: "How often metadata of the host is sent, where that is supported.",
      ko: "지원되는 경우 호스트 메타데이터를 보내는 주기입니다.",
    },
    "scrapers.cpu": { en: "Time that processors spend, by state.", ko: "상태별 CPU 사용 시간입니다." },
    "scrapers.disk": { en: "Bytes and operations of disks.", ko: "디스크의 입출력 바이트와 횟수입니다." },
    "scrapers.filesystem": {
      en: "Space and inodes of mounted file systems.",
      ko: "마운트된 파일 시스템의 공간과 inode입니다.",
    },
    "scrapers.filesystem.exclude_mount_points": {
      en: "Mount points left out, for example those of container runtimes.",
      ko: "제외할 마운트 지점입니다(예: 컨테이너 런타임의 마운트).",
    },
    "scrapers.filesystem.exclude_fs_types": {
      en: "Kinds of file systems left out, such as `overlay`.",
      ko: "제외할 파일 시스템 종류입니다(예: `overlay`).",
    },
    "scrapers.load": { en: "System load over 1, 5 and 15 minutes.", ko: "1분, 5분, 15분 시스템 부하입니다." },
    "scrapers.load.cpu_average": {
      en: "Divides the load by the number of processors.",
      ko: "부하를 CPU 수로 나눕니다.",
    },
    "scrapers.memory": { en: "Memory by state.", ko: "상태별 메모리입니다." },
    "scrapers.network": {
      en: "Traffic and errors of network interfaces, and TCP connections.",
      ko: "네트워크 인터페이스의 트래픽과 오류, TCP 연결입니다.",
    },
    "scrapers.paging": { en: "Use of swap space.", ko: "스왑 공간 사용량입니다." },
    "scrapers.process": {
      en: "CPU, memory and disk I/O of each process; needs rights to look into all of them.",
      ko: "프로세스별 CPU, 메모리, 디스크 입출력입니다. 모든 프로세스를 볼 권한이 필요합니다.",
    },
    "scrapers.processes": { en: "Number of processes by state.", ko: "상태별 프로세스 수입니다." },
  },
});
