/** How many letters must be changed, added or left out to make one word of another. */
function distance(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const change = (previous[column - 1] ?? 0) + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}

const words = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Names that share words come before names that merely look alike. */
function remoteness(wanted: string, name: string): number {
  const [asked, has] = [words(wanted), words(name)];
  const shared = asked.filter((word) => has.includes(word)).length;
  return distance(wanted.toLowerCase(), name.toLowerCase()) - shared * 8;
}

/** The names that someone may have meant, nearest first. */
export function nearestNames(wanted: string, names: Iterable<string>, count = 5): readonly string[] {
  return [...new Set(names)]
    .map((name) => ({ name, remote: remoteness(wanted, name) }))
    .sort((left, right) => left.remote - right.remote || (left.name < right.name ? -1 : 1))
    .slice(0, count)
    .map(({ name }) => name);
}
