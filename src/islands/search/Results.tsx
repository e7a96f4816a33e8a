import { byKind, type Result } from '../../search/rank.ts';
import { ResultItem } from './ResultItem.tsx';
import type { Answer, Searcher } from './searcher.ts';

interface Props {
  answer: Answer;
  searcher: Searcher;
}

const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** A way on for whoever finds nothing: the answers to the first question. */
const WayOn = ({ searcher }: Pick<Props, 'searcher'>) => (
  <section>
    <h2>{searcher.catalogue.strings.wayOn}</h2>
    <ul class="found-ways">
      {searcher.catalogue.wayOn.map(({ path, text }) => (
        <li key={path}>
          <a href={`${base}/${path}`}>{text}</a>
        </li>
      ))}
    </ul>
  </section>
);

/** What was found, by kind; what was made of the query, where that is not plain. */
export const Results = ({ answer, searcher }: Props) => {
  const { strings } = searcher.catalogue;
  const { results, alike, partial, query, searched } = answer;
  const { kinds, rest } = byKind(results);
  const groups: [string, Result[]][] = [
    ...kinds.map(([kind, list]): [string, Result[]] => [strings.kinds[kind], list]),
    [strings.alike, alike],
    [strings.rest, rest],
    [strings.partial, partial],
  ];
  const group = ([title, list]: [string, Result[]]) =>
    list.length > 0 ? (
      <section key={title}>
        <h2>{title}</h2>
        <ol class="found">
          {list.map((result) => (
            <ResultItem key={result.path} result={result} answer={answer} searcher={searcher} />
          ))}
        </ol>
      </section>
    ) : null;
  return (
    <>
      {searched.length > 0 && (
        <p class="found-note">
          {strings.searched} {searched.slice(0, 6).join(', ')}
        </p>
      )}
      {query.unknown.length > 0 && (
        <p class="found-note">
          {strings.unknown} {query.unknown.join(', ')}
        </p>
      )}
      {groups.map(group)}
      {results.length + alike.length + partial.length === 0 && <WayOn searcher={searcher} />}
    </>
  );
};
