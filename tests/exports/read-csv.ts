/**
 * Reads CSV by the letter of RFC 4180 and knows nothing of the writer: CRLF ends every line, every line has as many fields as the
 * first, a quotation mark stands only around a field or doubled inside one. Throws at the first character that is otherwise.
 */
export function readCsv(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let fields: string[] = [];
  let index = 0;
  const fail = (problem: string): never => {
    throw new Error(`line ${lines.length + 1}, character ${index}: ${problem}`);
  };
  while (index < text.length) {
    let field = '';
    if (text[index] === '"') {
      index += 1;
      for (;;) {
        const close = text.indexOf('"', index);
        if (close < 0) fail('a quoted field does not end');
        field += text.slice(index, close);
        index = close + 1;
        if (text[index] !== '"') break;
        field += '"';
        index += 1;
      }
    } else {
      const plain = /[^",\r\n]*/y;
      plain.lastIndex = index;
      field = plain.exec(text)?.[0] ?? '';
      index += field.length;
    }
    fields.push(field);
    if (text[index] === ',') {
      index += 1;
      if (index === text.length) fail('the text ends behind a comma');
      continue;
    }
    if (text.slice(index, index + 2) !== '\r\n') fail(`expected a comma or CRLF, found ${JSON.stringify(text.slice(index, index + 8))}`);
    index += 2;
    if (lines[0] !== undefined && fields.length !== lines[0].length) fail(`${fields.length} fields, the header has ${lines[0].length}`);
    lines.push(fields);
    fields = [];
  }
  return lines;
}

/** The lines below the header as objects by its names. */
export function readRecords(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...lines] = readCsv(text);
  return lines.map((line) => Object.fromEntries(line.map((field, index) => [header[index] ?? '', field])));
}
