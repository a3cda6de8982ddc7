import { describe, expect, it } from "vitest";
import { withPresetObjects } from "./with-preset-objects";

const mounted = (presets: Record<string, Record<string, boolean>>) => {
  const { extraVolumeMounts } = withPresetObjects({ presets, extraVolumeMounts: [{ name: "own" }] });
  return JSON.stringify(extraVolumeMounts);
};

describe("withPresetObjects", () => {
  it("mounts what a preset reads, beside what is mounted already", () => {
    expect(mounted({ hostMetrics: { enabled: true } })).toMatch(/"own".*"hostfs".*HostToContainer/);
    expect(mounted({ logsCollection: { enabled: true } })).toMatch(/varlogpods.*varlibdockercontainers/);
    expect(mounted({ logsCollection: { enabled: true, storeCheckpoints: true } })).toContain("varlibotelcol");
    expect(mounted({ hostMetrics: { enabled: false } })).toBe('[{"name":"own"}]');
  });

  it("knows that a preset makes a ClusterRole, and who the pod runs as", () => {
    const checkpoints = { logsCollection: { enabled: true, storeCheckpoints: true } };
    expect(withPresetObjects({ presets: { kubeletMetrics: { enabled: true } } })).toMatchObject({
      clusterRole: { create: true },
    });
    expect(withPresetObjects({ presets: checkpoints })).toMatchObject({ securityContext: { runAsUser: 0 } });
    expect(withPresetObjects({ presets: checkpoints, securityContext: { runAsUser: 7 } })).toMatchObject({
      securityContext: { runAsUser: 7 },
    });
    expect(withPresetObjects({ presets: {} })).not.toHaveProperty("clusterRole");
  });
});
