import { test as base, expect, type Page } from "@playwright/test";

/** Given to every page below. */
declare function reportViolation(violation: Violation): void;
type Violation = { readonly directive: string; readonly blocked: string };

/** Every journey also asserts that the page broke no Content-Security-Policy and threw nothing. */
export const test = base.extend<{ readonly quiet: void }>({
  quiet: [
    async ({ context }, use) => {
      const errors: string[] = [];
      await context.exposeFunction("reportViolation", (violation: Violation) =>
        errors.push(`CSP ${violation.directive}: ${violation.blocked}`),
      );
      await context.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          reportViolation({ directive: event.effectiveDirective, blocked: event.blockedURI });
        });
      });
      const watch = (page: Page) => {
        page.on("pageerror", (error) => errors.push(`page error: ${error.message}`));
        page.on("console", (message) => {
          if (message.type() === "error") errors.push(`console: ${message.text()}`);
        });
      };
      context.pages().forEach(watch);
      context.on("page", watch);
      await use();
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };
