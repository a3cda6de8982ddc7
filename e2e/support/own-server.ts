import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** A server of one's own over the production build, with other settings than the one that all journeys share. */
export async function ownServer(
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; readonly stop: () => void }> {
  const port = await freePort();
  const data = mkdtempSync(join(tmpdir(), "otelier-own-"));
  const next = resolve(import.meta.dirname, "../../node_modules/next/dist/bin/next");
  const server = spawn(process.execPath, [next, "start", "-p", String(port)], {
    cwd: resolve(import.meta.dirname, "../.."),
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", OTELIER_DATA: data, ...settings },
    stdio: "ignore",
  });
  const url = `http://localhost:${port}`;
  const stop = () => {
    server.kill();
    rmSync(data, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 240; tries++) {
    // oxlint-disable-next-line no-await-in-loop -- until it answers
    const answers = await fetch(`${url}/api/health`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (answers) return { url, stop };
    // oxlint-disable-next-line no-await-in-loop -- as above
    await new Promise((done) => void setTimeout(done, 250));
  }
  stop();
  throw new Error("the server did not start");
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const probe = createServer().listen(0, () => {
      // Listening on a port, so that its address is one.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      const { port } = probe.address() as AddressInfo;
      probe.close(() => done(port));
    });
  });
}
