import type { Fact, FactDocsTable } from "../types";
import { factsOf, list, text } from "./rows";

/** Which program runs. */
export const imageFacts: readonly Fact[] = factsOf("image", [
  {
    id: "image.repository",
    type: text,
    editable: true,
  },
  {
    id: "image.tag",
    type: text,
    editable: true,
  },
  {
    id: "image.digest",
    type: { is: "text", pattern: "^sha256:[0-9a-f]{64}$" },
  },
  {
    id: "image.command",
    type: text,
    editable: true,
  },
  {
    id: "image.components",
    type: list,
  },
]);

export const imageDocs = (): FactDocsTable => ({
  "image.repository": {
    en: "Image",
    ko: "이미지",
    readBy: ["wl/distribution-mismatch", "journald/binary"],
  },
  "image.tag": {
    en: "Image tag",
    ko: "이미지 태그",
    readBy: ["wl/image-latest", "wl/version-skew"],
  },
  "image.digest": {
    en: "Image digest",
    ko: "이미지 다이제스트",
    readBy: ["wl/image-latest"],
  },
  "image.command": {
    en: "Command",
    ko: "실행 명령",
    readBy: ["wl/distribution-mismatch"],
  },
  "image.components": {
    en: "Components of a self-built image",
    ko: "직접 빌드한 이미지의 컴포넌트",
    readBy: ["wl/distribution-mismatch"],
  },
});
