// Written by `npm run gen`; the folder is the source.
/** Every command, by id. */
export const commands = {};
