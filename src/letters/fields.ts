/**
 * The things a letter asks its sender for. Each stands in the text as `{name}`, in its bare form.
 *
 * One name has one meaning: what was typed into one letter fills the same field of the next. So a date by which a
 * client must pay and a date by which we mend something are two fields; only what stays true from letter to letter
 * (the names, the invoice, the last day of the work) is a field of several. Names of days end in `date`, names of sums
 * in `amount`: the rules of style go by that.
 */
export const fieldTypes = {
  name: 'text',
  public_name: 'text',
  project: 'text',
  invoice: 'text',
  amount: 'amount',
  due_date: 'date',
  final_date: 'date',
  next_step: 'long',
  outburst_date: 'date',
  incident_date: 'date',
  incident: 'long',
  mistake: 'long',
  fix_date: 'date',
  solution: 'long',
  solution_date: 'date',
  change: 'long',
  extra_amount: 'amount',
  change_date: 'date',
  advance_amount: 'amount',
  step_date: 'date',
  trial_date: 'date',
  terms_date: 'date',
  agreed: 'long',
  answer_date: 'date',
  defects_date: 'date',
  needed: 'long',
  new_date: 'date',
  close_date: 'date',
  waits: 'long',
  end_date: 'date',
  reason: 'long',
  left: 'long',
  done: 'long',
  last_invoice: 'text',
  last_amount: 'amount',
  handover_date: 'date',
  channel: 'text',
  hours: 'text',
  me: 'text',
} as const;

export type FieldName = keyof typeof fieldTypes;
export type FieldType = (typeof fieldTypes)[FieldName];

export const isFieldName = (name: string): name is FieldName => Object.hasOwn(fieldTypes, name);

/** What a letter may do without: a line that holds nothing else is left out while these are empty. */
export const isOptional = (name: string): boolean => name === 'last_invoice' || name === 'last_amount';

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
