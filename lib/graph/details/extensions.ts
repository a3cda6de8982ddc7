import { at } from "../../base/json";
import { plain, type Teller } from "./parts";

/** Extensions, by newest type; all others show where they listen. */
export const extensionDetails: Readonly<Record<string, Teller>> = {
  file_storage: (config) => {
    const directory = at(config, "directory");
    return typeof directory === "string" ? plain(directory) : null;
  },
};
