import { localeOf } from '../../addresses.ts';
import { rememberLanguage } from '../../islands/remembered.ts';
import { showStatus } from './about.ts';
import { keepRest, keepSite, type Keeping } from './keep.ts';
import { strings } from './strings.ts';
import { offerUpdates } from './update.ts';

/** What a page does for offline use, once it is idle. */

const base = import.meta.env.BASE_URL;
const workerAddress = `${base.replace(/\/+$/, '')}/sw.js`; // for ever: browsers keep the one they know

const start = async (): Promise<void> => {
  const locale = localeOf(base, location.pathname);
  const words = locale && strings[locale];
  if (locale) rememberLanguage(locale); // an installed site starts in the language used last
  const panel = document.querySelector('[data-offline-status]');

  const registration = await navigator.serviceWorker.register(workerAddress);
  if (words) offerUpdates(registration, words, panel !== null);
  const { active } = await navigator.serviceWorker.ready;
  if (!active) return;
  const keeping: Keeping = {
    worker: active,
    locale,
    strings: words,
    onStatus: (status, plan) => {
      if (!panel || !locale || !words) return;
      const more = plan.asked.length > 0 ? () => void keepRest(keeping, plan, words) : undefined;
      showStatus(panel, status, locale, words, more);
    },
  };
  await keepSite(keeping);
};

start().catch((error: unknown) => {
  // A private window, blocked storage, a network that fails: the site then needs the network, as other sites do.
  console.info('not kept for offline use:', error);
});
