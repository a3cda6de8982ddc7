import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { words } from "../base/words";
import { inFolder } from "./in-folder";
import { runConfined } from "./run-confined";

const folder = mkdtempSync(join(tmpdir(), "confined-"));

/** A program that runs `lines` in Node. */
function program(name: string, lines: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!${process.execPath}\n${lines}\n`);
  chmodSync(file, 0o755);
  return file;
}

describe("runConfined", () => {
  it("hands over arguments as they are, and no variables of ours", async () => {
    process.env["OTELIER_TEST_SECRET"] = "s3cret";
    const tell = program(
      "tell",
      "console.log(JSON.stringify([process.argv.slice(2), process.env])); process.exit(3)",
    );
    const ran = await runConfined(
      { program: tell, args: ["$(id)", "; ls", "--x"] },
      { folder, variables: { A: "b" } },
    );
    if (ran.is !== "ended") throw new Error(ran.why.id);
    expect(ran.status).toBe(3);
    const [args, variables] = JSON.parse(ran.stdout);
    expect(args).toEqual(["$(id)", "; ls", "--x"]);
    expect(variables).toMatchObject({ A: "b" });
    expect(ran.stdout).not.toContain("s3cret");
    expect(variables["PATH"]).toBeUndefined();
  });

  it("kills what takes too long, and what that has started", async () => {
    const mark = join(folder, "still-there");
    const child = `setTimeout(() => require("fs").writeFileSync(${JSON.stringify(mark)}, ""), 1500)`;
    const slow = program(
      "slow",
      `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}], { stdio: "inherit" }); setInterval(() => {}, 1000);`,
    );
    const ran = await runConfined({ program: slow, args: [] }, { folder, time: 700 });
    expect(ran).toEqual({ is: "stopped", why: words("host.too-slow", { seconds: 0.7 }) });
    await new Promise((done) => void setTimeout(done, 1700));
    expect(existsSync(mark)).toBe(false);
  });

  it("kills what says too much, and keeps none of it", async () => {
    const loud = program("loud", 'setInterval(() => process.stderr.write("x".repeat(65536)), 1)');
    const ran = await runConfined({ program: loud, args: [] }, { folder, output: 1024 ** 2 });
    expect(ran).toEqual({ is: "stopped", why: words("host.too-much", { limit: 1 }) });
  });

  it("does not let it take all memory", { timeout: 30_000 }, async () => {
    const greedy = program(
      "greedy",
      "const all = []; for (;;) all.push(Buffer.allocUnsafeSlow(256 * 1024 * 1024));",
    );
    const ran = await runConfined({ program: greedy, args: [] }, { folder });
    expect(ran.is === "stopped" || ran.status !== 0).toBe(true);
  });

  it("stops when nobody waits any more", async () => {
    const idle = program("idle", "setInterval(() => {}, 1000)");
    const leave = new AbortController();
    const running = runConfined({ program: idle, args: [] }, { folder, signal: leave.signal });
    setTimeout(() => leave.abort(), 100);
    expect(await running).toEqual({ is: "stopped", why: words("host.left") });
  });

  it("says what is not there and what is no program", async () => {
    const absent = await runConfined({ program: join(folder, "nowhere"), args: [] }, { folder });
    expect(absent).toEqual({ is: "stopped", why: words("host.no-file") });
    const text = join(folder, "text");
    writeFileSync(text, "no program");
    const ran = await runConfined({ program: text, args: [] }, { folder });
    expect(ran.is === "stopped" || ran.status !== 0).toBe(true);
  });
});

describe("inFolder", () => {
  it("keeps files to this user, and nothing afterwards, whatever happens", async () => {
    let seen = "";
    const failing = inFolder({ "a.yaml": "secret" }, async (made) => {
      seen = made;
      expect(statSync(made).mode & 0o777).toBe(0o700);
      expect(statSync(join(made, "a.yaml")).mode & 0o777).toBe(0o600);
      expect(readFileSync(join(made, "a.yaml"), "utf8")).toBe("secret");
      expect(readdirSync(made)).toEqual(["a.yaml"]);
      throw new Error("trouble");
    });
    await expect(failing).rejects.toThrow("trouble");
    expect(existsSync(seen)).toBe(false);
  });
});
