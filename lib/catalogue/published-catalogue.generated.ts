// Made by scripts/gen-catalogue.ts.
import data from "../../public/catalogue/components.efe7b8df.json";

/** For everything that does not load it over the network: the command line and tests. */
export const catalogueData: unknown = data;
