import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { resolve } from "node:path";

/** A production server of a test's own. */
export type WebServer = {
  readonly url: string;
  /** Ends it in order. */
  stop(): Promise<void>;
  /** Ends it with SIGKILL. */
  kill(): Promise<void>;
};

const root = resolve(import.meta.dirname, "../..");

/** Starts the built studio over the data that `env` names (OTELIER_DATA, DATABASE_URL), and waits until its database answers. */
export async function startWebServer(
  env: Readonly<Record<string, string>>,
  port?: number,
): Promise<WebServer> {
  const own = port ?? (await freePort());
  const url = `http://localhost:${own}`;
  const program = resolve(root, "node_modules/next/dist/bin/next");
  const child = spawn(process.execPath, [program, "start", "-p", String(own)], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NEXT_MANUAL_SIG_HANDLE: "1", ...env },
    stdio: "ignore",
  });
  const ended = new Promise<void>((done) => {
    child.once("exit", () => done());
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  for (let tries = 0; tries < 300 && child.exitCode === null; tries++) {
    const ready = await fetch(`${url}/api/ready`).catch(() => null);
    if (ready?.ok) return { url, stop: () => end("SIGTERM"), kill: () => end("SIGKILL") };
    await new Promise((done) => void setTimeout(done, 100));
  }
  await end("SIGKILL");
  throw new Error("The server did not start.");
}

/** A port that nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => {
    server.listen(0, done);
  });
  const address = server.address();
  await new Promise<void>((done) => {
    server.close(() => done());
  });
  return typeof address === "object" && address !== null ? address.port : 0;
}
