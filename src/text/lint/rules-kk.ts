import { anyCase, cased, words } from './pattern.ts';
import type { Rule } from './rule.ts';

/**
 * Kazakh: letters, dashes and hyphens, address, number, particles, calques. After the rules of punctuation and
 * of the hyphen at emle.kz and Mozilla's Kazakh. The rules of spelling were run over the UD-KTB treebank, where
 * they hardly fire on edited prose.
 */
export const kazakhRules: readonly Rule[] = [
  {
    id: 'KK01',
    level: 'error',
    pattern: /[\u0400-\u04FF]\p{L}*[A-Za-z\u0259\u018F]|[A-Za-z\u0259\u018F]\p{L}*[\u0400-\u04FF]/gu,
    message: 'Latin letter inside a Cyrillic word',
  },
  {
    id: 'KK02',
    level: 'error',
    pattern: /[\u0400-\u052F](?<![А-ЯЁа-яёӘәҒғҚқҢңӨөҰұҮүҺһІі])/gu,
    message: 'Cyrillic letter that Kazakh does not have',
  },
  {
    id: 'KK03',
    level: 'error',
    pattern: /[—‒―]/gu,
    message: 'the Kazakh dash is – with spaces',
  },
  {
    id: 'KK04',
    level: 'error',
    pattern: /[\d}]-н?ш[іы](?:с[іы]\p{L}*)?(?!\p{L})/gu,
    message: 'an ordinal before a noun is 6-қадам; standing alone it is written as a word: алтыншы',
  },
  {
    id: 'KK05',
    level: 'warning',
    pattern: anyCase`
      (?:(?<![\d{-])\d+(?!-)|(?<![\p{L}\p{M}\d])(?:бірнеше|көптеген|талай|әр|екі|үш|төрт|бес|алты|
      жеті|сегіз|тоғыз|он))\s+(?!(?:қаңтар|пәтер|дәптер|кадр|шатыр|мөлшер|жер|жылдар|ғасырлар|
      доллар|гектар|қатар|қадар|тендер|мастер|актер|лидер|дилер|постер|сервер|роутер|принтер|
      компьютер|бухгалтер|менеджер))\p{L}{2,}?(?:лар|лер|дар|дер|тар|тер)(?:ы|і|ын|ін|ға|ге|да|де|
      ды|ді|дан|ден|дың|дің|мен|бен|ымыз|іміз|ыңыз|іңіз)?(?![\p{L}\p{M}])
    `,
    message: 'no plural after a number or бірнеше: үш сұрақ (after көптеген the singular reads better)',
  },
  {
    id: 'KK06',
    level: 'error',
    pattern: words`сен|сені|сенің|саған|сенен|сенімен`,
    message: 'we address the reader as сіз',
    outsideQuotes: true,
  },
  {
    id: 'KK07',
    level: 'error',
    pattern: /(?<![.!?…»:]\s|^|«)(?<=\s)(?:Сіз|Сізді|Сізге|Сіздің|Сізден|Сізбен)(?!\p{L})/gu,
    message: 'lower-case сіз in the text of the site',
    scopes: ['ui', 'guide'],
    outsideQuotes: true,
  },
  {
    id: 'KK08',
    level: 'error',
    pattern: /(?<!\p{L})(?:сіз|сізді|сізге|сіздің|сізден|сізбен)(?!\p{L})/gu,
    message: 'capital Сіз in a letter to one person',
    scopes: ['letter'],
    outsideQuotes: true,
  },
  {
    id: 'KK09',
    level: 'error',
    pattern: words`
      рахмет(?!ов|ол|ул|жан)\p{L}*|уақытылы|келісім-шарт\p{L}*|келісім шарт(?!ы|тар)\p{L}*|
      алдын-ала|кез-келген|еске-салу|сәлеметсіз ба|бір-неше
    `,
    message:
      'spelling: рақмет, уақтылы, келісімшарт, алдын ала, кез келген, еске салу, сәлеметсіз бе, бірнеше',
  },
  {
    id: 'KK10',
    level: 'warning',
    pattern: words`
      болып табыл\p{L}*|төле\p{L}*(?:\s\p{L}+){0,2}\sжүзеге асыр\p{L}*|тарапынан|қазіргі таңда|
      мақсатында|(?:жағдай|қателік)\p{L}*(?:\s\p{L}+){0,2}\sорын ал\p{L}*|проблемалық|
      үлкен рақмет|әрекет жаса\p{L}*|назарыңызды аудар\p{L}*|бақытты ет\p{L}*|
      бақытсыз клиент\p{L}*|мүмкіндікке ие|тұтынушы\p{L}*
    `,
    message:
      'calque or officialese: say it as you would to a colleague (қазір, үшін, төлеу, істеу, қиын, клиент)',
  },
  {
    id: 'KK11',
    level: 'error',
    pattern: cased`
      \}-?(?:ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|ны|ні|ды|ді|ты|ті|да|де|та|те|дан|ден|тан|тен|
      нан|нен|мен|бен|пен)(?!\p{L})|\}\s(?:мен|бен|пен|да|де|та|те|ма|ме|ба|бе|па|пе)(?!\p{L})
    `,
    message:
      'nothing is attached to a placeholder, nor follows it as a particle: carrier noun ({date} күні), or және',
  },
  {
    id: 'KK12',
    level: 'error',
    pattern: anyCase`
      (?<!\p{L})(?:\p{L}+(?:ды|ді|ған|ген|қан|кен)|бар|жоқ|керек|қажет|емес|дұрыс|мүмкін|бола|
      келе)(?:ма|ме|ба|бе|па|пе)(?=[?,])
    `,
    message: 'the question particle is a word of its own: төледі ме',
  },
  {
    id: 'KK13',
    level: 'warning',
    pattern: /(?<![\d\-–./+№])(?<!№[ \u00A0])\d{1,4}-\d{1,4}(?=\s\p{Ll})/gu,
    message: 'a range takes – without spaces: 3–5 күн',
  },
  {
    id: 'KK14',
    level: 'warning',
    pattern: words`өтінемі[зн]`,
    message: 'outside letters the polite ending is enough: жазыңыз',
    scopes: ['ui', 'guide'],
    outsideQuotes: true,
  },
  {
    id: 'KK15',
    level: 'warning',
    pattern: words`кері байланыс\p{L}*`,
    message: 'often пікір (opinion) or жауап (reply) is meant; right for a contact form and for a process',
  },
];
