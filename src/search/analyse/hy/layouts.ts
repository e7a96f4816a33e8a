import type { Layout } from '../layout.ts';

/** The phonetic keyboard, the commonest on computers in Armenia, and the Eastern typewriter's. */
export const layouts: readonly Layout[] = [
  '՝էթփձջւևրչճ-ժքոերտըւիօպխծշասդֆգհյկլ;՛զղցվբնմ,․/',
  '՝ֆձ-,։՞․՛)օէղճփբսմուկըթծց»ջվգեանիտհպրժդչյզլքխշռ',
];
