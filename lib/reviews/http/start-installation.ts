import { notePeers } from "./peer";
import { closeInstallation, installation, isExpected } from "./installation";

/** How long requests in flight may take when the server is told to stop, in milliseconds. */
const patience = 5_000;

/**
 * Opens the store where one is in use already, so that migrations run at the start, and ends in order on SIGTERM and SIGINT: streams
 * first, since Next waits for them for ever, then what is in flight, then the database. Needs NEXT_MANUAL_SIG_HANDLE.
 */
export function startInstallation(): void {
  notePeers();
  if (isExpected())
    void installation().catch((problem: unknown) => {
      const message = problem instanceof Error ? problem.message : String(problem);
      console.error(JSON.stringify({ level: "error", at: new Date().toISOString(), problem: message }));
    });
  if (!process.env["NEXT_MANUAL_SIG_HANDLE"]) return;
  let ending = false;
  const end = (): void => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), patience).unref();
    void closeInstallation().finally(() => process.exit(0));
  };
  process.on("SIGTERM", end);
  process.on("SIGINT", end);
}
