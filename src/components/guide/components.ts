import DecideLink from './DecideLink.astro';
import LetterLink from './LetterLink.astro';
import Note from './Note.astro';
import PaymentLadder from './PaymentLadder.astro';
import SectionHeading from './SectionHeading.astro';
import Ticks from './Ticks.astro';
import Wording from './Wording.astro';

/** What a guide section may use beside Markdown. */
export const guideComponents = {
  DecideLink,
  LetterLink,
  Note,
  PaymentLadder,
  Ticks,
  Wording,
  h2: SectionHeading,
};
