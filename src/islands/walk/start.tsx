import { hydrateIsland } from '../hydrate-island.tsx';
import { DecisionWalk } from './DecisionWalk.tsx';

hydrateIsland('walk', DecisionWalk);
