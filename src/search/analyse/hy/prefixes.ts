/** Negative չ-, conditional կ- and superlative ամենա-: a list says where չ and կ belong to the word itself. */

/** Beginnings of verbs that start with a vowel; before any other vowel կ and չ are taken for the word's own. */
const vowelVerbs =
  '[ըօ]|ա(?:զատ|կնկալ|ղաղակ|մրագր|մփոփ|յցել|ն(?:ե[լմսնքի]|ի$|ում|ող|ց|հանգ|տես|դրա)|շխատ|ռաջ|ռանձն|ռն|պա(?:հով|ցուց)|պր|պս|ս(?:[ելավոի](?!ցն|ցր|կ)|ում)|վարտ|վել|րժ|րդարա|րձագ|րտա|րգել|րե(?:[լցք](?!ի))|րած|րվ[եաիո]|րա$|տի|ջակ|հա|ճի|ճե|կնարկ|ջող)' +
  '|ե(?:զր|նթա|րկար|րեվ|րգ|րդվ|լն|փ|ղ(?:ա[^րլ]|[եիո])|կ[աե])|ի(?:ման|մաց|ջ[անե]|րական|րագ)|ո(?:րոշ|րոն|ղջու)';
const ownU = 'ու(?!տակ|լ|րս|ս(?!ում)|ր(?!ախ)|յ|շտ|մ|ղբ|պ|գ)';

/** Beginnings in կ and a consonant where կ is the word's own. */
const ownK =
  '[րռյ]|լ(?:ինիկ|ան|որ|իմ|իեն|աս|եպ|ուբ)|ն[իքոճ]|պ[չնց]|սմ|սկ[իծ]|տ(?:ր|որ|ավ|ակ|ու[րց])|ց(?!անկ|ույց|ուցաբ)|շ(?:ռ|տան|տամբ|իռ)|ծ(?:[եու]|ի(?!ծաղ))|ղզ|ճեպ|վ(?:արց|ոտ)|մախ';

const conditional = new RegExp(
  `^կ(?=${vowelVerbs}|${ownU}|(?!${ownK})[^աեիոէ]).*(?:[եա](?:մ|ս|նք|ք|ն|ր)|[եայ]ի(?:ր|նք|ք|ն)?|ի|ա)$`,
);
const negative = new RegExp(`^չ(?=${vowelVerbs}|${ownU}|(?!նչին|նաշխ|քան|քնա|մուշ|նայած)[^աեիոէւ])..`);

/** The word without կ-, չ- or ամենա-, or as it is. */
export const withoutPrefix = (word: string): string =>
  conditional.test(word) || negative.test(word) ? word.slice(1) : word.replace(/^ամենա(?!յն)(?=...)/, '');
