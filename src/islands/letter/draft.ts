import type { Locale } from '../../i18n/locales.ts';
import { isFieldName } from '../../letters/fields.ts';
import type { Values } from '../../letters/fill.ts';
import { isCurrency, type Currency } from '../../letters/format.ts';
import { isVersion, type Version } from '../../letters/versions.ts';
import { forget, recall, remember, type Guard } from '../storage.ts';

/** What the sender has typed: it serves the next letter too. */
export interface Draft {
  values: Values;
  currency: Currency;
}

const isDraft: Guard<Draft> = (value): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  'currency' in value &&
  isCurrency(value.currency) &&
  'values' in value &&
  typeof value.values === 'object' &&
  value.values !== null &&
  Object.entries(value.values).every(([name, text]) => isFieldName(name) && typeof text === 'string');

const key = 'letter';

export const emptyDraft = (locale: Locale): Draft => ({
  values: {},
  currency: locale === 'hy' ? 'AMD' : 'KZT',
});

/** @returns the draft, and whether the sender has asked this device to keep it */
export const recallDraft = (): { draft: Draft; kept: boolean } | undefined => {
  const kept = recall(key, isDraft);
  if (kept) return { draft: kept, kept: true };
  const draft = recall(key, isDraft, 'tab');
  return draft && { draft, kept: false };
};

/** Keeps the draft until the tab is closed, or on the device if the sender has asked for it. */
export const keepDraft = (draft: Draft, onDevice: boolean): void => {
  remember(key, draft, onDevice ? 'device' : 'tab');
  forget(key, onDevice ? 'tab' : 'device');
};

export const eraseDraft = (): void => {
  forget(key);
  forget(key, 'tab');
};

/** Which version of a letter the sender has chosen, until the tab is closed: a reload must not exchange it unnoticed. */
const versionKey = (): string => `version:${location.pathname.split('/').at(-2)}`;
export const recallVersion = (): Version | undefined =>
  recall(versionKey(), isVersion as Guard<Version>, 'tab');
export const keepVersion = (version: Version): void => remember(versionKey(), version, 'tab');
