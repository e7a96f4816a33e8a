import { anyCase, cased, words } from './pattern.ts';
import type { Rule } from './rule.ts';

/** Kazakh as this site writes it: stricter than what edited prose elsewhere allows. */
export const kazakhHouseRules: readonly Rule[] = [
  {
    id: 'KK30',
    level: 'error',
    pattern: /(?<=[\p{L}»)}])–\s|\s–(?=[\p{L}«{])/gu,
    message: 'the dash – takes a space on both sides',
  },
  {
    id: 'KK31',
    level: 'error',
    pattern: /,\s*[,.;:!?]|[;:]\s*[,.;:!?]|!{2,}|\?{2,}/gu,
    message: 'two marks in a row: keep one',
  },
  {
    id: 'KK32',
    level: 'error',
    pattern: /№(?![ \u00A0])|№[ \u00A0](?:\d+|\{\w+\})-\p{Ll}/gu,
    message: 'a space after № and no hyphen after the number: № 17 шот',
  },
  {
    id: 'KK33',
    level: 'error',
    pattern: anyCase`
      (?<!\d)\d{4}-жыл|(?<!\d)\d{1,2}-(?:қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|
      қазан|қараша|желтоқсан)
    `,
    message: 'no hyphen with year or month: 2026 жылғы 5 наурыз',
  },
  {
    id: 'KK34',
    level: 'error',
    pattern: words`
      сондай ақ|қарым қатынас\p{L}*|бірте бірте|құпия сөз\p{L}*|еш теңе\p{L}*|еш қашан|әр қашан|
      әр дайым
    `,
    message: 'spelling: сондай-ақ, қарым-қатынас, бірте-бірте, құпиясөз, ештеңе, ешқашан, әрқашан, әрдайым',
  },
  {
    id: 'KK35',
    level: 'error',
    pattern: words`ия`,
    message: 'yes is иә',
  },
  {
    id: 'KK36',
    level: 'warning',
    pattern: words`
      үміт\p{L}* қалыптас\p{L}*|жағдайына кір\p{L}*|шекара қою\p{L}*|сәтті орындалды|қашықтықтан|
      идентификация\p{L}*|мен ойлаймын|жақсы күн тілейм\p{L}*|жарты жолда қарсы ал\p{L}*|
      шешімдер ағашы\p{L}*|клиент\p{L}*, қайсысы
    `,
    message:
      'calque: say не күтетінін айту, жағдайын түсіну, шек қою, – орындалды, қашықтан, меніңше, сәттілік; a participle stands before its noun',
  },
  {
    id: 'KK37',
    level: 'error',
    pattern: words`
      дедлайн\p{L}*|аванс\p{L}*|фи[дт]б[эе]к\p{L}*|скоуп\p{L}*|шаблон\p{L}*|микроменеджмент\p{L}*|
      симптом\p{L}*|диагноз\p{L}*
    `,
    message: 'needless loan: соңғы мерзім, алдын ала төлем, пікір, жұмыс көлемі, үлгі, белгі',
    outsideQuotes: true,
  },
  {
    id: 'KK38',
    level: 'warning',
    pattern: /(?<=\p{L}),\sегер(?!\p{L})/gu,
    message: 'the condition comes first: Клиент төлемесе, хат жазыңыз.',
  },
  {
    id: 'KK39',
    level: 'warning',
    pattern: /,\sжәне(?!\p{L})/gu,
    message: 'no comma before және',
  },
  {
    id: 'KK40',
    level: 'warning',
    pattern: words`айта кету керек|айта кеткен жөн|бұл мақалада|маңызды рөл атқар\p{L}*`,
    message: 'padding that announces what follows: say the thing itself',
  },
  {
    id: 'KK41',
    level: 'warning',
    pattern: /«[^«».?!…]*\.»/gu,
    message: 'after a quotation of one sentence the full stop stands outside: «Ертең төлеймін».',
  },
  {
    id: 'KK42',
    level: 'error',
    pattern: cased`
      \}(?!(?:ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|ны|ні|ды|ді|ты|ті|да|де|та|те|дан|ден|тан|тен|нан|
      нен|мен|бен|пен)(?!\p{L}))[\u0400-\u04FF]+|
      \}-(?:(?:лар|лер|дар|дер|тар|тер)\p{L}*|ым|ім|ың|ің|ы|і|сы|сі|сын|сін|сына|сіне)(?!\p{L})|
      \{(?:[a-z]+_)?amount\}\sсомасы(?!\p{L})
    `,
    message: 'nothing is attached to a placeholder, and it owns no noun: сомасы – {amount}',
  },
  {
    id: 'KK43',
    level: 'error',
    pattern: cased`
      (?<=\d\s)(?:Қаңтар|Ақпан|Наурыз|Сәуір|Мамыр|Маусым|Шілде|Тамыз|Қыркүйек|Қазан|Қараша|
      Желтоқсан)(?!\p{L})
    `,
    message: 'months are lower case: 5 наурыз',
  },
];
