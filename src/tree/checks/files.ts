/** The files of the content, as problems name them. */
export const shapeFile = 'content/tree.yaml';
export const claimsFile = 'content/claims.yaml';
export const wordsFile = (language: string): string => `content/${language}/tree.yaml`;
export const interfaceFile = (language: string): string => `content/${language}/interface.json`;
export const recommendationFile = (language: string, id: string): string =>
  `content/${language}/recommendations/${id}.yaml`;
export const guideOrderFile = 'content/guide.yaml';
export const letterOrderFile = 'content/letters.yaml';
export const letterFile = (language: string, id: string): string => `content/${language}/letters/${id}.yaml`;
