/** A text of a page of a PDF document, in points from the bottom left corner. Letters are half as wide as high. */
export type ShownAt = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** The page shows it, but its font does not say which characters it has. */
  readonly unmapped?: boolean;
  /** It is not painted. */
  readonly unseen?: boolean;
};

const WIDTH = 612;
const HEIGHT = 792;

/** The bytes of a PDF document, whose fonts have no drawings, since nobody looks at it. */
export function pdfOf(pages: readonly (readonly ShownAt[])[], trailer = ''): Buffer {
  const codes = codesOf(
    pages
      .flat()
      .map(({ text }) => text)
      .join(''),
  );
  const first = 7;
  const kids = pages.map((_, i) => `${first + 2 * i} 0 R`).join(' ');
  const font = (name: string, map: string): string =>
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[5 0 R]${map}>>`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    font('Mapped', `/ToUnicode ${first + 2 * pages.length} 0 R`),
    font('Unmapped', ''),
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Mapped/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500/FontDescriptor 6 0 R>>',
    '<</Type/FontDescriptor/FontName/Mapped/Flags 4/FontBBox[0 -200 500 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    ...pages.flatMap((texts, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${WIDTH} ${HEIGHT}]/Contents ${first + 2 * i + 1} 0 R` +
        '/Resources<</Font<</M 3 0 R/U 4 0 R>>>>>>',
      streamOf(texts.map((text) => shown(text, codes)).join('\n')),
    ]),
    streamOf(toUnicode(codes)),
  ];
  const parts = ['%PDF-1.7\n'];
  const places: number[] = [];
  for (const [i, object] of objects.entries()) {
    places.push(parts.join('').length);
    parts.push(`${i + 1} 0 obj\n${object}\nendobj\n`);
  }
  const start = parts.join('').length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`);
  parts.push(`trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`);
  return Buffer.from(parts.join(''), 'latin1');
}

/** Lines of a paragraph, one below the other. */
export function linesAt(lines: readonly string[], x: number, y: number, size = 10): ShownAt[] {
  return lines.map((text, i) => ({ text, x, y: y - 1.2 * size * i, size }));
}

/** A line of Arabic as it is seen, from left to right, that ends at a margin; words of other scripts have to be turned before. */
export function seen(text: string, right: number, y: number, size = 10): ShownAt {
  const signs = Array.from(text).reverse();
  return { text: signs.join(''), x: right - 0.5 * size * signs.length, y, size };
}

function codesOf(text: string): ReadonlyMap<string, number> {
  return new Map([...new Set(text)].map((sign, i) => [sign, i + 1]));
}

function shown(
  { text, x, y, size = 10, unmapped = false, unseen = false }: ShownAt,
  codes: ReadonlyMap<string, number>,
): string {
  const bytes = Array.from(text, (sign) => hex(codes.get(sign) ?? 0)).join('');
  return `BT /${unmapped ? 'U' : 'M'} ${size} Tf ${unseen ? 3 : 0} Tr 1 0 0 1 ${x} ${y} Tm <${bytes}> Tj ET`;
}

function toUnicode(codes: ReadonlyMap<string, number>): string {
  const rows = [...codes].map(([sign, code]) => {
    const units = Array.from({ length: sign.length }, (_, i) => hex(sign.charCodeAt(i)));
    return `<${hex(code)}> <${units.join('')}>`;
  });
  const chunks: string[] = [];
  for (let i = 0; i < rows.length; i += 100) {
    const chunk = rows.slice(i, i + 100);
    chunks.push(`${chunk.length} beginbfchar\n${chunk.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /M def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${chunks.join('\n')}
endcmap end end`;
}

function streamOf(content: string): string {
  return `<</Length ${content.length}>>\nstream\n${content}\nendstream`;
}

function hex(code: number): string {
  return code.toString(16).padStart(4, '0');
}
