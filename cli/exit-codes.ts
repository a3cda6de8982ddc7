/** What the command answers to the shell. */
export const exitCodes = {
  /** No finding is an error. */
  clean: 0,
  /** At least one finding is an error. */
  errors: 1,
  /** It was called wrongly, or an input cannot be read; nothing was judged. */
  usage: 2,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
