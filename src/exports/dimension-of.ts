/** The member of one axis in a fact's dimensions (`scenario=target; announced=2020-11-09`); '' where the fact has none. */
export function dimensionOf(dimensions: string, axis: string): string {
  const start = `${axis}=`;
  return (
    dimensions
      .split('; ')
      .find((pair) => pair.startsWith(start))
      ?.slice(start.length) ?? ''
  );
}
