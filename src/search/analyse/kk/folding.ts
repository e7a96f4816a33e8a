import type { Folding } from '../fold.ts';

/**
 * Kazakh as people type it: in Russian letters (толем, кызмет), in the Latin alphabets of 2017 to 2021, and in the Latin letters of
 * a telephone. Letters that these write alike fall together.
 */
export const folding: Folding = {
  letters: {
    cyrillic:
      'нг:n дж:j а:a ә:a б:b в:v г:g ғ:g д:d е:e ё:o ж:j з:z и:i й:i к:k қ:k л:l м:m н:n ң:n о:o ө:o п:p р:r с:s т:t у:u ұ:u ү:u ф:f х:h һ:h ц:ts ч:C ш:S щ:S ъ: ы:i і:i ь: э:e ю:iu я:ia',
    latin:
      "a':a o':o u':u n':n g':g s':S c':C i':i y':u shch:S sh:S ch:C zh:j kh:h gh:g ng:n dj:j ä:a á:a ə:a ö:o ó:o ü:u ú:u ū:u ý:u ñ:n ń:n ŋ:n ğ:g ǵ:g ş:S š:S ç:C č:C ı:i ï:i ž:j a:a b:b c:ts d:d e:e f:f g:g h:h i:i j:j k:k l:l m:m n:n o:o p:p q:k r:r s:s t:t u:u v:v w:u x:h y:i z:z",
  },
  after: [[/ii+/g, 'i']], // қиын: qiyn, qyin
  readings: [
    [/э/g, 'ә'], // сэлем
    [/^([^aeiouаеиоу]*)[eе]/, '$1a'], // selem
    [/y/g, 'u'], // y for у and ұ
    [/x/g, 'k'],
  ],
};
