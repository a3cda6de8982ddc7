import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { answering, handleCommand, handleReady, handleView } from "./handle";
import { closeInstallation, installation } from "./installation";
import { Browser } from "./testing/browser";

/** Whether files can be made unchangeable here, even for whoever has them open: by root, on most file systems of Linux. */
function canFreeze(): boolean {
  const folder = mkdtempSync(join(tmpdir(), "otelier-freeze-"));
  const frozen = spawnSync("chattr", ["+i", folder]).status === 0;
  if (frozen) spawnSync("chattr", ["-i", folder]);
  rmSync(folder, { recursive: true, force: true });
  return frozen;
}

describe.skipIf(!canFreeze())("a data folder that becomes read-only while the server runs", () => {
  const folder = mkdtempSync(join(tmpdir(), "otelier-frozen-"));
  const before = { ...process.env };
  const freeze = (how: "+i" | "-i") => execFileSync("chattr", ["-R", how, folder]);
  beforeAll(() => {
    delete process.env["DATABASE_URL"];
    process.env["OTELIER_DATA"] = folder;
  });
  afterAll(async () => {
    await closeInstallation();
    Object.assign(process.env, before);
    rmSync(folder, { recursive: true, force: true });
  });

  it("is answered with 503 and a sentence, keeps what was acknowledged and nothing by halves, and works again afterwards", async () => {
    const author = new Browser(await installation(), "10.7.0.1");
    const { link } = (await author.create()).body.value;
    const guest = await new Browser(author.here, "10.7.0.2").named("Jonas");
    const said = async (key: string) => {
      const place = { on: "review" };
      const body = { do: "comment", key, parent: null, revision: 1, place, body: key, suggestion: null };
      return answering(installation, (here) => handleCommand(here, guest.request("POST", "/x", body), link));
    };
    const seen = () => answering(installation, (here) => handleView(here, guest.request("GET", "/x"), link));
    expect((await said("before")).status).toBe(200);
    freeze("+i");
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    try {
      for (const key of ["during", "still"]) {
        const answer = await said(key);
        expect(answer.status).toBe(503);
        const text = await answer.text();
        expect(JSON.parse(text)).toMatchObject({ refusal: { message: { id: "reviews.unavailable" } } });
        expect(text).not.toMatch(/INSERT|pg_wal|log file|\/tmp/);
      }
      expect((await seen()).status).toBe(503);
      expect((await answering(installation, handleReady)).status).toBe(503);
    } finally {
      freeze("-i");
      vi.restoreAllMocks();
    }
    expect((await said("after")).status).toBe(200);
    const view = await seen();
    expect(view.status).toBe(200);
    const { value }: { value: { version: number; comments: { body: string }[] } } = await view.json();
    expect(value.comments.map(({ body }) => body)).toEqual(["before", "after"]);
    expect(value.version).toBe(3);
  }, 60_000);
});
