import type { Layout } from '../layout.ts';

/** The Kazakh keyboard: its own letters stand in the row of digits. */
export const layouts: readonly Layout[] = ['ё"әіңғ,.үұқөһйцукенгшщзхъ\\фывапролджэячсмитьбю№'];
