import type { Figure } from '#views/figure.ts';

function isFigure(value: object): value is Figure {
  return 'kind' in value && 'spoken' in value && 'basis' in value;
}

/** Every figure anywhere in a view. */
export function figuresIn(value: unknown): readonly Figure[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isFigure(value)) return [value];
  return Object.values(value).flatMap(figuresIn);
}
