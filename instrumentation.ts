/** Runs once when the server starts: opens the reviews that are there, and ends in order when it is told to. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { startInstallation } = await import("./lib/reviews/http/start-installation");
  startInstallation();
}
