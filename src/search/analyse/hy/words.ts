/** Closed lists, compact because browsers load them: words whose endings the rules of `rules.ts` would misread. */

/** End like an inflected form, or have shapes no rule makes (after a stroke). «-»: ends compounds, too. */
const listed = `-ընկեր/ընկերոջ պատվեր գիշեր օրենք երեք երբեք երբեմն ուրեմն ինչու քանի առավել սխալ մոդել ամեն կարող ծնող մտած
կասկած դիմաց հոգս չափս դուրս ներս հարս բարդ ավանդ բարի գինի հոգի առաջին վերջին միջին առանձին արտաքին ներքին ստորին
վերին հեռու երկու/երկուս լեզու/լեզվ կատու/կատվ մեղու/մեղվ անուն օգտանուն ազգանուն հայրանուն մականուն ծածկանուն մուտք սպառնալիք ակնկալիք տեր -ատեր տանտեր
հյուրատուն ճաշատուն ձու/ձվ սեր/սիրո/սիրով միասին մանրամասն հետաքրքիր ճիշտ նիստ կնիք մաքուր տխուր ուղիղ շաբաթ ամառ/ամռ ձմեռ/ձմռ երեկո/երեկոյան առավոտ/առավոտյան ծնունդ/ծննդ/ծննդյան մայիս հունիս հուլիս
հիմք/հիման`;

/** The same, and ի or ու of the last syllable drops before endings. */
const dropping = `ամիս գարուն աշուն պատիվ ազնիվ հովիվ երկիր պանիր թռչուն բաժին մարմին ամուսին աշխատակից մրցակից գործակից դաշնակից ուղեկից զրուցակից`;

/** The same, and what remains looks like a verb: «խնդրի» is a form of խնդիր, «խնդրել» is another word. */
const besideVerbs = `խնդիր -հաշիվ -թիվ գին տարի կոպիտ բժիշկ գիծ քուն ծաղիկ կռիվ`;

export interface Noun {
  readonly stem: string;
  readonly endsCompounds: boolean;
  /** Whether this shape is also a verb, so that with -ում it is one: «խնդրում» is a form of խնդրել. */
  readonly besideVerb: boolean;
}

/** From each shape of a listed noun or adjective to what it is. */
export const listedNouns = new Map<string, Noun>();

const add = (list: string, drops: boolean, besideVerb: boolean): void => {
  for (const entry of list.split(/\s/)) {
    const [stem = '', ...shapes] = entry.replace('-', '').split('/');
    const noun = { stem, endsCompounds: entry.startsWith('-'), besideVerb: false };
    if (stem.endsWith('ի')) shapes.push(`${stem.slice(0, -1)}ու`);
    for (const shape of [stem, ...shapes]) listedNouns.set(shape, noun);
    if (drops) listedNouns.set(stem.replace(/(ի|ու)(?=[^ւ]{0,2}$)/, ''), { ...noun, besideVerb });
  }
};
add(listed, false, false);
add(dropping, true, false);
add(besideVerbs, true, true);

/** Genitives in -ան and -ոջ, put back to the first form of the word. */
export const genitives: [form: RegExp, to: string][] = [
  [/անվան([ընսդ]|ից)?$/, 'անուն'],
  [/տիրոջ.*/, 'տեր'],
  [/^((?:հյուրա|ճաշա)?տ|շ|(?:ձ|ար|անկ|ս)յ)ան([ընսդ]|ից)?$/, '$1ուն'],
];

/** Endings of a simple verb in -ել, as far as its irregular relatives share them. */
const present = '(ել.*|ում|ե[մսք]|ենք|են|ի|եի.*|եր|ող.*)';
const past = '(ել|եք|ած.*|ող.*)';
const past2 = '(ե[լցք]|եց[ի].*|ած.*|վ(ե[լց]|եց.*|ի|ում|են|ած.*))';
const aorist = '(ա|ավ|ար|ան|անք|աք)';

/** Words no rule reaches, as patterns of whole words. */
export const irregular: [stem: string, forms: RegExp][] = Object.entries({
  տուն: 'տուն.*|տն(եր.*|ից|ով)',
  մարդ: 'մարդ(ու.*|իկ.*|կան.*|[ընսդ]|ով|ից)?',
  կին: 'կին.?|կնոջ.*|կանայք.*|կանանց.*',
  հայր: 'հ(այ|ո)ր([ընսդ]|ից|ով|եր.*)?',
  մայր: 'մ(այ|ո)ր([ընսդ]|ից|ով|եր.*)?',
  եղբայր: 'եղբ(այր|որ).*',
  քույր: 'քույր.*|քրոջ.*',
  տալ: 'տա(լ.*|մ|ս|նք)?|տուր|տվ([եիո].*|ած.*)|տրվ(ե[լցքն].*|ի|ում|ած.*)',
  գալ: `գա(լ|լիս|լու.*|լով|լը|լն|մ|ս|նք|ն)?|եկ(${past}|${aorist})|արի`,
  անել: `ան${present}|ար(ա|${past2})`,
  լինել: `լին${present}|եղ(${aorist}|իր|${past})`,
  դնել: `դն${present}|դիր|դր${past2}`,
  տանել: `տան${present}|տար(${aorist}|ել|եք|ած[ընի]?|վ(ե[լց]|ած.*|ում))`,
  ուտել: `ուտ${present}|կեր(${aorist}|${past})`,
  ասել: `ասա|ասաց(ի.*)?|աս(${present}|եց.*|ած.*|վ.*)`,
  ունենալ: 'ունե(?!ցվ).*|ունի',
  գիտենալ: 'գիտե.*|գիտի',
  արժենալ: 'արժե(ն.*|ր|ի.*|ց.*)?',
}).map(([stem, forms]) => [stem, new RegExp(`^(?:${forms})$`)]);

/** Verbs in -ալ that are not in -անալ or -ենալ: their present «կարդում» does not show the ա. */
export const verbsInA = `կարդ|խաղ|զգ|մն|գն|թվ|հավատ|սպառն|գոռ|հոգ|լող|դող|ծիծաղ|հուս|զղջ|ջան|երեվ|խղճ|ժպտ|աղ|շող|լվ|(?:.*ա)?դառն|\
հառաչ|ողբ|սգ|որոտ|մռնչ|ճչ|խորհ|գթ|կաղ|պոռթկ`;

/** Verbs that have ն or չ in the present only, and an aorist in -ա: գտնել, գտավ. */
export const shortVerbs = 'հաս|գտ|տես|մտ|անց|իջ|ընկ|առ|թող|ել|հագ|մեռ|փախ|թռ|կոր|կպ|հանգ|սառ|դիպ|պրծ|ուռ';
