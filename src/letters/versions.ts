/** The versions of a letter, the usual one first. Apart from the schema, so that a browser loads no schemas. */
export const versions = ['body', 'softer', 'firmer'] as const;
export type Version = (typeof versions)[number];
export const isVersion = (value: unknown): value is Version => versions.some((version) => version === value);
