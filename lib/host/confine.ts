import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** A program and its arguments, as `spawn` takes them without a shell. */
export type Command = { readonly program: string; readonly args: readonly string[] };

/** Milliseconds that a program may take. */
export const timeLimit = 20_000;
/** Bytes that it may say on each of its two outputs. */
export const outputLimit = 4 * 1024 ** 2;
/** Bytes of address space: what somebody wrote must not be able to take the machine's memory. */
const memoryLimit = 4 * 1024 ** 3;
/** Bytes of a file that it writes. */
const fileLimit = 64 * 1024 ** 2;

/**
 * A command within limits that the kernel keeps: memory, size of files, no core dumps, and, where `network` is false, a network of its
 * own with nothing in it. What a machine does not offer (prlimit and unshare, both of util-linux; the right to make namespaces) is
 * left out.
 */
export function confine(
  { program, args }: Command,
  { network }: { readonly network: boolean } = { network: true },
): Command {
  const inner = network ? [program, ...args] : [...withoutNetwork(), program, ...args];
  const whole = existsSync(limiter)
    ? [limiter, `--as=${memoryLimit}`, `--fsize=${fileLimit}`, "--core=0", "--", ...inner]
    : inner;
  const [first = program, ...rest] = whole;
  return { program: first, args: rest };
}

const limiter = "/usr/bin/prlimit";
const namespaces = "/usr/bin/unshare";

/** Whoever is not root needs a user namespace around it, which some machines and most containers forbid. */
const ways: readonly (readonly string[])[] = [["--net"], ["--user", "--map-root-user", "--net"]];
let found: readonly string[] | undefined;

/** The words before a command that take the network away; none where that cannot be done. Tried once a process. */
function withoutNetwork(): readonly string[] {
  found ??= existsSync(namespaces) ? (ways.map(asCommand).find(works) ?? []) : [];
  return found;
}

function asCommand(way: readonly string[]): readonly string[] {
  return [namespaces, ...way, "--"];
}

function works([program = "", ...args]: readonly string[]): boolean {
  return spawnSync(program, [...args, namespaces, "--version"], { env: emptyEnvironment() }).status === 0;
}

/** Variables of a confined process: those given, a bound that Go's runtime keeps to, and nothing of ours. */
export function emptyEnvironment(given: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Next.js declares a variable of ours that nobody else needs
  return { GOMEMLIMIT: "1GiB", ...given } as unknown as NodeJS.ProcessEnv;
}
