import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

/** Ends what hangs; on a busy machine a right answer may come late, in milliseconds. */
const testTimeout = 60_000;

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        resolve: { alias },
        // Pure functions share nothing that a test could spoil, and loading every rule anew for every file costs most of the time.
        test: {
          name: "lib",
          testTimeout,
          environment: "node",
          isolate: false,
          include: ["{lib,scripts,bench}/**/*.test.ts"],
        },
      },
      {
        resolve: { alias },
        test: {
          name: "studio",
          setupFiles: ["scripts/settle-imports.ts"],
          environment: "node",
          testTimeout,
          include: ["{components,app,cli}/**/*.test.{ts,tsx}"],
        },
      },
    ],
  },
});
