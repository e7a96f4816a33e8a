import tokens from '../styles/tokens.css?raw';

/**
 * A colour of the look by day, for what cannot read style sheets.
 *
 * @param name without its dashes: `paper`
 * @throws where the look has no such colour
 */
export const token = (name: string): string => {
  const [, value] = new RegExp(`--${name}:\\s*(#[0-9a-f]+)`, 'i').exec(tokens) ?? [];
  if (value === undefined) throw new Error(`styles/tokens.css has no colour --${name}`);
  return value;
};
