import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readPdf } from '#read/pdf/read-pdf.ts';
import { readPdfApart } from '#scripts/read-pdf-apart.ts';
import { writeObjects, writePage, writePdf } from '#tests/forms/write-pdf.ts';

const bytesOf = (file: string): Uint8Array => Uint8Array.from(Buffer.from(file, 'latin1'));
const pack = (content: string | Buffer): string =>
  deflateSync(typeof content === 'string' ? Buffer.from(content, 'latin1') : content, { level: 9 }).toString('latin1');
const stream = (content: string, entries = ''): string => `<<${entries}/Length ${content.length}>>\nstream\n${content}\nendstream`;

const words = 'BT /F 10 Tf 1 0 0 1 50 500 Tm (Cash 1,234) Tj ET\n';
const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';
const catalog = '<</Type/Catalog/Pages 2 0 R>>';
const page = (parent: number, contents: number): string =>
  `<</Type/Page/Parent ${parent} 0 R/MediaBox[0 0 595 842]/Contents ${contents} 0 R/Resources<</Font<</F ${contents + 1} 0 R>>/XObject<</X ${contents + 2} 0 R>>>>>>`;

/** A document of one page that is drawn by the stream given; further objects are counted from 6. */
const draw = (contents: string, ...more: readonly string[]): string =>
  writeObjects([catalog, '<</Type/Pages/Kids[3 0 R]/Count 1>>', page(2, 4), contents, font, ...more]);

/** A tree of pages with one branch at each of its levels. */
function deepTree(levels: number): string {
  const branches = Array.from(
    { length: levels },
    (_, level) => `<</Type/Pages/Kids[${level + 3} 0 R]/Count 1${level === 0 ? '' : `/Parent ${level + 1} 0 R`}>>`,
  );
  return writeObjects([catalog, ...branches, page(levels + 1, levels + 3), stream(words), font]);
}

/** Forms that draw the next one ten times each. */
const forms = Array.from({ length: 10 }, (_, index) =>
  stream('/X Do '.repeat(10), `/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X ${index + 7} 0 R>>>>`),
);

/** A table of places with an entry for each of 40 million objects, packed to 300 KB. */
function hugeTable(): string {
  const packed = pack(Buffer.alloc(280_000_000));
  const table = stream(packed, '/Type/XRef/W[1 4 2]/Size 40000000/Root 2 0 R/Filter/FlateDecode');
  return `%PDF-1.5\n1 0 obj\n${table}\nendobj\nstartxref\n9\n%%EOF\n`;
}

const flate = '/Filter/FlateDecode';
const gigabytes = (): string => pack(pack(Buffer.alloc(1_000_000_000, 32)));

test.each<[what: string, file: () => string, refusal: RegExp]>([
  [
    '20,000 states saved within each other',
    () => draw(stream('q '.repeat(20_000) + words)),
    /^the PDF saves its state of drawing 20000 times .+ 256 are read; print /,
  ],
  [
    '500,000 of them, packed',
    () => draw(stream(pack('q '.repeat(500_000) + words), flate)),
    /^the PDF saves its state of drawing 500000 times /,
  ],
  [
    'a stream that unpacks to 300 MB',
    () => draw(stream(pack(Buffer.alloc(300_000_000, 32)), flate)),
    /^the PDF holds a stream \(byte \d+\) that unpacks to more than 32 MB, .+; print /,
  ],
  [
    'a stream packed twice that unpacks to a gigabyte',
    () => draw(stream(gigabytes(), '/Filter[/FlateDecode/FlateDecode]')),
    /unpacks to more than 32 MB/,
  ],
  [
    'a picture that unpacks to 300 MB',
    () => draw(stream(words), stream(pack(Buffer.alloc(300_000_000)), `/Type/XObject/Subtype/Image${flate}`)),
    /unpacks to more than 256 MB/,
  ],
  [
    'two million lines',
    () => draw(stream(pack('0 0 m 9 0 l S\n'.repeat(2_000_000)), flate)),
    /^the PDF draws 6000000 operators in one stream .+ 1000000 are read; print /,
  ],
  [
    'a page of 20,001 words',
    () => draw(stream(Array.from({ length: 20_001 }, (_, index) => words.replace('500', String(index % 800))).join(''))),
    /^page 1 of the PDF has 20001 pieces of text, and no more than 20000 are read; print /,
  ],
  [
    'a million pages',
    () => writeObjects([catalog, `<</Type/Pages/Count 1000000/Kids[${'3 0 R '.repeat(1_000_000)}]>>`, page(2, 4), stream(words), font]),
    /^the PDF has 1000000 pages, and no more than 3000 are read; split it\.$/,
  ],
  ['a table of 40 million objects', hugeTable, /unpacks to more than 32 MB/],
])(
  '%s: refused within seconds',
  async (_, file, refusal) => {
    const read = await readPdf(bytesOf(file()));
    expect('refusal' in read ? read.refusal : 'was read').toMatch(refusal);
  },
  20_000,
);

test.each<[what: string, file: () => string]>([
  ['pages below 10,000 branches', () => deepTree(10_000)],
  [
    'a table that claims two billion objects',
    () =>
      writePage(words)
        .replace(/\/Size \d+/, '/Size 2000000000')
        .replace(/xref\n0 \d+/, 'xref\n0 2000000000'),
  ],
  ['a count of a hundred million pages where there is one', () => writePage(words).replace('/Count 1', '/Count 100000000')],
  ['250 states saved within each other', () => writePage('q '.repeat(250) + words)],
  ['a string full of operators', () => writePage(`BT /F 1 Tf (${'q '.repeat(500)}) Tj ET ${words}`)],
  [
    'a picture of 100 MB',
    () =>
      draw(
        stream(`/X Do ${words}`),
        stream(
          pack(Buffer.alloc(100_000_000)),
          `/Type/XObject/Subtype/Image/Width 8000/Height 4000/BitsPerComponent 8/ColorSpace/DeviceRGB${flate}`,
        ),
      ),
  ],
])(
  '%s: read',
  async (_, file) => {
    const read = await readPdf(bytesOf(file()));
    expect('refusal' in read ? read.refusal : read.text).toMatch(/^Cash 1,234$/m);
  },
  20_000,
);

test('what no count foresees is ended by the clock and refused with advice; the next document is read', async () => {
  const [hostile, harmless] = await Promise.all([
    readPdfApart(bytesOf(draw(stream(`/X Do ${words}`), ...forms, stream(words, '/Type/XObject/Subtype/Form/BBox[0 0 9 9]'))), {
      seconds: 3,
      megabytes: 1024,
    }),
    readPdfApart(bytesOf(writePdf('Cash\t1,234\t987'))),
  ]);
  expect(hostile).toEqual({
    refusal: expect.stringMatching(
      /^the PDF (?:was not read within 3 seconds on this machine|needs more than 1024 MB of memory).+; look at it in a viewer you trust, /,
    ),
  });
  expect('refusal' in harmless ? harmless.refusal : harmless.text).toBe('Cash\t1,234\t987');
}, 30_000);
