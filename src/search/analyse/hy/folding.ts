import type { Folding } from '../fold.ts';

/**
 * Armenian as people type it. Letters that are heard and typed alike fall together (ո օ, է ե, տ թ, ղ գ, ռ ր …), and ը, which
 * nobody types in Latin letters, falls out.
 */
export const folding: Folding = {
  letters: {
    armenian:
      'իւ:u ու:u ոյ:u եա:a ա:a բ:b գ:g դ:d ե:e զ:z է:e ը: թ:t ժ:J ի:i լ:l խ:X ծ:T կ:k հ:h ձ:T ղ:g ճ:C մ:m յ: ն:n շ:S ո:o չ:C պ:p ջ:J ռ:r ս:s վ:v տ:t ր:r ց:T ւ:v փ:p ք:k օ:o ֆ:f',
    latin:
      'tch:C dzh:J kh:X gh:g ch:C sh:S zh:J dj:J dz:T ts:T tz:T th:t ph:p ou:u oo:u ow:u rr:r &:ev @: a:a b:b c:T d:d e:e ë: f:f g:g h:h i:i j:J k:k l:l m:m n:n o:o p:p q:k r:r s:s t:t u:u v:v w:v x:X y: z:z š:S č:C ž:J ə:',
    cyrillic:
      'дж:J дз:T тс:T кх:X гх:g тч:C йо:o а:a б:b в:v г:g д:d е:e ё:o ж:J з:z и:i й: к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:X ц:T ч:C ш:S щ:S ъ: ы: ь: э:e ю:u я:a h:h',
  },
  after: [
    [/dJ/g, 'J'], // դժվար: dzhvar, djvar, jvar
    [/^vo/, 'o'], // ո at the beginning is heard as vo
    [/iu/g, 'u'], // -ություն: -utiun, -utyun
  ],
  readings: [
    [/^(?=[аеёиоуыэюя])/, 'h'], // Russian has no h: ачахорд
    [/^х/, 'h'], // … or writes х for it: хашив
    [/j/g, 'ch'], // hajaxord
    [/x/g, 'gh'], // neroxutyun
    [/(?<=[aeou])i/g, ''], // paimanagir
    [/(?<=[аеоуя])и/g, ''],
    [/k(?!h)/g, 'kh'],
  ],
  prefixes: /^(?:amena|C|k)(?=...)/, // ամենա-, չ-, կ-
};
