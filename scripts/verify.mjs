// `npm run verify`: every check, on a fresh Debian machine too. The last line is `N passed, N failed`.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

process.chdir(fileURLToPath(new URL("..", import.meta.url)));
process.env.NEXT_TELEMETRY_DISABLED = "1";

let passed = 0;
let failed = 0;
const skipped = [];
/** What did not hold, told once more at the end: logs are cut in the middle. */
const broken = [];

const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
if (
  !existsSync("node_modules/.otelier-lock") ||
  readFileSync("node_modules/.otelier-lock", "utf8") !== lock
) {
  const installed = step("install", "npm", ["ci", "--no-audit", "--no-fund"], { quiet: true });
  if (!installed) finish();
  writeFileSync("node_modules/.otelier-lock", lock);
}
const chromium = findChromium();

const bin = (name) => join("node_modules", ".bin", name);
step("generated files", bin("tsx"), ["scripts/gen-registries.ts", "--check"]);
step("generated catalogue", bin("tsx"), ["scripts/gen-catalogue.ts", "--check"]);
step("format", bin("prettier"), ["--check", "--log-level", "warn", "."]);
step("lint", bin("oxlint"), ["--type-aware", "--deny-warnings"]);
step("unused files, exports and packages", bin("knip"), []);
const built = step("production build", "npm", ["run", "--silent", "build"]);
step("types", bin("tsc"), ["--noEmit"]);
suite(
  "unit tests",
  bin("vitest"),
  [
    "run",
    "--reporter=default",
    "--reporter=./scripts/unhandled-reporter.mjs",
    "--reporter=json",
    "--outputFile=REPORT",
  ],
  (report) => ({
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0)
        .length,
    skipped: testsOf(report, ["pending", "skipped"]),
    broken: testsOf(report, ["failed"]),
  }),
);
if (!chromium) {
  failed++;
  broken.push("end-to-end tests: no Chromium");
  console.log(
    "✗ end-to-end tests: no Chromium, and it could not be installed. Set CHROMIUM=/path/to/chromium.",
  );
} else if (built) {
  process.env.CHROMIUM = chromium;
  suite("end-to-end tests", bin("playwright"), ["test", "--reporter=list,json"], (report) => ({
    passed: report.stats.expected + report.stats.flaky,
    failed: report.stats.unexpected,
    skipped: report.stats.skipped > 0 ? [`${report.stats.skipped} end-to-end tests`] : [],
    broken: report.stats.unexpected > 0 ? [`${report.stats.unexpected} end-to-end tests`] : [],
  }));
}
finish();

/** Runs one check that either holds or does not; counts as one. */
function step(name, command, args, { quiet = false } = {}) {
  const started = Date.now();
  const result = spawnSync(command, args, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 1 << 28,
  });
  const held = result.status === 0;
  console.log(`${held ? "✓" : "✗"} ${name} (${seconds(started)})`);
  if (!held) console.log(`${result.stdout ?? ""}${result.stderr ?? ""}${result.error ?? ""}`);
  if (held) passed += quiet ? 0 : 1;
  else {
    failed++;
    broken.push(name);
  }
  return held;
}

/** Runs a test runner and counts its tests by its JSON report. */
function suite(name, command, args, read) {
  const started = Date.now();
  const file = join(tmpdir(), `otelier-${process.pid}-${name.replaceAll(" ", "-")}.json`);
  process.env.PLAYWRIGHT_JSON_OUTPUT_NAME = file;
  process.env.UNHANDLED_OUTPUT = `${file}.unhandled`;
  const result = spawnSync(
    command,
    args.map((part) => part.replace("REPORT", file)),
    { stdio: ["ignore", "inherit", "inherit"] },
  );
  if (!existsSync(file)) {
    failed++;
    broken.push(`${name}: no report`);
    console.log(`✗ ${name}: the runner ended without a report`);
    return;
  }
  const counts = read(JSON.parse(readFileSync(file, "utf8")));
  rmSync(file);
  passed += counts.passed;
  failed += counts.failed;
  broken.push(...counts.broken);
  skipped.push(...counts.skipped);
  // A runner that fails without a failed test (a crash, an unhandled rejection) fails the run.
  if (result.status !== 0 && counts.failed === 0) {
    failed++;
    broken.push(`${name}: the runner failed with no failed test`, ...unhandled(file));
  }
  console.log(
    `${counts.failed === 0 && result.status === 0 ? "✓" : "✗"} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds(started)})`,
  );
}

/** The full names of the unit tests that ended in one of these ways. */
function testsOf(report, ways) {
  return report.testResults.flatMap((file) =>
    file.assertionResults.filter(({ status }) => ways.includes(status)).map(({ fullName }) => fullName),
  );
}

/** What `unhandled-reporter.mjs` wrote beside a report. */
function unhandled(report) {
  const file = `${report}.unhandled`;
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trim().split("\n");
  rmSync(file);
  return lines;
}

/** The browser of the machine; on Debian it is installed when it is missing and we may. */
function findChromium() {
  const candidates = [
    process.env.CHROMIUM,
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
  ];
  const found = () => candidates.find((path) => path && existsSync(path));
  if (found()) return found();
  const isRoot = process.getuid?.() === 0;
  const sudo = isRoot ? [] : ["sudo", "-n"];
  console.log("Chromium is missing: installing it with apt-get");
  for (const args of [
    ["apt-get", "update"],
    ["apt-get", "install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"],
  ]) {
    const [command = "", ...rest] = [...sudo, ...args];
    spawnSync(command, rest, { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  }
  return found();
}

function seconds(started) {
  return `${((Date.now() - started) / 1000).toFixed(1)} s`;
}

function finish() {
  for (const name of skipped) console.log(`skipped: ${name}`);
  for (const name of broken) console.log(`failed: ${name}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
