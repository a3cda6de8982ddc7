// Made by scripts/gen-catalogue.ts.
import data from "../../public/catalogue/fields-0.159.0.8c9edc3e.json";

/** For everything that does not load it over the network: the command line and tests. */
export const fieldsData: unknown = data;
