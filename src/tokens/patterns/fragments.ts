/** Plain or grouped digits with an optional fraction: `12`, `1,234`, `0.45`. */
export const number = String.raw`(?<![\w.,])\d[\d,]*(?:\.\d+)?`;

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const names = [...months, ...months.map((name) => name.slice(0, 3)), 'Sept'];

/** A month by name or abbreviation, with a capital or in capitals only. What follows must tell `Mar` from `Market`. */
export const month = String.raw`(?:${[...names, ...names.map((name) => name.toUpperCase())].join('|')})\.?`;

/** A year of four digits. */
export const year = String.raw`(?:19|20)\d\d`;

/** More numbers of the same kind: `, 3 and 4`, ` to 7`, `-12`. The last of them is no amount, percentage or count. */
export const andMore = String.raw`(?:(?:,\s?(?:and\s|or\s)?|\s(?:and|or|to|through|&)\s|[-–])\(?\d{1,3}(?:\.\d+)?\)?(?![\d%]|,\d|\s(?:million|billion|thousand|percent)\b)){0,9}`;
