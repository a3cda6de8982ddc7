// Made by scripts/gen-catalogue.ts.
import data from "../../public/catalogue/harvested-0.157.0.8410d477.json";

/** For everything that does not load it over the network: the command line and tests. */
export const harvestedFieldsData: unknown = data;
