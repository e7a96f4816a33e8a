/**
 * A value as JSON that may stand between script tags: those end at the first "<" that looks like a tag, so none may stand
 * in it.
 */
export const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
