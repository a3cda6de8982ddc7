// Made by scripts/gen-catalogue.ts.
import data from "../../public/catalogue/components.4cf952c5.json";

/** For everything that does not load it over the network: the command line and tests. */
export const catalogueData: unknown = data;
