import { hydrateIsland } from '../hydrate-island.tsx';
import { SearchPage } from './SearchPage.tsx';

hydrateIsland('search', SearchPage);
