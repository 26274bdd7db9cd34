import { type CorrectedFigure, issuersCorrections, ownCorrections } from './corrections-view.ts';

/** `Revenues, six months ended September 30, 2025: 1,200 (release, line 7) is now 1,300 (release, line 7). A digit was wrong.` */
export function sayCorrection({ label, now, periodText, reason, was }: CorrectedFigure): string {
  return `${label}, ${periodText}: ${was.text}, now ${now.text}. ${reason}`;
}

/**
 * What travels with the files of some documents: each correction of the company that has to do with one of them, each of this site of one of their
 * figures, in sentences.
 */
export function correctionNotes(filings: ReadonlySet<string>): readonly string[] {
  const issuers = issuersCorrections().filter(({ corrected, document }) => filings.has(document.filing) || filings.has(corrected.filing));
  return [
    ...issuers.flatMap(({ document, figures, text }) => [
      `${document.name}, ${document.publishedText}. ${text}`,
      ...figures.map((figure) => `Corrected by the company: ${sayCorrection(figure)}`),
    ]),
    ...ownCorrections()
      .filter(({ filing }) => filings.has(filing))
      .map((figure) => `Corrected on this site: ${sayCorrection(figure)}`),
  ];
}
