import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { securityHeaders } from '../../src/hosting/headers.ts';

const types: Record<string, string> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * A host that a test can spoil: it can be taken away, be given another build, and break off in the middle of a file.
 * `astro preview` can do none of this.
 */
export class Host {
  #server: Server | undefined;
  #folder: string;
  #base: string;
  #port = 0;
  /** Paths, from the top of the site, that break off half-way. */
  cut: (path: string) => boolean = () => false;
  /** What was asked for, with its query. */
  requests: string[] = [];

  constructor(folder: string, base = '/') {
    this.#folder = folder;
    this.#base = base;
  }

  /** The address of a path from the top of the site. */
  url(path = ''): string {
    return `http://localhost:${this.#port}${this.#base}${path}`;
  }

  /** Gives out another build from now on. */
  deploy(folder: string): void {
    this.#folder = folder;
  }

  /** Starts, or starts again at the same address. */
  async start(): Promise<this> {
    this.#server = createServer((request, response) => this.#answer(request.url ?? '/', response));
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
    return this;
  }

  /** Takes the host away: connections are cut, new ones refused. */
  async kill(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }

  #answer(url: string, response: ServerResponse): void {
    this.requests.push(url);
    const { pathname } = new URL(url, 'http://host');
    const path = decodeURI(pathname.slice(this.#base.length));
    const file = join(this.#folder, path.endsWith('/') || path === '' ? `${path}index.html` : path);
    const isFound = pathname.startsWith(this.#base) && existsSync(file) && statSync(file).isFile();
    const body = readFileSync(isFound ? file : join(this.#folder, '404.html'));
    response.writeHead(isFound ? 200 : 404, {
      'content-type': types[isFound ? extname(file) : '.html'] ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': 'no-cache',
      ...securityHeaders, // a script that they refuse must be missed here
    });
    if (!this.cut(path)) return void response.end(body);
    response.write(body.subarray(0, body.length / 2), () => response.destroy());
  }
}
