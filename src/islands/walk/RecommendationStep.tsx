import type { Ref } from 'preact';
import { VerdictMark } from '../../components/VerdictMark.tsx';
import type { Link } from '../../tree/book.ts';
import type { RecommendationView } from '../../tree/view.ts';
import { TickList } from '../TickList.tsx';
import type { VerdictNames, WalkStrings } from './strings.ts';
import { WayTaken } from './WayTaken.tsx';

interface Props {
  view: RecommendationView;
  strings: WalkStrings;
  verdictNames: VerdictNames;
  address: (trail: string[]) => string;
  letterAddress: (slug: string) => string;
  guideAddress: (slug: string) => string;
  heading: Ref<HTMLHeadingElement>;
}

const Links = ({
  kind,
  title,
  links,
  address,
}: {
  kind: 'letter' | 'guide';
  title: string;
  links: Link[];
  address: (slug: string) => string;
}) =>
  links.length > 0 ? (
    <section class={`${kind}-links`} data-search-ignore>
      <h2>{title}</h2>
      <ul class="rows">
        {links.map((link) => (
          <li key={link.slug}>
            <a href={address(link.slug)}>{link.title}</a>
          </li>
        ))}
      </ul>
    </section>
  ) : null;

const Aside = ({ title, text, ignored }: { title: string; text: string | undefined; ignored?: true }) =>
  text ? (
    <section class="aside" data-search-ignore={ignored}>
      <h2 data-search-ignore>{title}</h2>
      <p>{text}</p>
    </section>
  ) : null;

const Reasons = ({ view, strings, verdictNames }: Pick<Props, 'view' | 'strings' | 'verdictNames'>) => (
  <section class="reasons">
    <h2 data-search-ignore>{strings.because}</h2>
    <p>{view.why}</p>
    <p class="said" data-search-ignore>
      {strings.said}
    </p>
    <WayTaken view={view} verdictName={verdictNames[view.verdict]} />
  </section>
);

/**
 * What we advise at the end of a trail. Under the title one line says why it follows from the last answer, so that the first
 * thing to do is in sight; the whole reason comes below. Titles that stand on every recommendation are not searched: they
 * would find them all.
 */
export const RecommendationStep = (props: Props) => {
  const { view, strings, verdictNames, address, heading } = props;
  return (
    <article class="recommendation" key={view.id} data-verdict={view.verdict}>
      <header class="advice">
        <p class="verdict">
          <VerdictMark verdict={view.verdict} />
          <span class="visually-hidden" data-search-ignore>
            {strings.verdict}{' '}
          </span>
          {verdictNames[view.verdict]}
        </p>
        <h1 ref={heading} tabIndex={-1}>
          {view.heading}
        </h1>
        {view.because && (
          <p class="lead" data-search-ignore>
            {view.because}
          </p>
        )}
      </header>
      <section class="todo">
        <h2 data-search-ignore>{strings.steps}</h2>
        <TickList key={view.id} list={view.id} items={view.steps} done={strings.done} />
      </section>
      {view.finish.length > 0 && (
        <section>
          <h2 data-search-ignore>{strings.finish}</h2>
          <TickList
            key={`${view.id}/finish`}
            list={`${view.id}/finish`}
            items={view.finish}
            done={strings.done}
          />
        </section>
      )}
      <Links kind="letter" title={strings.letters} links={view.letters} address={props.letterAddress} />
      <Reasons view={view} strings={strings} verdictNames={verdictNames} />
      <Aside title={strings.note} text={view.note} />
      <Aside title={strings.alternative} text={view.alternative} />
      {/* It speaks of what this advice is not for: whoever looks for that wants another page. */}
      <Aside title={strings.unfit} text={view.unfit} ignored />
      <Links kind="guide" title={strings.guide} links={view.guide} address={props.guideAddress} />
      {view.next && (
        <section class="next" data-search-ignore data-verdict={view.next.verdict}>
          <VerdictMark verdict={view.next.verdict} />
          <div>
            <h2>{strings.next}</h2>
            <p>{view.next.when}</p>
            <a href={address(view.next.trail)}>{view.next.heading}</a>
          </div>
        </section>
      )}
    </article>
  );
};
