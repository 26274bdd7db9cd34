/** Words without what an extraction wrote around them for underlining, bold and raised marks: `<u>Revenue</u>^{1}` → `Revenue1`. */
export function plainWords(text: string): string {
  return text.replace(/<\/?u>|\*\*/g, '').replace(/\^\{([^{}]{1,6})\}/g, '$1');
}
