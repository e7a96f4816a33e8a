import type { Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales.ts';

const late = 'late-payment/overdue/not-paid/no-dispute';

/** One page of every kind there is, by the address behind the language. */
const kinds: Record<string, string> = {
  home: '',
  'first question': 'decide/',
  question: `decide/${late}/`,
  'question with signs': 'decide/new-client/not-committed/',
  'set expectations': `decide/${late}/reminder-sent/`,
  'make an extra effort': 'decide/late-payment/overdue/paid-late/first-time-late/',
  'end the relationship': `decide/${late}/work-stopped/`,
  map: 'decide/map/',
  search: 'search/',
  'search with results': 'search/?q=mediator',
  'nothing found': 'search/?q=87654321',
  guide: 'guide/',
  'guide section': 'guide/late-payer/',
  booklet: 'guide/all/',
  letters: 'letters/',
  letter: 'letters/payment-reminder/',
  about: 'about/',
};

/** The pages that speak both languages. */
export const sharedKinds: Record<string, string> = {
  languages: '/',
  'not found': '/hy/decide/late-payment/no-such-answer/',
};

/** One page of every kind in a language: what it is, and its address. */
export const kindsIn = (locale: Locale): Record<string, string> =>
  Object.fromEntries(Object.entries(kinds).map(([kind, path]) => [kind, `/${locale}/${path}`]));

/** Whether a page shows what it is there for only once its script has run. */
export const needsScript = (address: string): boolean => address.includes('?q=');

/** Opens a page and waits until it shows what it is there for. */
export const arriveAt = async (page: Page, address: string): Promise<void> => {
  await page.goto(address, { waitUntil: 'load' });
  await page.locator('main').waitFor();
  if (needsScript(address)) await page.locator('#search-results[aria-busy=false] a').first().waitFor();
};
