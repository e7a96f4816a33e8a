const words = (list: string): string[] => list.split(' ');
const joined = (heads: readonly string[], tails: readonly string[]): string[] =>
  heads.flatMap((head) => tails.map((tail) => head + tail));

const articles = ['', 'ը', 'ն', 'ս', 'դ'];
const cases = ['', ...words('ի ից ով ում ու ուց ան անից վա վանից ոջ ոջից ոջով')];
const nominal = joined(joined(['', 'եր', 'ներ'], cases), articles);
const personal = words(
  'ում եմ ես ի ենք եք են եի եիր եր եինք եիք եին եցի եցիր եց եցինք եցիք եցին իր իք ինք ա ավ ար անք աք ամ աս այի այիր այինք այիք ային',
);

/**
 * What may follow a shape of a stem in an inflected word, '' included; passive -վ- and the plural are parts of an
 * ending here.
 */
export const endings: ReadonlySet<string> = new Set([
  ...nominal,
  ...joined(['ման', 'մամբ', 'ուն', 'ամբ'], articles),
  ...joined(['ում', 'ուն', 'ան'], nominal),
  ...joined(['', 'վ'], [...personal, 'ելիս', 'ելիք', 'ալիս', ...joined(['ել', 'ալ', 'ած', 'ող'], nominal)]),
]);
