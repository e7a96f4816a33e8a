import { VerdictMark } from '../components/VerdictMark.tsx';
import type { Verdict } from '../tree/schema.ts';
import { box, type as textType, type QuestionBox, type RecommendationBox, type TextStyle } from './boxes.ts';
import type { Layout } from './layout.ts';
import { lineThrough } from './line.ts';

/**
 * Colours for where the file stands alone and its host's policy forbids the style in it; else the style has its way. The
 * names are those of the tokens.
 */
export interface Colours {
  paper: string;
  card: string;
  ink: string;
  edge: string;
  line: string;
  verdicts: Record<Verdict, { ink: string; wash: string }>;
}

interface Links {
  /** The address of a step, on the shortest way there. */
  stepHref: (id: string) => string;
  /** The address of what an answer leads to, after the question it is given to. */
  answerHref: (question: string, answer: string) => string;
}

interface Props extends Links {
  layout: Layout;
  lang: string;
  title: string;
  verdictNames: Record<Verdict, string>;
  colours: Colours;
  /** Rules for where the picture stands alone, as a file; on the page its style sheet does it. */
  style: string;
}

/** Letters stand on a line a little below its middle. */
const baseline = ({ size, line }: { size: number; line: number }): number =>
  Math.round(line / 2 + size * 0.35);

const fonts: Record<TextStyle, object> = {
  ask: { 'font-family': 'Noto Serif Armenian, Noto Serif, serif', 'font-weight': 700 },
  verdict: { 'font-family': 'Noto Serif Armenian, Noto Serif, serif', 'font-weight': 700 },
  answer: { 'font-family': 'Noto Sans Armenian, Noto Sans, sans-serif' },
};

const Lines = ({ lines, style, x, y }: { lines: string[]; style: TextStyle; x: number; y: number }) => (
  <text
    class={`map-${style}`}
    y={y + baseline(textType[style])}
    font-size={textType[style].size}
    {...fonts[style]}
  >
    {lines.map((line, index) => (
      <tspan key={index} x={x} {...(index > 0 && { dy: textType[style].line })}>
        {line}
      </tspan>
    ))}
  </text>
);

const hit = { fill: 'none', 'pointer-events': 'all', rx: 12 };

// The picture is for the eye and the pointer; by ear and by keyboard the list beside it says and does the same.
const unfocused = { tabindex: -1 };

const Question = ({
  id,
  lines,
  rows,
  width,
  height,
  stepHref,
  answerHref,
  colours,
}: QuestionBox & Links & Pick<Props, 'colours'>) => (
  <>
    <rect class="card" width={width} height={height} rx="12" fill={colours.card} stroke={colours.edge} />
    <a href={stepHref(id)} {...unfocused}>
      <rect width={width} height={rows[0]?.y ?? height} {...hit} />
      <Lines lines={lines} style="ask" x={box.side} y={box.edge} />
    </a>
    {rows.map((row) => (
      <a
        key={row.answer}
        href={answerHref(id, row.answer)}
        data-answer={row.answer}
        data-target={row.target}
        {...unfocused}
      >
        <rect y={row.y} width={width} height={row.height} {...hit} />
        <path class="rule" d={`M1 ${row.y}h${width - 2}`} stroke={colours.line} />
        <Lines lines={row.lines} style="answer" x={box.side} y={row.y + box.row} />
      </a>
    ))}
  </>
);

const Recommendation = ({
  id,
  lines,
  width,
  height,
  verdict,
  verdictNames,
  stepHref,
  colours: { verdicts },
}: RecommendationBox & Pick<Props, 'stepHref' | 'verdictNames' | 'colours'>) => (
  <a href={stepHref(id)} {...unfocused}>
    <rect
      class="card"
      width={width}
      height={height}
      rx="12"
      fill={verdicts[verdict].wash}
      stroke={verdicts[verdict].ink}
    />
    <svg
      x={box.side - 3}
      y={box.edge - 2}
      width="21"
      height="21"
      fill="none"
      stroke={verdicts[verdict].ink}
      stroke-width="2"
    >
      <VerdictMark verdict={verdict} />
    </svg>
    <Lines lines={[verdictNames[verdict]]} style="verdict" x={box.side + box.mark} y={box.edge - 1} />
    <Lines lines={lines} style="ask" x={box.side} y={box.edge + box.mark} />
  </a>
);

/** The whole tree as a drawing. Ids of steps and answers are in its data, so that script can find a way on it. */
export const Picture = ({ layout, lang, title, verdictNames, style, colours, ...links }: Props) => {
  const verdictOf = new Map(layout.boxes.flatMap((one) => ('verdict' in one ? [[one.id, one.verdict]] : [])));
  const { width, height } = layout;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="map-picture"
      lang={lang}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      fill={colours.ink}
    >
      <title>{title}</title>
      <style>{style}</style>
      <rect class="ground" width={width} height={height} fill={colours.paper} />
      {layout.edges.map(({ answer, target, points }) => {
        const verdict = verdictOf.get(target);
        return (
          <path
            key={answer}
            class="edge"
            d={lineThrough(points)}
            fill="none"
            stroke={verdict ? colours.verdicts[verdict].ink : colours.edge}
            stroke-width="1.5"
            data-answer={answer}
            data-verdict-card={verdict}
          />
        );
      })}
      {layout.boxes.map((one) => (
        <g
          key={one.id}
          class="box"
          data-step={one.id}
          data-verdict-card={'verdict' in one ? one.verdict : undefined}
          fill={'verdict' in one ? colours.verdicts[one.verdict].ink : undefined}
          transform={`translate(${Math.round(one.x)} ${Math.round(one.y)})`}
        >
          {one.kind === 'question' ? (
            <Question {...one} {...links} colours={colours} />
          ) : (
            <Recommendation {...one} {...links} verdictNames={verdictNames} colours={colours} />
          )}
        </g>
      ))}
    </svg>
  );
};
