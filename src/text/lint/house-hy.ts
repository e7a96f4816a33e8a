import { anyCase, cased, words } from './pattern.ts';
import type { Rule } from './rule.ts';

/** Armenian as this site writes it: stricter than what edited prose elsewhere allows. */
export const armenianHouseRules: readonly Rule[] = [
  {
    id: 'HY30',
    level: 'error',
    pattern: /[\u055A\u055F\u058A]/gu,
    message: 'not used in our texts: Armenian apostrophe, abbreviation mark, line-break hyphen',
  },
  {
    id: 'HY31',
    level: 'error',
    pattern: /\{(?:[a-z]+_)?date\}(?!-(?:ին|ը|ից)(?!\p{L})|-ն\sէր?(?!\p{L}))-?[\u0561-\u0587]+/gu,
    message: 'a date takes only -ին, -ը, -ից, and -ն before է, էր',
  },
  {
    id: 'HY32',
    level: 'error',
    pattern: cased`
      (?:\{(?!(?:[a-z]+_)?date\})[a-z_]+\}-?(?!(?:ին|ի|ը|ն|ից|ով|ում)(?!\p{L}))|\{(?=[^{}]*[A-Z\d])\w+\}-?)
      [\u0561-\u0587]+
    `,
    message: 'a placeholder takes no ending: put a carrier noun beside it (թիվ {invoice} հաշիվը)',
  },
  {
    id: 'HY33',
    level: 'error',
    pattern: /(?<![\p{L}\d%»}])[՞՛՜]/gu,
    message: '՞ ՛ ՜ stand inside a word',
  },
  {
    id: 'HY34',
    level: 'error',
    pattern: /[՞՛՜](?=[\u0561-\u0587]*[՞՛՜])/gu,
    message: 'one mark in a word is enough',
  },
  {
    id: 'HY35',
    level: 'error',
    pattern: /(?<!\p{L})(?:ե՞մ|ե՞նք|ե՞ք|ե՞ն|է՞|է՞ի|է՞ր|է՞ինք|է՞իք|է՞ին)(?!\p{L})/gu,
    message: 'the affirmative auxiliary takes no ՞: գրե՞լ եք',
  },
  {
    id: 'HY36',
    level: 'error',
    pattern: anyCase`երո՞րդ|(?<!\p{L})(?:միթե|որևէ|երբևէ|որևիցե|երբևիցե|իհարկե)[՞՛]`,
    message: 'here the stress comes earlier: հի՞նգերորդ, մի՞թե, ո՞րևէ, ե՞րբևէ, իհա՛րկե',
  },
  {
    id: 'HY37',
    level: 'error',
    pattern: words`(?:հրաժեշտ տ|ջանք թափ|ընդառաջ գն|տեղյակ պահ|գրի առ)[\u0561-\u0587]*՞\p{L}*`,
    message: 'a compound verb carries ՞ on the part that is not the verb: հրաժե՞շտ տալ',
  },
  {
    id: 'HY38',
    level: 'error',
    // «ես» is left out: it is also the pronoun, which may well follow an article. «ինը» is nine.
    pattern: /(?<=[\u0561-\u0587]{2})(?<!(?<!\p{L})[Իի]ն)ը\s(?:է|էի|էր|եմ|ենք|եք|են|էինք|էիք|էին)(?!\p{L})/gu,
    message: 'before է, եմ the article is -ն: հաճախորդն է',
  },
  {
    id: 'HY39',
    level: 'error',
    pattern: /(?<![\p{L}\p{M}])[Մմ]ի\s(?!երեք|եք)[\u0561-\u0587]+եք(?!\p{L})/gu,
    message: 'a prohibition takes ՛: մի՛ շտապեք',
  },
  {
    id: 'HY40',
    level: 'error',
    pattern: anyCase`արդյո՞ք[^։՞]*(?<!թե)՞`,
    message: 'one ՞ is enough: Արդյո՞ք կվճարի։ or Արդյոք կվճարի՞։',
  },
  {
    id: 'HY41',
    level: 'error',
    pattern: /(?<![\d.,])1-րդ(?!\p{L})/gu,
    message: 'the first is 1-ին',
  },
  {
    id: 'HY42',
    level: 'error',
    pattern: anyCase`
      \d{1,2}\s(?:հունվար|փետրվար|մարտ|ապրիլ|մայիս|հունիս|հուլիս|օգոստոս|սեպտեմբեր|հոկտեմբեր|
      նոյեմբեր|դեկտեմբեր)ի,?\s\d{4}
    `,
    message: 'a date is written 2026 թ. մարտի 5 (what Intl calls the long form is not what people write)',
  },
  {
    id: 'HY43',
    level: 'warning',
    pattern: /«[^«»։]*։»/gu,
    message: 'after a quotation of one sentence ։ stands outside: «Կվճարեմ»։',
  },
  {
    id: 'HY44',
    level: 'error',
    pattern: /(?<![\u0561-\u0587])\s–\s|^–/gu,
    message: '– only joins the ends of a span, without spaces (10:00–18:00); the dash is — (U+2014)',
  },
  {
    id: 'HY45',
    level: 'warning',
    pattern: words`
      պիտի չ\p{L}+|ինձ հետաքրքիր է|գտնում եմ, որ|ընդամեն|որոնք որ|ստուգեք, որ|ճշտել ակնկալիք\p{L}*|
      դեմքը փրկել|պահանջ ավելաց\p{L}*|տեղեկությ\p{L}* փոխանց\p{L}*|իրականաց[նր]\p{L}*|
      կատար\p{L}* վճարում|վճարում կատար\p{L}*|հաճախորդ(?:ը|ն|ները|ներն), ով(?:քեր)?|շաբլոն\p{L}*|
      սքոուփ\p{L}*|միկրոմենեջմենթ\p{L}*|որոշումների ծառ\p{L}*
    `,
    message:
      'not how one says it: չպիտի վճարեմ, կարծում եմ, ընդամենը, համոզվեք, որ, հստակեցնել պայմանները, վճարել, հաճախորդը, որը',
  },
  {
    id: 'HY46',
    level: 'warning',
    pattern: words`կարևոր է հասկանալ|կքննարկենք|հարկ է նշել|այս ուղեցույցում կ\p{L}+`,
    message: 'padding that announces what follows: say the thing itself',
  },
  {
    id: 'HY47',
    level: 'warning',
    pattern: words`ախտանիշ\p{L}*|ախտորոշ\p{L}*`,
    message: 'no medical words about a client: նշան, իրավիճակ',
  },
  {
    id: 'HY48',
    level: 'warning',
    pattern: /\{(?:[a-z]+_)?amount\}\sգումար\p{L}*/gu,
    message: 'write գումարը՝ {amount}',
  },
  {
    id: 'HY49',
    level: 'error',
    // As abbreviations they stand before a name, a number or an example and never end a text; HY03 lets them pass.
    pattern: /(?<!\p{L})(?:օր|էջ|փող)\.(?=\s*$)/giu,
    message: 'ASCII full stop: end a sentence with ։',
  },
];
