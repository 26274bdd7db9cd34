declare module 'subset-font' {
  /** Cuts a font to the characters of a text; an axis that is given a number is fixed there. */
  const subsetFont: (
    font: Uint8Array,
    text: string,
    options: { readonly targetFormat: 'sfnt' | 'woff2'; readonly variationAxes: Readonly<Record<string, number>> },
  ) => Promise<Uint8Array>;
  // biome-ignore lint/style/noDefaultExport: it is the module's own.
  export default subsetFont;
}
