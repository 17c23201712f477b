// Content is TypeScript and MDX found by src/library.ts; Astro's own collections are not used.
export const collections = {};
