import { hydrateIsland } from '../hydrate-island.tsx';
import { LetterForm } from './LetterForm.tsx';

hydrateIsland('letter', LetterForm);
