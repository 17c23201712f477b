import { serve } from '../src/setup/serve.mjs';

/** Serves dist/ while the tests run; its address is in SITE_URL. */
export default async function serveSite() {
  const { url, close } = await serve({ folder: 'dist', base: process.env.BASE ?? '/' });
  process.env.SITE_URL = url;
  return close;
}
