/**
 * What a host should say with every answer: the one place where it is decided. The pages carry the policy too, for hosts
 * that let nobody set headers; `src/hosting/hosts.ts` writes it down in the manner of each host.
 */

/** What a page may load, and from where: nothing but its own site, and no code from within its text. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'", // the search runs WebAssembly; eval stays forbidden
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
};

const written = (policy: Record<string, string>): string =>
  Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The policy as a page can state it itself; browsers obey `frame-ancestors` in a header only. */
export const pagePolicy = written(directives);

/** The policy as a header. */
export const headerPolicy = written({ ...directives, 'frame-ancestors': "'none'" });

/** An address tells what troubles its reader: it is handed on to nobody. */
export const referrerPolicy = 'no-referrer';

/** What a page never asks for, and no injected code shall. */
const refused = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
];

/** The buttons that copy a letter and hand it to another program. */
const allowed = ['clipboard-write', 'web-share'];

/**
 * With every file. Left out on purpose: `Strict-Transport-Security`, which binds a whole domain, so it is the domain's to
 * say; and `require-trusted-types-for`, since the search and the service worker start workers by plain addresses, which would
 * take a policy in front of every page. Instead no script of ours writes HTML; test/unit/hosting sees to that.
 */
export const securityHeaders: Record<string, string> = {
  'Content-Security-Policy': headerPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    ...refused.map((feature) => `${feature}=()`),
    ...allowed.map((feature) => `${feature}=(self)`),
  ].join(', '),
  'Referrer-Policy': referrerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY', // for browsers that do not know frame-ancestors
};

/** Folders in which every path changes with the contents: what is in them may be kept for ever. */
export const hashedFolders = ['assets', 'data', 'og', 'search'];
export const keptForEver = 'public, max-age=31536000, immutable';

/** Everything else, pages and the service worker first of all: kept, but asked for anew each time. */
export const askedAnew = 'no-cache';

/** Types that servers do not all know by themselves; `nosniff` makes a wrong one a failure. */
export const contentTypes: Record<string, string> = {
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  woff2: 'font/woff2',
};

/** What gets smaller when packed; fonts, pictures and the index of the search are packed by themselves. */
export const packedTypes = [
  'text/',
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'application/wasm',
  'application/xml',
  'image/svg+xml',
];
