import { useEffect } from 'preact/hooks';

/**
 * Browsers print the title of a page at the top of the sheet and name the PDF after it. What the client gets must not
 * say that it was written to a difficult client, so the title says no more than «Letter» while the page is printed.
 */
export const usePrintTitle = (printed: string): void => {
  useEffect(() => {
    const { title } = document;
    const hide = () => (document.title = printed);
    const restore = () => (document.title = title);
    addEventListener('beforeprint', hide);
    addEventListener('afterprint', restore);
    return () => {
      removeEventListener('beforeprint', hide);
      removeEventListener('afterprint', restore);
    };
  }, [printed]);
};
