import { locales } from '../i18n/locales.ts';
import { checkContent } from './content.ts';
import type { Problem } from './problem.ts';
import { readFiles } from './read-files.ts';

/**
 * Checks everything under `content/`.
 *
 * @param root the folder that holds `content/`
 */
export const checkFolder = async (root: string): Promise<Problem[]> => {
  const { problems } = checkContent(readFiles(root), locales);
  return problems;
};
