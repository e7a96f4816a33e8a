import { currencies, isCurrency, readAmount, type Currency } from '../../letters/format.ts';
import { fieldTypes, type FieldName } from '../../letters/fields.ts';
import type { Values } from '../../letters/fill.ts';
import type { LetterStrings } from './strings.ts';

interface Props {
  fields: FieldName[];
  values: Values;
  currency: Currency;
  strings: LetterStrings;
  onValue: (field: FieldName, value: string) => void;
  onCurrency: (currency: Currency) => void;
}

type InputProps = Pick<Props, 'values' | 'onValue'> & {
  field: FieldName;
  /** The id of what says that this is no sum. */
  wrong: string | undefined;
};

const valueOf = ({ target }: Event): string =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement
    ? target.value
    : '';

const Input = ({ field, values, onValue, wrong }: InputProps) => {
  const shared = {
    id: `field-${field}`,
    name: field,
    value: values[field] ?? '',
    onInput: (event: Event) => onValue(field, valueOf(event)),
    autocomplete: 'off',
  };
  if (fieldTypes[field] === 'long') return <textarea rows={3} {...shared} />;
  if (fieldTypes[field] === 'date') return <input type="date" {...shared} />;
  if (fieldTypes[field] === 'amount')
    return (
      <input
        inputMode="decimal"
        {...shared}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong}
      />
    );
  return <input type="text" {...shared} />;
};

/** Labelled inputs for the fields of one letter, and no others. */
export const Fields = ({ fields, values, currency, strings, onValue, onCurrency }: Props) => {
  const isNoSum = (field: FieldName) =>
    fieldTypes[field] === 'amount' && values[field]?.trim() && !readAmount(values[field], currency);
  return (
    <>
      {fields.map((field) => (
        <div class="field" key={field}>
          <label for={`field-${field}`}>{strings.fields[field]}</label>
          <div class="field-row">
            <Input
              field={field}
              values={values}
              onValue={onValue}
              wrong={isNoSum(field) ? `wrong-${field}` : undefined}
            />
            {fieldTypes[field] === 'amount' && (
              <select
                aria-label={strings.currency}
                name="currency"
                value={currency}
                onChange={(event) => {
                  const chosen = valueOf(event);
                  if (isCurrency(chosen)) onCurrency(chosen);
                }}
              >
                {Object.entries(currencies).map(([code, sign]) => (
                  <option value={code} key={code}>
                    {sign}
                  </option>
                ))}
              </select>
            )}
          </div>
          {isNoSum(field) && (
            <p class="facts" id={`wrong-${field}`}>
              {strings.notAmount}
            </p>
          )}
        </div>
      ))}
    </>
  );
};
