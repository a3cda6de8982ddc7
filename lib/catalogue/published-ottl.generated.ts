// Made by scripts/gen-catalogue.ts.
import data from "../../public/catalogue/ottl-0.159.0.58a55f26.json";

/** For everything that does not load it over the network: the command line and tests. */
export const ottlData: unknown = data;
