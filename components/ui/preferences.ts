/** Names of the two cookies that remember how a reader wants the pages. Neither identifies anybody. */
export const languageCookie = "otelier-lang";
export const themeCookie = "otelier-theme";

/** `system`: as the operating system says. */
export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

export const oneYear = 60 * 60 * 24 * 365;
