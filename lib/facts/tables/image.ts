import type { Fact } from "../types";
import { factsOf, list, text } from "./rows";

/** Which program runs. */
export const imageFacts: readonly Fact[] = factsOf("image", [
  {
    id: "image.repository",
    type: text,
    en: "Image",
    ko: "이미지",
    editable: true,
    readBy: ["wl/distribution-mismatch", "journald/binary"],
  },
  {
    id: "image.tag",
    type: text,
    en: "Image tag",
    ko: "이미지 태그",
    editable: true,
    readBy: ["wl/image-latest", "wl/version-skew"],
  },
  {
    id: "image.digest",
    type: { is: "text", pattern: "^sha256:[0-9a-f]{64}$" },
    en: "Image digest",
    ko: "이미지 다이제스트",
    readBy: ["wl/image-latest"],
  },
  {
    id: "image.command",
    type: text,
    en: "Command",
    ko: "실행 명령",
    editable: true,
    readBy: ["wl/distribution-mismatch"],
  },
  {
    id: "image.components",
    type: list,
    en: "Components of a self-built image",
    ko: "직접 빌드한 이미지의 컴포넌트",
    readBy: ["wl/distribution-mismatch"],
  },
]);
