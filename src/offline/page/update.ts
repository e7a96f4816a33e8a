import { recall, remember, type Guard } from '../../islands/storage.ts';
import type { Command } from '../messages.ts';
import { showNotice } from './notice.ts';
import type { OfflineStrings } from './strings.ts';

const isTrue = ((value) => value === true) as Guard<true>;

/** Something that the device refuses to keep exists in this page only: see `remember` in islands/storage.ts. */
const isHeldByPageOnly = (): boolean => 'unkept' in document.documentElement.dataset;

const skipWaiting: Command = { type: 'SKIP_WAITING' };

/**
 * Takes the new version, in this tab. Other tabs go on with the page they show and are reloaded by nobody but their
 * reader. Neither is this one, if what was typed in it would be lost.
 */
const take = (registration: ServiceWorkerRegistration, strings: OfflineStrings): void => {
  const reload = () => location.reload();
  const { waiting } = registration;
  if (isHeldByPageOnly()) void showNotice({ text: strings.updateNext, close: strings.close });
  else if (waiting) navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  else reload(); // another tab has taken it already
  waiting?.postMessage(skipWaiting);
};

/**
 * Offers a new version as soon as it waits, on every page until the reader declines it in this tab.
 *
 * @param always whether to offer it even then
 */
export const offerUpdates = (
  registration: ServiceWorkerRegistration,
  strings: OfflineStrings,
  always: boolean,
): void => {
  const offer = () => {
    if (!always && recall('update-declined', isTrue, 'tab')) return;
    void showNotice({
      text: strings.update,
      action: { label: strings.refresh, run: () => take(registration, strings) },
      close: strings.close,
      onClose: () => remember('update-declined', true, 'tab'),
    });
  };
  const watch = (worker: ServiceWorker | null) =>
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'installed' && registration.active) offer(); // the first version waits for nobody
    });
  if (registration.waiting) offer();
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
};
