import { anyCase, cased, words } from './pattern.ts';
import type { Rule } from './rule.ts';

/**
 * Armenian: marks, the place of ՞, the reformed spelling, address, calques and Russianisms. After the Language
 * Committee of Armenia on ՞, ը and loanwords, and the style guides of Microsoft and Mozilla. The rules of
 * spelling were run over the UD-ArmTDP treebank, where they hardly fire on edited prose.
 */
export const armenianRules: readonly Rule[] = [
  {
    id: 'HY01',
    level: 'error',
    pattern: /(?<=[\p{L}»)\d])\s?:(?![\d/])/gu,
    message: 'ASCII colon: end a sentence with ։ (U+0589), introduce with ՝ or .',
  },
  {
    id: 'HY02',
    level: 'error',
    pattern: /[?!;]/gu,
    message: 'no ? ! ; in Armenian: ՞ ՜ ՛ stand inside the word',
  },
  {
    id: 'HY03',
    level: 'error',
    pattern: cased`
      (?<=[\u0531-\u0556\u0561-\u0587»)])(?<!(?:^|
      [^\u0531-\u0556\u0561-\u0587])(?:[\u0531-\u0556]|ք|գ|փ|պ|տ|շ|հ|մ|ս|թ|թթ|օր|էջ|հմր|կոպ|պրն|
      տիկ|տկն|փող|բն|ընկ|դոկտ|պրոֆ|հեռ|հոդ|էլ))\.(?=\s+[\u0531-\u0556]|\s*$)|
      (?<=[A-Za-z\d])\.(?=\s*$)
    `,
    message: 'ASCII full stop: end a sentence with ։ (silence it for a միջակետ before a proper name)',
  },
  {
    id: 'HY04',
    level: 'error',
    pattern: /(?<=[\u0531-\u0556\u0561-\u0587])[`'´‘’](?=[\s,]|$)/gu,
    message: 'write ՝ (U+055D), not a grave accent or an apostrophe',
  },
  {
    id: 'HY05',
    level: 'error',
    pattern: /[\u0531-\u0556\u0561-\u0587](?<![աեէըիոօԱԵԷԸԻՈՕևւ])[՞՛՜]/gu,
    message: '՞ ՛ ՜ follow the stressed vowel, never a consonant',
  },
  {
    id: 'HY06',
    level: 'error',
    pattern: /ու[՞՛՜]/gu,
    message: 'inside ու the mark stands between the letters: ո՞ւ',
  },
  {
    id: 'HY07',
    level: 'error',
    pattern: /(?<=[աեէիոօևւԱԵԷԻՈՕ][\u0531-\u0556\u0561-\u0587]*)ը[՞՛՜]/gu,
    message: 'the article ը is unstressed: հաճախո՞րդը',
  },
  {
    id: 'HY08',
    level: 'error',
    pattern: /(?<!(?:^|[^\u0531-\u0587])թթ?)[.]\s*[։:.]|[։:]\s*[։:.]|[,՝]\s*[։.,՝]/gu,
    message: 'two marks in a row: keep one',
  },
  {
    id: 'HY09',
    level: 'error',
    pattern: /[։,՝](?=[\u0531-\u0556\u0561-\u0587])/gu,
    message: 'a space is missing after the mark',
  },
  {
    id: 'HY10',
    level: 'error',
    pattern: /[\u0531-\u0587][\p{L}]*[A-Za-z\u0400-\u04FF]|[A-Za-z\u0400-\u04FF][\p{L}]*[\u0531-\u0587]/gu,
    message: 'two scripts in one word (join a Latin name with a hyphen: Excel-ով)',
  },
  {
    id: 'HY11',
    level: 'error',
    pattern: /եւ|Եւ|ԵՒ/gu,
    message: 'classical եւ: write և, Եվ or ԵՎ',
  },
  {
    id: 'HY12',
    level: 'error',
    pattern: cased`
      (?<=[\u0531-\u0586])եվ(?!րո|երջ|երլ|երա|ար|աճառ|ճար|իճակ|այել|եր(?!\p{L}))|
      (?<![\u0531-\u0587])եվ(?!րո)
    `,
    message: 'write the ligature և (not across a seam: տարեվերջ)',
  },
  {
    id: 'HY13',
    level: 'error',
    pattern: cased`
      իւ|ութեան|կ[՚’'](?=[աեէիոօ])|(?<![\p{L}\p{M}\d])(?:կը|մը|մըն|ըլլա[լր]?|ասիկա|ատիկա|անիկա|
      մէջ|թէ|որպէս|ինչպէս|պէտք)(?![\p{L}\p{M}])
    `,
    message: 'Western Armenian or classical spelling',
  },
  {
    id: 'HY14',
    level: 'warning',
    pattern: /(?<=\p{L})(?:եան|եայ|(?<![Իի]դ|[Ռռ]|Մոնր)եալ|ոյն|ոյթ)(?!\p{L})/gu,
    message: 'perhaps classical spelling: -յան, -յա, -յալ, -ույն, -ույթ',
  },
  {
    id: 'HY15',
    level: 'error',
    pattern: words`դու|քո|քեզ|քեզնից|քեզանից|քոնը`,
    message: 'we address the reader as դուք',
    outsideQuotes: true,
  },
  {
    id: 'HY16',
    level: 'error',
    pattern: /(?<![։.…»՝)]\s|^|«)(?<=\s)(?:Դուք|Ձեր|Ձերը|Ձեզ|Ձեզնից|Ձեզանից|Ձեզնով)(?!\p{L})/gu,
    message: 'lower-case դուք, ձեր in the text of the site',
    scopes: ['ui', 'guide'],
    outsideQuotes: true,
  },
  {
    id: 'HY17',
    level: 'error',
    pattern: /(?<!\p{L})(?:դուք|ձեր|ձերը|ձեզ|ձեզնից|ձեզանից)(?!\p{L})/gu,
    message: 'capital Դուք, Ձեր in a letter to one person',
    scopes: ['letter'],
    outsideQuotes: true,
  },
  {
    id: 'HY18',
    level: 'error',
    pattern: words`միք`,
    message: 'a prohibition is մի՛ with the imperative: մի՛ գրեք',
  },
  {
    id: 'HY19',
    level: 'warning',
    pattern: anyCase`
      (?:(?<![\d{.-])\d+|(?<![\p{L}\p{M}\d])(?:մի քանի|երկու|երեք|չորս|հինգ|վեց|յոթ|ութ|ինը|
      տասը))\s+(?!ինժեներ|սկաներ|կոնտեյներ)(?:[\u0531-\u0556\u0561-\u0587]{2,}ներ|հարցեր|քայլեր|
      օրեր|ժամեր|կետեր|վեճեր|բառեր|էջեր|գործեր|ձևեր|մասեր|գներ|տողեր|խոսքեր|պարտքեր|զեղչեր|
      պայմանագրեր)(?:ի|ից|ով|ում)?(?![\p{L}\p{M}])
    `,
    message: 'after a number an indefinite noun is singular: երեք հարց',
  },
  {
    id: 'HY20',
    level: 'warning',
    pattern: words`
      հանդիսան\p{L}*|հանդիսաց\p{L}*|հետադարձ կապ\p{L}*|անպատասխանատու\p{L}*|նպատակով|վերաբերյալ|
      (?<!մի\s)(?<!մյուս\s)(?<!ի[մր]\s)(?<!մեր\s)(?<!ձեր\s)(?<!որ\s)(?<!ամեն\s)կողմից|ստորև նշված|
      հնարավորություն ունեն\p{L}*|տեղորոշ\p{L}*|ի հավելումն
    `,
    message:
      'bookish or calqued: say it as you would to a colleague (է, մասին, համար, նաև, կարող եք, and the active voice)',
  },
  {
    id: 'HY21',
    level: 'error',
    pattern: words`
      կլիենտ\p{L}*|դեդլայն\p{L}*|ֆիդբեք\p{L}*|պրոբլեմ\p{L}*|պրոեկտ(?!որ)\p{L}*|ինֆորմացիա\p{L}*|
      ավանս(?!ային)\p{L}*|սերվիս\p{L}*|դոգովոր\p{L}*|բլանկ\p{L}*|էտապ\p{L}*|պրոցես(?!որ)\p{L}*|
      ռեզուլտատ\p{L}*|վապշե|ուժե|տոչնի
    `,
    message: 'Russianism: there is an Armenian word for it',
    outsideQuotes: true,
  },
  {
    id: 'HY22',
    level: 'error',
    pattern: /\u2024/gu,
    message: 'one միջակետ in all our texts: the full stop U+002E',
  },
  {
    id: 'HY23',
    level: 'error',
    pattern: /\{(?!(?:[a-z]+_)?date\})[a-z_]+\}-?(?:ին|ի|ը|ն|ից|ով|ում)(?!\p{L})/gu,
    message: 'a placeholder takes no ending: put a carrier noun beside it (թիվ {invoice} հաշիվը)',
  },
  {
    id: 'HY24',
    level: 'warning',
    pattern: /(?<=[\u0561-\u0587])\s[–]\s/gu,
    message: 'the Armenian dash is — (U+2014); ՝ is often better',
  },
];
