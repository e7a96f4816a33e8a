interface Props {
  siteName: string;
  /** The path of this page. */
  path: string;
}

/** Where the page was built it says where it will live; in the browser, where it was found. */
const origin = typeof location === 'undefined' ? import.meta.env.SITE : location.origin;

/** 27.11.2026, as both our languages write it. By hand: the browser takes longer over it than over the whole step. */
const today = () => {
  const now = new Date();
  const [day, month] = [now.getDate(), now.getMonth() + 1].map((number) => String(number).padStart(2, '0'));
  return `${day}.${month}.${now.getFullYear()}`;
};

/** The last line of a printed sheet: whose advice this is, when it was asked for, and where. */
export const SheetFoot = ({ siteName, path }: Props) => (
  <p class="sheet-foot" data-search-ignore>{`${siteName} · ${today()} · ${origin}${path}`}</p>
);
