import { describe, expect, it } from "vitest";
import { fieldsAt } from "../../catalogue/fields/fields-at";
import { testFields } from "../../catalogue/fields/testing";
import { strangeKey } from "./strange-key";

const queue = "go.opentelemetry.io/collector/exporter/exporterhelper/internal/queuebatch.Config";
const limiter = "go.opentelemetry.io/collector/internal/memorylimiter.Config";
const at = (version: string, type: string, key: string) =>
  strangeKey(fieldsAt(testFields, version), type, key);

describe("strangeKey", () => {
  it("says since when a setting is gone and what is written now", () => {
    expect(at("0.159.0", queue, "blocking")).toEqual({
      message: {
        id: "collector.decode.unknown-key-gone",
        params: { key: "blocking", since: "0.129.0", instead: "sending_queue.block_on_overflow" },
      },
      meant: "block_on_overflow",
    });
    expect(at("0.159.0", limiter, "ballast_size_mib").meant).toBeNull();
  });

  it("says which version brings a setting", () => {
    expect(at("0.150.0", limiter, "max_gc_interval_when_soft_limited").message).toEqual({
      id: "collector.decode.unknown-key-coming",
      params: { key: "max_gc_interval_when_soft_limited", since: "0.156.0" },
    });
  });

  it("names the nearest where no version has it", () => {
    expect(at("0.159.0", limiter, "check_intervall")).toMatchObject({
      message: { id: "collector.decode.unknown-key" },
      meant: "check_interval",
    });
  });
});
