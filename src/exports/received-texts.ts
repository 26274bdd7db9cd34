import { listFilings } from '#collections/list-filings.ts';
import { readReceivedText } from '#collections/read-source.ts';

/** The filings whose text can be had as it was received. */
export function filingsWithText(): readonly string[] {
  return listFilings().filter((filing) => readReceivedText(filing) !== undefined);
}

/** A filing's text as received, byte for byte, as plain text whatever its form: it is shown, never run. */
export function receivedText(filing: string): Response {
  const bytes = readReceivedText(filing);
  if (bytes === undefined) throw new Error(`The filing “${filing}” has no text as received.`);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
