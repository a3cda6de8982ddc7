// `npm run up`: from a fresh clone to a running studio. Plain JavaScript: it runs before anything is installed.
import { spawnSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
process.chdir(root);
process.env.NEXT_TELEMETRY_DISABLED = "1";
// The server ends its streams and its database itself.
process.env.NEXT_MANUAL_SIG_HANDLE = "1";

// npm hands signals to a shell that does not pass them on: its end is the sign that this one is to end too.
const byNpm = process.env.npm_lifecycle_event === "up";
const parent = process.ppid;
const abandoned = () => byNpm && process.ppid !== parent;

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  fail(`Node ${process.versions.node} is too old: Otelier needs 20.9 or newer (see .nvmrc).`);
}

const port = Number(process.env.PORT ?? 3000);
if (!Number.isInteger(port) || port < 1 || port > 65535)
  fail(`PORT=${process.env.PORT} is not a port number from 1 to 65535.`);
if (!(await isFree(port))) fail(`Port ${port} is taken. Choose another one: PORT=3001 npm run up`);

const lock = hash("package-lock.json");
if (!existsSync("node_modules") || stamp("node_modules/.otelier-lock") !== lock) {
  say("Installing packages (about half a minute)");
  run("npm", ["ci", "--no-audit", "--no-fund"]);
  writeFileSync("node_modules/.otelier-lock", lock);
}

say("Building (about half a minute)");
run("npm", ["run", "--silent", "build"]);

if (abandoned()) process.exit(0);
say(`Starting on port ${port}`);
const server = spawn(
  process.execPath,
  [join("node_modules", "next", "dist", "bin", "next"), "start", "-p", String(port)],
  {
    stdio: ["ignore", "pipe", "inherit"],
  },
);
let announced = false;
server.stdout.on("data", (data) => {
  if (!announced && /ready/i.test(String(data))) {
    announced = true;
    console.log(`\nOtelier is up: http://localhost:${port}\nStop it with Ctrl+C.`);
  }
});
setInterval(() => abandoned() && server.kill(), 500).unref();
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code, signal) => process.exit(signal ? 0 : (code ?? 1)));

function isFree(candidate) {
  return new Promise((done) => {
    const probe = createServer();
    probe.once("error", () => done(false));
    probe.listen(candidate, () => probe.close(() => done(true)));
  });
}

function hash(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

function stamp(file) {
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function run(command, args) {
  mkdirSync(".next", { recursive: true });
  const result = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  if (result.status !== 0) fail(`"${command} ${args.join(" ")}" failed; its messages stand above.`);
}

function say(text) {
  console.log(`\n${text}`);
}

function fail(text) {
  console.error(`\n${text}`);
  process.exit(1);
}
