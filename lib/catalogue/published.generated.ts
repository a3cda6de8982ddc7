// Made by scripts/gen-catalogue.ts.
/** Where the studio loads the catalogue from; the name changes with the content, so it may be cached for ever. */
export const catalogueUrl = "/catalogue/components.4cf952c5.json";
