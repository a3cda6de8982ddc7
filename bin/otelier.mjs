#!/usr/bin/env node
import { existsSync } from "node:fs";

const built = new URL("../dist/cli/otelier.mjs", import.meta.url);
if (existsSync(built)) await import(built.href);
else {
  console.error("otelier: the command is not built yet; run `npm run build:cli` first.");
  process.exitCode = 2;
}
