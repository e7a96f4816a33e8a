/** The things a letter asks its sender for. Each stands in the text as `{name}`, in its bare form. */
export const fieldTypes = {
  name: 'text',
  project: 'text',
  invoice: 'text',
  amount: 'amount',
  date: 'date',
  new_date: 'date',
  issue: 'long',
  items: 'long',
  channel: 'text',
  hours: 'text',
  me: 'text',
} as const;

export type FieldName = keyof typeof fieldTypes;
export type FieldType = (typeof fieldTypes)[FieldName];

export const isFieldName = (name: string): name is FieldName => Object.hasOwn(fieldTypes, name);

/** A piece of a letter: text as it is, or a field to fill in. */
export type Piece = { text: string } | { field: FieldName };

const field = /\{([^{}]*)\}/;

/**
 * Cuts a letter at its fields.
 *
 * @throws where a field is not one of ours; the checks of the content find that first
 */
export const pieces = (letter: string): Piece[] =>
  letter.split(field).flatMap((part, index): Piece[] => {
    if (index % 2 === 0) return part === '' ? [] : [{ text: part }];
    if (!isFieldName(part)) throw new Error(`A letter has no field {${part}}`);
    return [{ field: part }];
  });

/** The names in braces, whether or not they are fields of ours; each once, in order. */
export const namesIn = (letter: string): string[] => [
  ...new Set([...letter.matchAll(new RegExp(field, 'g'))].map(([, name]) => name ?? '')),
];

/** The fields of a letter in the order in which a form asks for them. */
export const fieldsOf = (...texts: readonly string[]): FieldName[] => {
  const used = new Set(texts.flatMap(namesIn));
  return Object.keys(fieldTypes)
    .filter(isFieldName)
    .filter((name) => used.has(name));
};
