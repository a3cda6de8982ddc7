// Made by scripts/gen-catalogue.ts.
import data from "../../public/catalogue/fields-0.159.0.2b9929d7.json";

/** For everything that does not load it over the network: the command line and tests. */
export const fieldsData: unknown = data;
