import * as library from 'unpdf/pdfjs';

/** A letter as the library shows it: width in thousandths of the font's size, one character or several. */
export type ShownGlyph = { readonly unicode: string; readonly width: number; readonly isSpace: boolean };

/** What the page does, step by step: `fnArray` holds numbers of `OPERATIONS`. */
export type PageOperations = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

/** What is used of a font. */
export type PdfFont = {
  readonly vertical?: boolean;
  readonly isType3Font?: boolean;
  readonly fontMatrix?: readonly number[];
  readonly composite?: boolean;
  /** The characters of its codes. One that only counts from `firstChar` on says nothing of characters. */
  readonly toUnicode?: object;
};

export type PdfPage = {
  getOperatorList(options: { readonly intent: 'display'; readonly annotationMode: 0 }): Promise<PageOperations>;
  getViewport(options: { readonly scale: number }): {
    readonly transform: readonly number[];
    readonly width: number;
    readonly height: number;
  };
  readonly commonObjs: { has(name: string): boolean; get(name: string): PdfFont };
  cleanup(): void;
};

export type PdfDocument = {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
};

type Loading = { readonly promise: Promise<PdfDocument>; destroy(): Promise<void> };

type PdfLibrary = {
  readonly OPS: Readonly<Record<string, number>>;
  readonly getDocument: (options: Readonly<Record<string, unknown>>) => Loading;
};

// The types of the package name files without extension, which Node's way of finding modules does not find.
const { OPS, getDocument } = library as unknown as PdfLibrary;

/** Numbers of operations by their names. */
export const OPERATIONS = OPS;

/**
 * Opens a document without network, without code made at run time, and without decoding pictures. The library takes the bytes
 * over, so it gets a copy.
 */
export function openPdf(bytes: Uint8Array): Loading {
  return getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // Pictures of more pixels are passed over.
    maxImageSize: 1,
    enableXfa: false,
    stopAtErrors: true,
  });
}
