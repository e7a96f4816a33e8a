import {
  askedAnew,
  contentTypes,
  hashedFolders,
  keptForEver,
  packedTypes,
  securityHeaders,
} from './headers.ts';

/** The files that tell a host how to serve the site. Pure: the integration of the same name writes them. */

/** Where the site will live, as the build was told. */
export interface Place {
  /** `SITE_URL` */
  site: string;
  /** `BASE_PATH`, with a slash at both ends */
  base: string;
}

const entries = Object.entries;

/** `_headers`, for Netlify and Cloudflare Pages. What no rule speaks of, both of them ask for anew. */
export const headersFile = ({ base }: Place): string =>
  [
    `${base}*`,
    ...entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`),
    ...hashedFolders.flatMap((folder) => [`${base}${folder}/*`, `  Cache-Control: ${keptForEver}`]),
    ...entries(contentTypes).map(([ending, type]) => `${base}*.${ending}\n  Content-Type: ${type}`),
    '',
  ].join('\n');

/**
 * `_redirects`, for the same. At the root of a domain they need none: a missing slash is added and `404.html` found without
 * being told. Under a path the way in must be shown, and to Netlify the page for addresses that lead nowhere.
 */
export const redirectsFile = ({ base }: Place): string =>
  base === '/' ? '' : `/ ${base} 302\n${base}* ${base}404.html 404\n`;

/** The name a server answers to: that of `SITE_URL`, for which Caddy then sees to a certificate, or any on a port. */
const serverName = ({ site }: Place): string => {
  const { protocol, host } = new URL(site);
  return protocol === 'https:' ? host : ':8080';
};

const indented = (lines: string[]): string[] => lines.map((line) => `\t${line}`);

/** With every answer, errors too. Taking a header off happens at the very end, so it stands apart from the others. */
const everyAnswer = [
  '(every-answer) {',
  ...indented([
    'header {',
    ...indented(entries(securityHeaders).map(([name, value]) => `${name} "${value}"`)),
    '}',
    'header -Server',
    'encode zstd gzip {',
    '\tmatch {',
    // Said in full, because Caddy's own list leaves out the manifest.
    ...packedTypes.map((type) => `\t\theader Content-Type ${type}*`),
    '\t}',
    '}',
  ]),
  '}',
];

const keptFolders = hashedFolders.map((folder) => `/${folder}/*`).join(' ');

/** What serves the files, once a path in front of them is taken off. */
const serving = [
  `@kept path ${keptFolders}`,
  `header @kept Cache-Control "${keptForEver}"`,
  `@anew not path ${keptFolders}`,
  `header @anew Cache-Control ${askedAnew}`,
  ...entries(contentTypes).flatMap(([ending, type]) => [
    `@${ending} path *.${ending}`,
    `header @${ending} Content-Type ${type}`,
  ]),
  // Caddy adds a missing slash by itself, but its older versions lose the query, and with it what was searched for.
  '@folder {',
  '\tnot path */',
  '\tfile {path}/index.html',
  '}',
  'map {query} {asked} {',
  '\t"" ""',
  '\tdefault "?{query}"',
  '}',
  'redir @folder {http.request.orig_uri.path}/{asked} 308',
  'file_server {',
  '\thide .nojekyll Caddyfile _headers _redirects',
  '}',
];

/**
 * `Caddyfile`, for a server of one's own: `caddy run` in the folder of the site does it. `SITE_ADDRESS` and `SITE_ROOT`
 * may say otherwise.
 */
export const caddyFile = (place: Place): string => {
  const { base } = place;
  const body =
    base === '/'
      ? serving
      : [
          `redir ${base.slice(0, -1)} ${base} 308`,
          `handle_path ${base}* {`,
          ...indented(serving),
          '}',
          'handle {',
          '\terror 404',
          '}',
        ];
  return [
    ...everyAnswer,
    '',
    `{$SITE_ADDRESS:${serverName(place)}} {`,
    ...indented([
      'root * {$SITE_ROOT:.}',
      'import every-answer',
      ...body,
      'handle_errors {',
      ...indented([
        'import every-answer',
        `header Cache-Control ${askedAnew}`, // what is missing today may be there tomorrow
        'rewrite * /404.html',
        'file_server',
      ]),
      '}',
    ]),
    '}',
    '',
  ].join('\n');
};
