import { isVowel } from './letters.ts';
import { nouns, roots, vowelRoots } from './words.ts';

/**
 * Whether a stem in а / е is a verb of its own (хабарла-), not a consonant stem and the а of жазады. Denominal
 * -ла -да -та make vowel stems; -ал of a vowel stem is its passive (орындал + а), -ыл always is.
 */
const isVowelVerb = (stem: string): boolean => {
  if (vowelRoots.has(stem)) return true;
  const shorter = stem.slice(0, -1);
  if (!/[ае]$/.test(stem) || roots.has(shorter) || stem.length < 4) return false;
  if (/[кқпстшхф]т.$/.test(stem) || /д.$/.test(stem)) return true;
  if (!/л.$/.test(stem)) return false;
  const before = stem.slice(0, -2);
  if (!isVowel(before.at(-1) ?? '')) return true;
  return /[ае]$/.test(before) && /[аәоөұүыіе].*[ае]$/.test(before) && !isVowelVerb(before);
};

/** Verbal suffixes that an unknown consonant stem may end in: -дыр, -ғыз, -ыл, -ын, -ыс, -лан, -лас, -т … */
const verbTail = /(..[ыі]р|[ғгқк][ыі][зт]|.[ыі][лнс]|[лдт][ае][нсл]|..[аеы]т|..[рлй]т|.[дт][ае]л|[аұүі]й)$/;
/** One closed syllable, as most simple verbs have. */
const oneSyllable = /^[^аәоөұүыіеэ]?[аәоөұүыіеэ]([^аәоөұүыіеэ]|[рлйн][тқк])$/;

/** -сіз after п is «without» (тәртіпсіз), hardly ever a person after the converb. */
const isWithout = (first: string, second: string): boolean => first.endsWith('п') && second === 'сIз';

/** Whether endings of one letter or two that also end many bare stems are not to be believed after this unknown stem. */
export const isWeak = (stem: string, kind: 'N' | 'V', way: string[]): boolean => {
  const [first = '', second = ''] = way;
  const only = way.length === 1;
  if (kind === 'N') {
    if (first === '+м' || first === '+ң')
      return (
        stem.length < (/[лдт][ае]$/.test(stem) || first === '+ң' ? 6 : 4) ||
        /[ыі]$/.test(stem) ||
        (second === 'A' && isVowelVerb(stem))
      );
    if (first === 'MIн') return isVowel(stem.at(-1) ?? '');
    if (first === '-Iм') return /...[ыі][лн]$/.test(stem) || second === 'сIз';
    if (second === 'нсIз') return true;
    // тыңдай, бастағысы: rather the verb тыңда- than «like a тың».
    if (first === 'DAй') return only && !isVowel(stem.at(-1) ?? '');
    if (first === 'DA' && second === 'GI') return way[2] === '+сI';
    if (first === '+сI') return /[^шлдтғгқк][ыі]$/.test(stem);
    return first === '+нI' && /[оөұүә]$/.test(stem);
  }
  if (isWithout(first, second) || /[оөұүә]$|[^ктқж]и$/.test(stem)) return true;
  if (isVowel(stem.at(-1) ?? '')) {
    if (/[ыі]$/.test(stem)) return ['сIн', '+р', '+й', 'GI'].includes(first);
    if (first === '+й') return (only || second === 'сIз') && !isVowelVerb(stem);
    if (second === '-Iң' || (first === '+п' && second === 'DI')) return !isVowelVerb(stem);
    return ['+р', 'GI', 'MAK'].includes(first) && !isVowelVerb(stem);
  }
  if (/[^аәоөұүыіеэи][бвгғд]$/.test(stem)) return true;
  const passive = /[ае]л$/.test(stem) && isVowelVerb(stem.slice(0, -1));
  const verb = passive || verbTail.test(stem);
  if (first === 'GAн' && second === '-Iң') return true;
  if (first.startsWith('-A')) {
    if (first === '-AтIн') return !verb && !oneSyllable.test(stem) && ['', 'DA', '-Iң'].includes(second);
    if (isVowelVerb(stem + 'а') || isVowelVerb(stem + 'е')) return true;
    return ((first === '-A' && (only || second === 'MIз')) || first === '-Aр') && !(verb && stem.length > 3);
  }
  if (first === 'MAK') return !verb;
  if (first !== 'DI' || second !== 'K') return false;
  // -дық is «we did» after a verb, and makes мемлекеттік, ынтымақтастық of names.
  return (
    !verb ||
    nouns.has(stem) ||
    /[сш]$/.test(stem) ||
    (/[аеыі]т$/.test(stem) && !isVowelVerb(stem.slice(0, -1)))
  );
};

/** Whether a listed stem is misread all the same: белгілер is no verb but a plural, жазбаңыз no noun but «do not». */
export const isMisread = (stem: string, kind: 'N' | 'V', [first = '', second = '']: string[]): boolean => {
  if (kind === 'N') return first === '+ңIз' && second === '' && /[^аәоөұүыіеэи][мбп][ае]$/.test(stem);
  const plural = first === '+р' && /[лдт][ае]$/.test(stem);
  return (plural && (stem.length > 4 || nouns.has(stem.slice(0, -2)))) || isWithout(first, second);
};
