/** A printed figure as the number that a spreadsheet reads: brackets are a minus, grouping goes. Undefined for anything else. */
export function readNumber(text: string): string | undefined {
  const match = /^(\(?)[-−]?(\d[\d,]*(?:\.\d+)?)\)?$/.exec(text.trim());
  if (!match) return undefined;
  return `${match[1] !== '' || /^[-−]/.test(text.trim()) ? '-' : ''}${match[2]?.replaceAll(',', '')}`;
}
