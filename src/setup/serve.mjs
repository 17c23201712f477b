// @ts-check
/** Serves a built site over HTTP, as a plain static host would. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { headersFor, parseHeaders } from './headers.mjs';

const types = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.pdf': 'application/pdf',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.mmd': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
});

// Pictures and fonts are compressed already.
const compressible = /^(?:text\/|image\/svg|application\/(?:json|xml|wasm))/;

/** Bodies by what they hold, compressed once. @type {Map<string, Buffer>} */
const compressed = new Map();

/** A body as brotli; not at the highest quality, which takes seconds for a megabyte. @param {string} hash @param {Buffer} body */
function toBrotli(hash, body) {
  const known = compressed.get(hash);
  if (known) return known;
  const fresh = brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
  compressed.set(hash, fresh);
  return fresh;
}

/**
 * What an address leads to: a file, another address, or nothing.
 * @param {string} folder @param {string} base @param {string} url
 * @returns {{ file?: string, redirect?: string, path: string }}
 */
function locate(folder, base, url) {
  let path;
  try {
    path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return { path: '/' };
  }
  if (base !== '/' && path === base.replace(/\/$/, '')) return { redirect: base, path };
  if (!path.startsWith(base) || path.includes('\0')) return { path };
  const inside = `/${path.slice(base.length)}`;
  const file = normalize(join(folder, inside));
  if (!`${file}${sep}`.startsWith(`${normalize(folder)}${sep}`) || !existsSync(file)) return { path: inside };
  if (!statSync(file).isDirectory()) return { file, path: inside };
  if (!path.endsWith('/')) return { redirect: `${encodeURI(path)}/`, path: inside };
  const index = join(file, 'index.html');
  return existsSync(index) ? { file: index, path: inside } : { path: inside };
}

/**
 * Serves a folder until it is closed.
 * @param {{ folder: string, port?: number, base?: string }} options port 0 takes a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} rejects with code EADDRINUSE where the port is taken
 */
export function serve({ folder, port = 0, base = '/' }) {
  const root = base.endsWith('/') ? base : `${base}/`;
  const rules = existsSync(join(folder, '_headers')) ? parseHeaders(readFileSync(join(folder, '_headers'), 'utf8')) : [];
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { file, redirect, path } = locate(folder, root, request.url ?? '/');
    const headers = headersFor(rules, path);
    if (redirect) {
      response.writeHead(301, { ...headers, Location: redirect }).end();
      return;
    }
    const missing = join(folder, '404.html');
    const found = file ?? (existsSync(missing) ? missing : undefined);
    const body = found ? readFileSync(found) : Buffer.from('Not found');
    const type = types[extname(found ?? '.txt')] ?? 'application/octet-stream';
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 16);
    const isBrotli = compressible.test(type) && /\bbr\b/.test(String(request.headers['accept-encoding']));
    const tag = isBrotli ? `"${hash}-br"` : `"${hash}"`;
    if (file && request.headers['if-none-match'] === tag) {
      response.writeHead(304, { ...headers, Vary: 'Accept-Encoding', ETag: tag }).end();
      return;
    }
    const sent = isBrotli ? toBrotli(hash, body) : body;
    response.writeHead(file ? 200 : 404, {
      'Cache-Control': 'no-cache',
      ...headers,
      'Content-Type': type,
      'Content-Length': sent.length,
      ...(isBrotli ? { 'Content-Encoding': 'br' } : {}),
      Vary: 'Accept-Encoding',
      ETag: tag,
    });
    response.end(request.method === 'HEAD' ? undefined : sent);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({
        url: `http://localhost:${address.port}${root}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}
