/** The part of `subset-font` that we use; the package brings no types. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype';
      noHinting?: boolean;
      keepFeatures?: string[];
      variationAxes?: Record<string, number>;
    },
  ): Promise<Buffer>;
}
