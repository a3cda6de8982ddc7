import { describe, expect, it } from "vitest";
import { currentVersion, migrate, migrations, type Migration } from "./migrations";

const steps: readonly Migration[] = [
  { to: 2, up: ({ title, ...rest }) => ({ ...rest, name: title ?? "" }) },
  { to: 3, up: (document) => ({ ...document, waivers: [] }) },
];

describe("migrations", () => {
  it("are numbered without gaps up to the current version", () => {
    expect(migrations.map(({ to }) => to)).toEqual(
      Array.from({ length: currentVersion - 1 }, (_, index) => index + 2),
    );
  });

  it("bring an old document up step by step", () => {
    expect(migrate({ version: 1, title: "a" }, steps, 3)).toEqual({
      ok: true,
      value: { version: 3, name: "a", waivers: [] },
    });
  });

  it("leave out the steps that a document has behind it", () => {
    expect(migrate({ version: 2, name: "a" }, steps, 3)).toEqual({
      ok: true,
      value: { version: 3, name: "a", waivers: [] },
    });
  });

  it("bring a design of format 1 up to notes", () => {
    expect(migrate({ version: 1, name: "a", layout: {} })).toEqual({
      ok: true,
      value: { version: 2, name: "a", layout: {}, notes: [] },
    });
  });

  it("refuse a document of a newer format with both versions", () => {
    expect(migrate({ version: 4 }, steps, 3)).toMatchObject({
      ok: false,
      error: { message: { id: "workspace.newer", params: { version: 4, known: 3 } } },
    });
  });

  it.each([[{}], [{ version: "1" }], [{ version: 0 }], [{ version: 1.5 }]])("refuse %j", (document) => {
    expect(migrate(document)).toMatchObject({
      ok: false,
      error: { message: { id: "workspace.not-a-design" } },
    });
  });
});
