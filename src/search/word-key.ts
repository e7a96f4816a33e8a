/**
 * A stem as it stands in the engine's index. The engine finds every word that begins with what it is asked for; the sign at
 * the end, which no stem has, makes it find this one only.
 */
export const wordKey = (stem: string): string => `${stem}0`;
