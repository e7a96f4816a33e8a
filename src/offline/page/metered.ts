/** What some browsers say about the network: <https://wicg.github.io/netinfo/>. */
export interface Connection {
  saveData?: boolean;
  type?: string;
  effectiveType?: string;
}

/**
 * Whether bytes cost the reader money or patience, so that more than the language being read is not downloaded unasked.
 *
 * @param connection undefined where the browser does not say: then nobody asked us to save
 */
export const isMetered = (connection: Connection | undefined): boolean =>
  connection !== undefined &&
  (connection.saveData === true ||
    connection.type === 'cellular' ||
    connection.effectiveType?.endsWith('2g') === true);

export const connectionOf = (navigator: Navigator): Connection | undefined =>
  'connection' in navigator ? (navigator.connection as Connection) : undefined;
