import fc from 'fast-check';
import { expect, test } from 'vitest';
import { homeAddress, localeOf, mapAddress, mapPart, stepAddress, trailAt } from '../../src/addresses.ts';

test.each(['/', '/guide/', '/a/b'])('addresses under the base %s', (base) => {
  const root = base.replace(/\/$/, '');
  expect(homeAddress(base, 'hy')).toBe(`${root}/hy/`);
  expect(stepAddress(base, 'kk', [])).toBe(`${root}/kk/decide/`);
  expect(stepAddress(base, 'kk', ['silent', 'silent-unknown'])).toBe(
    `${root}/kk/decide/silent/silent-unknown/`,
  );
});

test('an address read back gives the trail it was made of, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('/', '/guide/'),
      fc.array(fc.string({ minLength: 1, unit: 'binary' })),
      (base, trail) => {
        const parts = trail
          .filter((part) => part.isWellFormed())
          .map((part) => part.toLowerCase())
          .filter((part) => part !== 'index.html');
        fc.pre(parts[0] !== mapPart);
        expect(trailAt(base, stepAddress(base, 'hy', parts))).toEqual(parts);
      },
    ),
  );
});

test.each([
  ['/hy/decide', []],
  ['/hy/decide/', []],
  ['/hy/decide/silent/index.html', ['silent']],
  ['/hy/decide//silent', ['silent']],
  ['/HY/Decide/SILENT/', ['silent']],
  ['/hy/decide/%E0%A4%A', ['%e0%a4%a']],
])('%s names the trail %j', (path, trail) => {
  expect(trailAt('/', path)).toEqual(trail);
});

test.each(['/', '/hy/', '/en/decide/silent/', '/hy/guide/records/', '/other/hy/decide/', '/hy/decide/map/'])(
  '%s is no step',
  (path) => {
    expect(trailAt('/', path)).toBeUndefined();
  },
);

test('the map has one address, and its fragment says where a trail stands', () => {
  expect(mapAddress('/guide/', 'hy')).toBe('/guide/hy/decide/map/');
  expect(mapAddress('/', 'kk', ['silent', 'silent-unknown'])).toBe('/kk/decide/map/#silent/silent-unknown');
});

test('an address outside the base is none of ours', () => {
  expect(trailAt('/guide/', '/hy/decide/silent/')).toBeUndefined();
  expect(localeOf('/guide/', '/hy/')).toBeUndefined();
  expect(localeOf('/guide/', '/guide/hy/')).toBe('hy');
  expect(localeOf('/', '/en/')).toBeUndefined();
  expect(localeOf('/', '/KK/guide/')).toBe('kk');
});
