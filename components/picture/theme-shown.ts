export type PictureTheme = "light" | "dark";

/** The colours that the page shows now. */
export function themeShown(): PictureTheme {
  return getComputedStyle(document.documentElement).colorScheme === "dark" ? "dark" : "light";
}
