import { isLocale, type Locale } from '../i18n/locales.ts';
import { isString, isStrings, recall, remember, type Guard } from './storage.ts';

/** The things remembered on the device, each with its shape. */

/** Where the reader stopped. */
export interface LastStep {
  locale: Locale;
  trail: string[];
  heading: string;
}

const isLastStep: Guard<LastStep> = (value): value is LastStep =>
  typeof value === 'object' &&
  value !== null &&
  'locale' in value &&
  isLocale(value.locale) &&
  'trail' in value &&
  isStrings(value.trail) &&
  'heading' in value &&
  isString(value.heading);

export const recallLastStep = (): LastStep | undefined => recall('last-step', isLastStep);
export const rememberLastStep = (step: LastStep): void => remember('last-step', step);

export const recallLanguage = (): Locale | undefined => recall('language', isLocale as Guard<Locale>);
export const rememberLanguage = (locale: Locale): void => remember('language', locale);

type Ticks = Record<string, number[]>;

const isTicks: Guard<Ticks> = (value): value is Ticks =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((ticks) => Array.isArray(ticks) && ticks.every(Number.isInteger));

/** The items of a list of some length that are ticked off, by position: the list is the same in every language. */
export const recallTicks = (list: string, length: number): number[] => {
  const ticked = new Set(recall('ticks', isTicks)?.[list]);
  return [...ticked].filter((index) => index >= 0 && index < length); // what is stored may be of a longer list, or anything
};
export const rememberTicks = (list: string, ticked: number[]): void =>
  remember('ticks', { ...recall('ticks', isTicks), [list]: ticked });

/** The first answers that have led to a recommendation since the reader last started over. */
export const recallSeen = (): string[] => recall('seen', isStrings) ?? [];
export const rememberSeen = (answers: string[]): void => remember('seen', answers);
