import { createHash } from 'node:crypto';

/** One of several parts of an archive, from 1: `2/4`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** Reads `2/4`; undefined for anything that is no part of a whole. */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  return index === undefined || count === undefined || index < 1 || index > count ? undefined : { index, count };
}

/** Whether a filing belongs to a part. Its name alone decides, so that a new filing moves no other one to another part. */
export function belongsTo({ count, index }: Shard, filing: string): boolean {
  return createHash('sha256').update(filing).digest().readUInt32BE(0) % count === index - 1;
}
