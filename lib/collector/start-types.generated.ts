// Written by `npm run gen`; the folder is the source.
import { authentication } from "./start/authentication";
import { middlewares } from "./start/middlewares";
import { queueStorage } from "./start/queue-storage";
import { tlsFiles } from "./start/tls-files";
import { tlsSettings } from "./start/tls-settings";
import type { StartTypeCheck } from "./types";

/** Everything that is refused at start of sections of a type. */
export const startTypeChecks: readonly StartTypeCheck[] = [
  authentication,
  middlewares,
  queueStorage,
  tlsFiles,
  tlsSettings,
];
