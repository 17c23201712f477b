/** Stands in the file of what islands share (astro.config.mjs), so that asking for it brings that file. */
export const isHere = true;
