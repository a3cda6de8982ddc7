import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { newWorkspace } from "../../workspace/new-workspace";
import { openInstallation, type Installation } from "../http/installation";
import { Browser } from "../http/testing/browser";
import { exportData, importData } from "./export-data";
import { openStore } from "./open-store";
import { pushRevision } from "./push-revision";
import { eachDatabase } from "./testing/each-database";

async function* each(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}

const odd = newWorkspace("a\0b", [{ role: "agent", yaml: "# \\u0000 \0 \uD800 한글 ${env:X}\n" }]);

eachDatabase((opened) => {
  let here: Installation;
  let restored: Installation;
  const folder = mkdtempSync(join(tmpdir(), "otelier-restored-"));
  beforeAll(async () => {
    here = await openInstallation(opened().database);
    restored = await openInstallation(await openStore({ folder }));
  }, 60_000);
  afterAll(async () => {
    await restored.database.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("restores a backup into an empty installation whose pages are the same, cookies included", async () => {
    const author = new Browser(here, "10.2.0.1");
    const { id, author: own, link } = (await author.create({ description: "한국어 \\u0000" })).body.value;
    const guest = await new Browser(here, "10.2.0.2").named("요나스");
    const comment = { do: "comment", key: "k", parent: null, revision: 1, suggestion: null };
    await guest.ask(link, {
      ...comment,
      place: { on: "line", tier: "gateway", line: 3 },
      body: "**here** \\u0000",
    });
    const person = { id: "mina", name: "Mina" };
    await pushRevision(here.database, { review: id, by: person, design: odd, seen: 1, note: "" });
    const lines: string[] = [];
    const rows = await exportData(here.database, (line) => void lines.push(line));
    expect(rows).toBe(lines.length - 2);

    await expect(importData(restored.database, each(lines.slice(0, -1)))).rejects.toThrow(/not whole/);
    await expect(importData(restored.database, each(lines.toSpliced(2, 1)))).rejects.toThrow(
      /not whole|Failed query/,
    );
    await expect(importData(restored.database, each(["{}", ...lines]))).rejects.toThrow(/not an export/);
    expect(await importData(restored.database, each(lines))).toBe(rows);
    await expect(importData(restored.database, each(lines))).rejects.toThrow(/holds reviews already/);

    const there = await openInstallation(restored.database);
    for (const [browser, token] of [
      [author, own],
      [guest, link],
    ] as const) {
      const copy = new Browser(there, browser.address);
      copy.cookie = browser.cookie;
      expect(await copy.view(token)).toEqual(await browser.view(token));
      for (const query of ["revision=1&against=0", "revision=2&against=1", "revision=2"])
        expect(await copy.changes(token, query)).toEqual(await browser.changes(token, query));
    }
    const again: string[] = [];
    await exportData(restored.database, (line) => void again.push(line));
    expect(again).toEqual(lines);
    // The log goes on.
    const copy = new Browser(there, "10.2.0.3");
    expect((await copy.create()).status).toBe(201);
    await restored.database.queries.execute(sql`SELECT 1`);
  }, 60_000);
});
