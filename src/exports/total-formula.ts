/** A cell that may take part in a sum. */
export interface Addend {
  /** `B12` */
  readonly address: string;
  /** In the unit of the sheet, as an integer of its last place. */
  readonly value: bigint;
}

/** Sums of more parts than this are only tried as they stand. */
const mostSigned = 10;

/** The signs with which some values add up to a total; undefined where none or several ways do. All plus is tried first. */
function findSigns(values: readonly bigint[], total: bigint): readonly boolean[] | undefined {
  const sum = values.reduce((left, right) => left + right, 0n);
  if (sum === total) return values.map(() => true);
  if (values.length > mostSigned) return undefined;
  const found: (readonly boolean[])[] = [];
  for (let mask = 1; mask < 1 << values.length && found.length < 2; mask += 1) {
    const signs = values.map((_, index) => (mask & (1 << index)) === 0);
    const signed = values.reduce((left, value, index) => (signs[index] ? left + value : left - value), 0n);
    if (signed === total) found.push(signs);
  }
  return found.length === 1 ? found[0] : undefined;
}

const place = (address: string): readonly [string, number] => [address.replace(/\d+/, ''), Number(address.replace(/\D+/, ''))];

/** The formula of a total from its parts: `SUM(B2:B4)` where they stand one below the other, else `B2+B5-B7`; undefined where they do not add up. */
export function totalFormula(total: bigint, parts: readonly Addend[]): string | undefined {
  const signs =
    parts.length < 2
      ? undefined
      : findSigns(
          parts.map(({ value }) => value),
          total,
        );
  if (!signs) return undefined;
  const places = parts.map(({ address }) => place(address));
  const isRun =
    signs.every(Boolean) && places.every(([column, row], index) => column === places[0]?.[0] && row === (places[0]?.[1] ?? 0) + index);
  if (isRun) return `SUM(${parts[0]?.address}:${parts.at(-1)?.address})`;
  return parts.map(({ address }, index) => `${signs[index] ? (index === 0 ? '' : '+') : '-'}${address}`).join('');
}
