import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { words, type Words } from "../base/words";
import { confine, emptyEnvironment, outputLimit, timeLimit, type Command } from "./confine";

/** How a program ended; or, as a sentence without a full stop, why it came to no end of its own. */
export type Ran =
  | { readonly is: "ended"; readonly status: number; readonly stdout: string; readonly stderr: string }
  | { readonly is: "stopped"; readonly why: Words };

type RunOptions = {
  readonly folder: string;
  readonly variables?: Readonly<Record<string, string>>;
  /** Milliseconds. */
  readonly time?: number;
  /** Bytes on each output. */
  readonly output?: number;
  /** Whoever asked went away. */
  readonly signal?: AbortSignal | undefined;
};

/**
 * Runs a program in `folder`: no shell, no standard input, no network where the machine allows that, no variables but those given. It and
 * all that it started are killed when it takes too long, says too much, or nobody waits for it any more.
 */
export function runConfined(command: Command, options: RunOptions): Promise<Ran> {
  if (!existsSync(command.program)) return Promise.resolve({ is: "stopped", why: words("host.no-file") });
  const { folder, variables = {}, time = timeLimit, output = outputLimit, signal } = options;
  const { program, args } = confine(command, { network: false });
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: folder,
      env: emptyEnvironment(variables),
      stdio: ["ignore", "pipe", "pipe"],
      // A process group of its own, so that its children end with it.
      detached: true,
    });
    const said = { stdout: new Gathered(output), stderr: new Gathered(output) };
    let stopped: Words | null = null;
    const stop = (why: Words) => {
      stopped ??= why;
      killGroup(child.pid);
    };
    const timer = setTimeout(() => stop(words("host.too-slow", { seconds: time / 1000 })), time);
    const leave = () => stop(words("host.left"));
    if (signal?.aborted) leave();
    signal?.addEventListener("abort", leave, { once: true });
    for (const stream of ["stdout", "stderr"] as const)
      child[stream].on("data", (chunk: Buffer) => {
        if (!said[stream].add(chunk)) stop(words("host.too-much", { limit: output / 1024 ** 2 }));
      });
    const end = (ran: Ran) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", leave);
      killGroup(child.pid);
      done(ran);
    };
    child.on("error", ({ message }) => end({ is: "stopped", why: words("host.not-started", { message }) }));
    child.on("close", (status, by) => {
      const why = stopped ?? (status === null ? words("host.killed", { signal: by ?? "?" }) : null);
      if (why !== null || status === null) end({ is: "stopped", why: why ?? words("host.left") });
      else end({ is: "ended", status, stdout: said.stdout.text(), stderr: said.stderr.text() });
    });
  });
}

/** What came over a stream, up to a limit. */
class Gathered {
  readonly #chunks: Buffer[] = [];
  #size = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** False as soon as it is more than the limit; the rest is not kept. */
  add(chunk: Buffer): boolean {
    this.#size += chunk.length;
    if (this.#size > this.#limit) return false;
    this.#chunks.push(chunk);
    return true;
  }

  text(): string {
    return Buffer.concat(this.#chunks).toString("utf8");
  }
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}
