import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const alias = { "@": fileURLToPath(new URL(".", import.meta.url)).replace(/\/$/, "") };

export default defineConfig({
  test: {
    passWithNoTests: false,
    projects: [
      {
        resolve: { alias },
        // Pure functions share nothing that a test could spoil, and loading every rule anew for every file costs most of the time.
        test: {
          name: "lib",
          environment: "node",
          isolate: false,
          include: ["{lib,scripts,bench}/**/*.test.ts"],
        },
      },
      {
        resolve: { alias },
        test: { name: "studio", environment: "node", include: ["{components,app,cli}/**/*.test.{ts,tsx}"] },
      },
    ],
  },
});
