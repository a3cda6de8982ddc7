import { describe, expect, it } from "vitest";
import { closest } from "./closest";

describe("closest", () => {
  it.each([
    ["bacth", ["batch", "filter", "debug"], "batch"],
    ["memorylimiter", ["memory_limiter", "batch"], "memory_limiter"],
    ["tail-sampling", ["tail_sampling", "probabilistic_sampler"], "tail_sampling"],
    ["resource/clusters", ["resource/cluster", "resource/node"], "resource/cluster"],
    ["k8s_atributes", ["k8s_attributes", "k8s_events"], "k8s_attributes"],
  ])("takes %s for one of %j", (name, candidates, expected) => {
    expect(closest(name, candidates)).toBe(expected);
  });

  it.each([
    ["my_own_thing", ["batch", "filter", "memory_limiter"]],
    ["otlp", ["nop", "syslog", "zipkin"]],
    ["", ["batch"]],
    ["ab", ["xy"]],
  ])("guesses nothing for %s among %j", (name, candidates) => {
    expect(closest(name, candidates)).toBeNull();
  });

  it("takes the nearer of two", () => {
    expect(closest("otlp_htp", ["otlp_grpc", "otlp_http"])).toBe("otlp_http");
  });
});
