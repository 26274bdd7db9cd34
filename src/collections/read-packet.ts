import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Packet } from '#preflight/packet.ts';
import { isPreview } from './read-filing-settings.ts';

/** Where `npm run preview` and `npm run dev` leave the packet for the site; no part of the content. */
export const packetFile = join('.cache', 'packet.json');

/** What should be known before publishing; only in a preview, and only where it was gathered. */
export function readPacket(): Packet | undefined {
  if (!isPreview() || !existsSync(packetFile)) return undefined;
  return JSON.parse(readFileSync(packetFile, 'utf8')) as Packet;
}
