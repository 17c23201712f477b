// @ts-nocheck — runs in a service worker, whose types are not those of a page.
/** Keeps the public files a reader has opened, so that they can be read again without a connection. It is not there before the first search. */
const version = '__VERSION__';
const base = '__BASE__';
const family = `pathway-atlas ${base} `;
const cacheName = family + version;

// What a name with a hash holds never changes.
const isForever = (path) => path.startsWith('_astro/') || /^pagefind\/(?:index|fragment|filter)\//.test(path);

/** The address under which a file is kept: without a query, for what was asked is nobody's business. */
const keyOf = (url) => url.origin + url.pathname;

const keep = async (url, response) => {
  if (response.ok && response.type === 'basic') await (await caches.open(cacheName)).put(keyOf(url), response.clone());
  return response;
};

const answer = async (request, url) => {
  const kept = () => caches.match(keyOf(url), { cacheName });
  if (isForever(url.pathname.slice(base.length))) return (await kept()) ?? keep(url, await fetch(request));
  // What is newer comes first: a page that is out of date may mislead.
  const fresh = fetch(request).then((response) => keep(url, response));
  return fresh.catch(async (error) => {
    const old = await kept();
    if (old) return old;
    throw error;
  });
};

addEventListener('install', () => skipWaiting());

addEventListener('activate', (event) => {
  const clear = async () => {
    for (const name of await caches.keys()) if (name.startsWith(family) && name !== cacheName) await caches.delete(name);
    await clients.claim();
  };
  event.waitUntil(clear());
});

addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(base)) return;
  event.respondWith(answer(event.request, url));
});

// What the page had loaded before this worker was there; the browser still has it at hand.
addEventListener('message', (event) => {
  const urls = event.data
    .map((href) => new URL(href))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith(base));
  event.waitUntil(Promise.all(urls.map(async (url) => keep(url, await fetch(keyOf(url), { cache: 'force-cache' })))));
});
