import type { Locale } from '../../i18n/locales.ts';
import type { Status } from '../messages.ts';
import { button } from './notice.ts';
import { isAllReady, isReady, sizeOf } from './plan.ts';
import { withFigures, type OfflineStrings } from './strings.ts';

/**
 * Shows on the page about the site what is on this device.
 *
 * @param keepRest downloads what is missing, if the reader has to be asked
 */
export const showStatus = (
  panel: Element,
  status: Status,
  locale: Locale,
  strings: OfflineStrings,
  keepRest: (() => void) | undefined,
): void => {
  const { statusReady, statusHere, statusNone, more } = strings;
  const text = isAllReady(status) ? statusReady : isReady(status, locale) ? statusHere : statusNone;
  panel.textContent = withFigures(text, sizeOf(status), status.version);
  if (keepRest) panel.append(' ', button(more, keepRest));
};
