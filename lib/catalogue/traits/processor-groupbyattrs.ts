import { trait } from "./define";

export const processorGroupbyattrs = trait({
  kind: "processor",
  type: "groupbyattrs",
  source:
    "https://github.com/open-telemetry/opentelemetry-collector-contrib/blob/v0.159.0/processor/groupbyattrsprocessor/README.md",
  purpose: {
    en: "Groups data under resources by the values of attributes.",
    ko: "속성값에 따라 데이터를 리소스별로 묶습니다.",
  },
  fields: {
    keys: {
      en: "Attributes to group by; they move to the resource.",
      ko: "묶는 기준이 되는 속성입니다. 리소스로 옮겨집니다.",
    },
  },
});
