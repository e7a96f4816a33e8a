import { consonants } from './letters.ts';
import { listedNouns } from './words.ts';

/** Where a vowel may have dropped: before the last one to three of the consonants at the end. */
const droppable = [1, 2, 3].map((after) => new RegExp(`^(.*[${consonants}])([${consonants}]{${after}})$`));

/** What stands before the endings of irregular words, from their first form. */
const irregular: Record<string, string> = {
  տուն: 'տն տան',
  մարդ: 'մարդիկ մարդկանց',
  կին: 'կնոջ կանայք կանանց',
  հայր: 'հոր',
  մայր: 'մոր',
  եղբայր: 'եղբոր',
  քույր: 'քրոջ',
  տալ: 'տ տվ տր տուր',
  գալ: 'գ եկ արի',
  անել: 'ան ար',
  լինել: 'լին եղ',
  դնել: 'դն դր դիր',
  տանել: 'տան տար',
  ուտել: 'ուտ կեր',
  ասել: 'աս ասաց',
  ունենալ: 'ուն ունեն ունեց',
  գիտենալ: 'գիտ գիտեն գիտեց',
  արժենալ: 'արժ արժեն արժեց',
};

/**
 * The shapes that stand before endings in the words of a stem, as far as they follow from it:
 * պայմանագր → պայմանագր, պայմանագիր …; ուշա → ուշա, ուշան, ուշաց.
 * @param stem as `stem` gives it
 */
export const shapes = (stem: string): string[] => {
  const found = [stem, ...(irregular[stem]?.split(' ') ?? [])];
  found.push(stem.replace(/տեր$/, 'տիր'), stem.replace(/անուն$/, 'անվան'));
  for (const [shape, noun] of listedNouns) {
    if (stem.endsWith(noun.stem)) found.push(stem.slice(0, -noun.stem.length) + shape);
  }
  if (/[աե]$/.test(stem)) found.push(`${stem}ն`, `${stem}ց`, stem.slice(0, -1));
  else if (/[ցձ]ն$/.test(stem)) found.push(`${stem.slice(0, -1)}ր`, `${stem.slice(0, -1)}վ`);
  else if (stem.endsWith('ո')) found.push(`${stem}ն`);
  else {
    for (const place of droppable) {
      const [, head, tail] = place.exec(stem) ?? [];
      if (head && tail) found.push(`${head}ի${tail}`, `${head}ու${tail}`);
    }
    found.push(...['ն', 'չ', 'ին', 'եր', 'ուն', 'ող', 'ե', 'ագույն'].map((end) => stem + end));
  }
  return [...new Set(found)];
};
