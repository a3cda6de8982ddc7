import { describe, expect, it } from "vitest";
import { readDocument } from "../yaml/document";
import { yaml } from "../yaml/sample";
import { parseAllow, waiversIn } from "./waivers";

const waiversOf = (text: string) =>
  waiversIn(readDocument(text)).map(({ path, reason }) => `${path?.join("::") ?? "nothing"} (${reason})`);

describe("parseAllow", () => {
  it.each([
    [
      "allow: order/batch-not-last - the gateway limits",
      "order/batch-not-last",
      "the gateway limits",
      undefined,
    ],
    [
      "# allow: order/batch-not-last -- the gateway limits",
      "order/batch-not-last",
      "the gateway limits",
      undefined,
    ],
    [
      "allow: order/batch-not-last — the gateway limits",
      "order/batch-not-last",
      "the gateway limits",
      undefined,
    ],
    [
      "allow: order/batch-not-last – the gateway limits",
      "order/batch-not-last",
      "the gateway limits",
      undefined,
    ],
    ["allow: a/b - moved, until 2027-01-31", "a/b", "moved", "2027-01-31"],
    ["allow: a/b - moved (until 2027-01-31)", "a/b", "moved", "2027-01-31"],
    ["allow: a/b - until 2027-01-31", "a/b", "", "2027-01-31"],
    ["allow: a/b - moved until 31.01.2027", "a/b", "moved", "31.01.2027"],
    ["allow: a/* - all of them", "a/*", "all of them", undefined],
    ["allow: a/b - not until we have moved", "a/b", "not until we have moved", undefined],
    ["allow: a/b - a well-known case", "a/b", "a well-known case", undefined],
    ["allow: a/b - 사이드카가 제한함", "a/b", "사이드카가 제한함", undefined],
    ["allow: a/b", "a/b", "", undefined],
    ["allow: a/b -", "a/b", "", undefined],
  ])("reads %j", (comment, rule, reason, until) => {
    expect(parseAllow(comment)).toEqual({ rule, reason, ...(until === undefined ? {} : { until }) });
  });

  it.each(["we allow: a/b - no", "allow everything", "allow: no-family - x", "disallow: a/b - x", ""])(
    "does not take %j for a waiver",
    (comment) => {
      expect(parseAllow(comment)).toBeNull();
    },
  );
});

describe("waiversIn", () => {
  it("takes what stands above all content for the whole text", () => {
    expect(
      waiversOf(yaml`
        # our agent
        # allow: a/b - everywhere

        ---
        # allow: a/c - everywhere too
        receivers:
          otlp:
      `),
    ).toEqual([" (everywhere)", " (everywhere too)"]);
  });

  it("takes a line of its own for the key that follows", () => {
    expect(
      waiversOf(yaml`
        receivers:
          otlp: {}
        # allow: a/b - the section
        processors:
          # allow: a/b - the component

          # more about it
          batch:
            # allow: a/b - the setting
            timeout: 5s
      `),
    ).toEqual([
      "processors (the section)",
      "processors::batch (the component)",
      "processors::batch::timeout (the setting)",
    ]);
  });

  it("takes the end of a line for the key or item of that line", () => {
    expect(
      waiversOf(yaml`
        processors:
          batch: # allow: a/b - with all below
            timeout: 5s # allow: a/b - the setting
          transform: { error_mode: ignore } # allow: a/b - in flow
        service:
          pipelines:
            traces:
              processors:
                - batch # allow: a/b - the mention
                - transform
      `),
    ).toEqual([
      "processors::batch (with all below)",
      "processors::batch::timeout (the setting)",
      "processors::transform (in flow)",
      "service::pipelines::traces::processors::0 (the mention)",
    ]);
  });

  it("takes a list item of several keys as a whole", () => {
    expect(
      waiversOf(yaml`
        processors:
          tail_sampling:
            policies:
              # allow: a/b - the policy
              - name: errors
                type: status_code
              - name: slow # allow: a/b - the second policy
                type: latency
      `),
    ).toEqual([
      "processors::tail_sampling::policies::0 (the policy)",
      "processors::tail_sampling::policies::1 (the second policy)",
    ]);
  });

  it("does not look into quoted text", () => {
    expect(waiversOf(`a: "# allow: a/b - no"\nb: |\n  # allow: a/b - no\n`)).toEqual([]);
  });

  it("says where the comment stands", () => {
    expect(waiversIn(readDocument("a: 1\nb: 2 # allow: a/b - x\n"))[0]?.position).toEqual({
      line: 2,
      column: 6,
    });
  });

  it("answers for broken and empty text", () => {
    expect(waiversOf("")).toEqual([]);
    expect(waiversOf("# allow: a/b - alone")).toEqual([" (alone)"]);
    expect(() => waiversOf("a: [1, # allow: a/b - open\n")).not.toThrow();
    expect(waiversOf("a: 1\n# allow: a/b - after all\n")).toEqual(["nothing (after all)"]);
  });
});
