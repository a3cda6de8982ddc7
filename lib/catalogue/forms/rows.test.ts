import { describe, expect, it } from "vitest";
import { isMap, type Json } from "../../base/json";
import { formatPath } from "../../base/path";
import { childRows, rootRow, rowAt } from "./rows";
import { readText, textOf } from "./scalar-text";
import { everySetting, placesIn } from "./testing/every-setting";
import { formOf, reflected, writtenRows } from "./testing/forms";
import type { Row } from "./types";

const nameOf = (component: (typeof reflected)[number]) =>
  `${component.settings.kind} ${component.settings.type}`;

describe("every reflected component", () => {
  it("is there", () => {
    expect(reflected.length).toBeGreaterThanOrEqual(53);
  });

  it.each(reflected.map((component) => [nameOf(component), component] as const))(
    "%s has a row for each setting of its reflected tree",
    (_, component) => {
      const config = everySetting(component);
      const rows = writtenRows({ component, config });
      // A section's switch stands for its key `enabled`.
      const reached = new Set(
        rows.flatMap(({ path, toggle }) => [
          formatPath(path),
          ...(toggle ? [formatPath([...path, "enabled"])] : []),
        ]),
      );
      // Inside of what is edited as YAML, the YAML is the way.
      const raw = rows.filter(({ shape }) => shape.is === "raw").map(({ path }) => formatPath(path));
      const unreachable = placesIn(config)
        .map(formatPath)
        .filter((path) => !reached.has(path) && !raw.some((above) => path.startsWith(`${above}::`)));
      expect(unreachable).toEqual([]);
      expect(rows.filter(({ standing }) => standing === "unknown")).toEqual([]);
    },
  );

  it.each(reflected.map((component) => [nameOf(component), component] as const))(
    "%s shows its default configuration and reads it back as it was",
    (_, component) => {
      const config = withoutNulls(component.settings.default ?? {});
      const single = writtenRows({ component, config }).filter(
        ({ written, shape }) =>
          (typeof written !== "object" || written === null) &&
          // JSON has no 64-bit integers, and a level that is marshalled as its number is chosen from a list, not typed.
          !(
            typeof written === "number" &&
            (!Number.isSafeInteger(written * 2) || shape.is === "choice") &&
            written % 1 === 0
          ),
      );
      const changed = single.filter(({ shape, written }) => {
        const back = readText(textOf(written), shape);
        return !back.ok || back.value !== (written === null ? undefined : written);
      });
      expect(changed.map(({ path, written }) => [formatPath(path), written])).toEqual([]);
    },
  );
});

describe("rows", () => {
  it("tell what is written from what counts otherwise", () => {
    const form = formOf("processor", "batch", { timeout: "5s" });
    expect(told(form, ["timeout"])).toMatchObject({ written: "5s", shape: { is: "duration" } });
    expect(told(form, ["send_batch_size"])).toMatchObject({ written: undefined, fallback: 8192 });
  });

  it("keep keys that nobody knows and say so", () => {
    const form = formOf("processor", "batch", { timeout: "5s", tiemout: "1s" });
    expect(childRows(form, rootRow(form)).at(-1)).toMatchObject({
      name: "tiemout",
      standing: "unknown",
      shape: { is: "raw" },
      written: "1s",
    });
  });

  it("show nothing written with a control that cannot hold it", () => {
    const form = formOf("exporter", "otlp_grpc", { headers: "${env:HEADERS}", timeout: [1] });
    expect(told(form, ["headers"])?.shape.is).toBe("text");
    expect(told(form, ["timeout"])?.shape.is).toBe("raw");
  });

  it("take headers as a mapping and as a list of names and values", () => {
    const map = formOf("exporter", "otlp_grpc", { headers: { a: "b" } });
    expect(told(map, ["headers", "a"])?.shape).toEqual({ is: "secret" });
    const list = formOf("exporter", "otlp_grpc", { headers: [{ name: "a", value: "b" }] });
    expect(told(list, ["headers", 0, "value"])?.shape).toEqual({ is: "secret" });
  });

  it("choose what an operator, a scraper and a sampling policy hold by their name", () => {
    const logs = formOf("receiver", "file_log", { operators: [{ type: "regex_parser" }, { type: "?" }] });
    expect(told(logs, ["operators", 0, "regex"])).not.toBeNull();
    expect(told(logs, ["operators", 1, "type"])?.shape.is).toBe("choice");
    const host = formOf("receiver", "host_metrics", { scrapers: { cpu: {} } });
    expect(told(host, ["scrapers"])?.shape.is).toBe("variants");
    expect(told(host, ["scrapers", "cpu", "metrics", "system.cpu.time"])?.toggle).toMatchObject({ on: true });
    const sampling = formOf("processor", "tail_sampling", { policies: [{ name: "slow", type: "latency" }] });
    const policy = told(sampling, ["policies", 0]);
    const aside = policy ? childRows(sampling, policy).filter((row) => row.aside) : [];
    expect(aside.map((row) => row.name)).toContain("probabilistic");
    expect(aside.map((row) => row.name)).not.toContain("latency");
  });

  it("know nothing of defaults in harvested components", () => {
    const form = formOf("connector", "failover", {});
    expect(childRows(form, rootRow(form)).every((row) => row.fallback === undefined)).toBe(true);
  });
});

describe("switches", () => {
  it("of a section with a default: off while it is not written, on with or without a body", () => {
    expect(protocols(undefined)?.toggle).toMatchObject({ on: false, unwritten: false });
    expect(protocols(null)?.toggle?.on).toBe(true);
    expect(protocols({ enabled: false })?.toggle?.on).toBe(false);
    expect(protocols({ enabled: "${env:GRPC}" })?.toggle?.on).toBeNull();
  });

  it("of a section that is on from the start", () => {
    const form = formOf("exporter", "otlp_grpc", { sending_queue: null });
    expect(told(form, ["sending_queue"])?.toggle).toMatchObject({
      on: true,
      by: "optional",
      unwritten: true,
    });
  });

  it("of a section with a key of its own", () => {
    const form = formOf("exporter", "otlp_grpc", { retry_on_failure: { enabled: false } });
    expect(told(form, ["retry_on_failure"])?.toggle).toEqual({ on: false, by: "field", unwritten: true });
  });
});

function told(form: ReturnType<typeof formOf>, path: readonly (string | number)[]): Row | null {
  return rowAt(form, path);
}

/** Marshalled defaults say null for what is not there. */
function withoutNulls(value: Json): Json {
  if (!isMap(value)) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== null);
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutNulls(inner)]));
}

function protocols(grpc: Json | undefined): Row | null {
  const form = formOf("receiver", "otlp", { protocols: grpc === undefined ? {} : { grpc } });
  return told(form, ["protocols", "grpc"]);
}

describe("a setting that changed over versions", () => {
  it("says what became of it, and is folded away while nobody wrote it", () => {
    const path = ["dimensions_cache_size"];
    expect(rowAt(formOf("connector", "span_metrics", {}), path)).toMatchObject({
      aside: true,
      life: { is: "deprecated", since: "0.130.0" },
    });
    const written = formOf("connector", "span_metrics", { dimensions_cache_size: 5 });
    expect(rowAt(written, path)).toMatchObject({ aside: false, written: 5 });
  });

  it("says of an unknown key that it is gone", () => {
    const row = rowAt(formOf("exporter", "otlp_http", { batcher: {} }), ["batcher"]);
    expect(row).toMatchObject({ standing: "unknown", life: { is: "gone", instead: "sending_queue.batch" } });
  });
});
