"use client";

import { workerPort } from "@/lib/analysis/worker-port";
import type { WorkerPort } from "@/lib/analysis/client";

/** Starts the one worker that judges designs. Inline and literal: the bundler finds the worker by this very expression. */
export function spawnAnalysis(): WorkerPort {
  return workerPort(new Worker(new URL("../../lib/analysis/worker.ts", import.meta.url), { type: "module" }));
}
