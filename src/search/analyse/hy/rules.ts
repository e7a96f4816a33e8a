import { consonants as c, vowels as v } from './letters.ts';
import { shortVerbs, verbsInA } from './words.ts';

/** One ending: what stands before it stays, and `add` after it. */
export interface Rule {
  readonly pattern: RegExp;
  readonly to: string;
  /** No other rule is tried after it. */
  readonly last: boolean;
}

const rule = (before: string, endings: string, add = '', last = false): Rule => ({
  pattern: new RegExp(`^(${before})(?:${endings})$`),
  to: `$1${add}`,
  last,
});
const final = (before: string, endings: string, add = ''): Rule => rule(before, endings, add, true);

const some = '.{2,}';
const participle = 'ել(?:իս|իք)?|ած|ող';
const aorist = 'եց(?:ի|իր|ինք|իք|ին)?';
const finite = `ում|ե(?:մ|ս|նք|ք|ի|իր|ինք|իք|ին)|${aorist}`;
const verbal = `${participle}|${finite}|են`;
const inA = 'ալ(?:իս|իք)?|ա(?:մ|ս|նք|ք|ն|ր|վ)?|այի(?:ր|նք|ք|ն)?';
const genitive = 'ման(?:[ընսդ]|ից)?|մամբ';

/** The articles, -ուց and the imperative -իր: at the end of a word only, and once, for stems may end so. */
export const outermost: Rule[] = [
  rule(some, 'ը'),
  rule(`.+[${c}]`, 'ն'),
  rule('.{3,}', 'ուց'),
  rule('(?!.+ած).*(?:[^ա][գվ]|.[^եգդվր]|[^աեր]դ|[^ցձ]ր)', 'իր'),
];

/** An aorist like գտավ; the whole word, for առաքել begins with such a one. */
export const shortAorist = final(`(?:վեր)?(?:${shortVerbs})`, 'ա(?:ր|վ|նք|ք|ն)?');

/** After կ- and չ- there is a verb: what could be a plural or a house otherwise is put into an unmistakable form. */
export const afterPrefix: Rule = rule(`${some}ե|տա`, '[նրք]', 'մ');

/** Tried in this order, again and again, until none fits. */
export const rules: Rule[] = [
  final(`${some}ությ`, 'ուն|ան|ամբ'),
  final(`(?!արգ|այց)${some}(?:ել|(?:ն|ցանկ|ցավ|հուս|ուրախ)ալ)ի`, '|ն|ի|ին|ից|ով'),
  rule('...+', 'ագույն'),
  // Verbs in -ալ, -անալ, -ենալ: կարդալ, կարդում, կարդացել → կարդա; ուշանալ, ուշացել → ուշա; վախենալ → վախե.
  final(verbsInA, `ում|${inA}`, 'ա'),
  final(some, `(?:ան|աց)(?:${inA})`, 'ա'),
  final('(?!.*ընթ).+[^բ]', `աց(?:${participle}|եք|իր?|ինք|իք|ին|)`, 'ա'),
  final('ստ|հասկ|մոռ|կարդ|զգ|խաղ', `ացվ(?:${verbal}|ի)`, 'ա'),
  final(some, `(?:են|եց)(?:${inA})|եց(?:${participle}|եք)`, 'ե'),
  final('վախ|մոտ', 'ենում', 'ե'),
  // The noun ուշացում is neither ուշանալ nor ուշացնել.
  final(`${some}[աե]ց`, `ում[սդ]?|${genitive}`),
  // Causatives: հիշեցնել, հիշեցրել, հիշեցվել → հիշեցն.
  final('.*[^նղ]ց|.*դարձ', `[նր](?:${verbal}|իր?|ինք|իք|ին|ու)`, 'ն'),
  final(`${some}[աե]ց|(?:լ|հաս|կոր|հար|վեր)ց|.*դարձ`, `վ(?:${verbal}|ի)`, 'ն'),
  rule(shortVerbs, '[նչ]'),
  final('մտած|կասկած|հարված|գործած|տարած', `վ?(?:${verbal}|իր?)`),
  rule(`.+[${c.replace('չ-ց', 'չ-ստ-ց')}]`, `վ{1,2}(?:${verbal}|ի|ածում)`),
  rule(`.+[${v}]վ`, `վ(?:${verbal}|ի)`),
  rule('.*[^եո]ր|ներ|.*բեր|.+(?:[^ր]|ավոր)', 'են'),
  rule('.{2,}[աո]', 'յ(?:ի[նսդ]?|ից[սդ]?|ով[սդ]?|ում[սդ]?)'),
  rule(some, `${participle}|${finite}`),
  rule(`(?!զար|թարգ).+[${c.replace('լ-մ', 'լ-կձ-մ')}]`, genitive),
  // Nouns.
  rule(some, 'ի[նսդ]?|ից[սդ]?|ով[սդ]?|ում[սդ]'),
  rule(`(?!ան).+[${c}]`, 'վա(?:նը?|նից|նում|ս)?'),
  rule(`.+[${c}]`, 'ս'),
  // The possessive -դ, but not the end of հաճախորդ, մարդ, սերունդ.
  rule(`.+(?:[եի]ր|[${v}].*(?:ար|[աո]ն)|[${c.replace('մն', 'մ').replace('չ-ց', 'չ-տց')}])`, 'դ'),
  rule('.{3,}', 'ու[նսդ]?'),
  // The ն is the stem's own in ձայներ, բաներ.
  rule(`[^${v}]*(?:[${v}]|ու)յ?`, 'ներ', 'ն'),
  rule(some, 'ներ'),
  rule(some, 'եր'),
  rule(some, 'ան', 'ա'),
  rule(some, 'ոն', 'ո'),
  rule('.{3,}', 'ե'),
  rule('..+ա', 'յ'),
];
