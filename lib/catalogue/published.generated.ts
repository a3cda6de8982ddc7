// Made by scripts/gen-catalogue.ts.
// Where the studio loads the catalogue from; the names change with the content, so they may be cached for ever.
export const catalogueUrl = "/catalogue/components.efe7b8df.json";
export const fieldsUrl = "/catalogue/fields-0.159.0.8c9edc3e.json";
export const ottlUrl = "/catalogue/ottl-0.159.0.58a55f26.json";
export const harvestedFieldsUrl = "/catalogue/harvested-0.157.0.8410d477.json";
