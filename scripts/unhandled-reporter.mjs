// Keeps the errors that no test handled, a line each, for the end of `npm run verify`: vitest's JSON report leaves them out.
import { writeFileSync } from "node:fs";

/** A reporter of vitest, by its path. */
class UnhandledReporter {
  onTestRunEnd(_modules, errors) {
    const file = process.env.UNHANDLED_OUTPUT;
    if (file !== undefined && errors.length > 0)
      writeFileSync(file, `${errors.map((error) => lineOf(error)).join("\n")}\n`);
  }
}

function lineOf({ message, stack }) {
  return `${message} ${/^ *at .*/m.exec(stack ?? "")?.[0].trim() ?? ""}`.replaceAll("\n", " ");
}

export default UnhandledReporter;
