interface Props {
  siteName: string;
  /** The path of this page. */
  path: string;
}

/** Where the page was built it says where it will live; in the browser, where it was found. */
const origin = typeof location === 'undefined' ? import.meta.env.SITE : location.origin;

/** 27.11.2026, which both our languages write as Russian does; not every browser knows Kazakh. */
const today = () => new Date().toLocaleDateString('ru');

/** The last line of a printed sheet: whose advice this is, when it was asked for, and where. */
export const SheetFoot = ({ siteName, path }: Props) => (
  <p class="sheet-foot" data-search-ignore>{`${siteName} · ${today()} · ${origin}${path}`}</p>
);
