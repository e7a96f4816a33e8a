import { hydrate } from 'preact';
import { DecisionWalk, type WalkProps } from './DecisionWalk.tsx';

/**
 * Wakes the questionnaire up: the page was built with this very component, and the step it shows lies beside it as
 * data. (Astro's own islands do the same with 2 kB of inline script more on every page.)
 */
const root = document.getElementById('walk');
const props = document.getElementById('walk-props')?.textContent;
if (root && props) hydrate(<DecisionWalk {...(JSON.parse(props) as WalkProps)} />, root);
