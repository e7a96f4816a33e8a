import type { Locale } from '../../i18n/locales.ts';
import { recall, remember, type Guard } from '../../islands/storage.ts';
import type { Status } from '../messages.ts';
import { ask } from './ask.ts';
import { connectionOf, isMetered } from './metered.ts';
import { isNoticeShown, showNotice } from './notice.ts';
import { isAllReady, isReady, planFor, sizeOf, type Plan } from './plan.ts';
import { withFigures, type OfflineStrings } from './strings.ts';

const isTrue = ((value) => value === true) as Guard<true>;

export interface Keeping {
  worker: ServiceWorker;
  /** Of the page; undefined where it is in both languages: there nobody is told anything. */
  locale: Locale | undefined;
  strings: OfflineStrings | undefined;
  /** Called with what is on the device, whenever that changes. */
  onStatus: (status: Status, plan: Plan) => void;
}

/** What is on the device now, and what to do about it. */
const look = async ({ worker, locale, onStatus }: Keeping): Promise<{ status: Status; plan: Plan }> => {
  const status = await ask(worker, { type: 'STATUS' });
  const plan = planFor(status, locale, isMetered(connectionOf(navigator)));
  onStatus(status, plan);
  return { status, plan };
};

/** Says something once on this device, and not while the reader is told something else. */
const sayOnce = async (key: string, say: () => Promise<void>): Promise<void> => {
  if (recall(key, isTrue) || isNoticeShown()) return;
  remember(key, true);
  await say();
};

/** Downloads the rest because the reader wants it, and says how it went. */
export const keepRest = async (keeping: Keeping, plan: Plan, strings: OfflineStrings): Promise<void> => {
  const { kept } = await ask(keeping.worker, { type: 'KEEP', parts: plan.asked });
  if (kept) remember('offline-told', true);
  await showNotice({ text: kept ? strings.ready : strings.failed, close: strings.close });
  await look(keeping);
};

/** Sees to it that the site is on the device, and tells the reader once that it is. */
export const keepSite = async (keeping: Keeping): Promise<void> => {
  const { worker, locale, strings } = keeping;
  let { status, plan } = await look(keeping);
  if (plan.unasked.length > 0) {
    await ask(worker, { type: 'KEEP', parts: plan.unasked });
    ({ status, plan } = await look(keeping));
  }
  if (!locale || !strings || !isReady(status, locale)) return;
  const { close, more, moreOffer, ready, readyHere } = strings;
  if (isAllReady(status)) await sayOnce('offline-told', () => showNotice({ text: ready, close }));
  else if (plan.asked.length > 0)
    await sayOnce('offline-asked', () =>
      showNotice({
        text: `${readyHere} ${withFigures(moreOffer, sizeOf(status, plan.asked))}`,
        action: { label: more, run: () => void keepRest(keeping, plan, strings) },
        close,
      }),
    );
};
