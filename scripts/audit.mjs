/** `npm run audit`: known advisories of the packages that run in production, where the registry offers them. Not part of `verify`. */
import { spawnSync } from "node:child_process";

const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
  encoding: "utf8",
  shell: process.platform === "win32",
});
const report = parsed(stdout);
if (!report?.metadata) {
  console.log(
    `The registry offers no advisories${report?.message ? ` (${report.message})` : ""}. Nothing was checked.`,
  );
} else {
  for (const { name, severity, range, fixAvailable } of Object.values(report.vulnerabilities))
    console.log(`${severity.padEnd(9)} ${name} ${range}${fixAvailable ? ", a fix is available" : ""}`);
  const { total } = report.metadata.vulnerabilities;
  console.log(`${total} known ${total === 1 ? "advisory" : "advisories"}`);
  process.exitCode = total === 0 ? 0 : 1;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
