import type { PDFDocumentProxy } from "unpdf/pdfjs";
import type { Metadata } from "../../model.js";
import type { Content } from "../content.js";
import { Letters } from "../letters.js";
import { joinLines, type Line } from "../lines.js";
import { mendLines } from "../mended-lines.js";
import { authorFrom, titleFrom } from "../properties.js";
import { PdfText } from "./document.js";
import { errorFrom, openPdf } from "./open.js";
import { pagesOf } from "./pages.js";

/**
 * The text layer of a PDF file: its paragraphs and table rows as lines, then its notes, then what stands on most pages
 * once. Rejects with InputError where the file is broken, cut short, closed with a password, or holds no letters.
 */
export async function readPdf(bytes: Buffer): Promise<Content> {
  const opened = await openPdf(bytes);
  try {
    const text = new PdfText(await Letters.load());
    for await (const page of pagesOf(opened)) text.add(page);
    const { lines, encoding = null, warnings } = await mendLines(text.lines());
    const joined = joinLines(lines.map(withHyphens));
    return {
      ...joined,
      encoding,
      metadata: await metadataOf(opened.document),
      warnings: [...text.warnings(), ...warnings],
    };
  } finally {
    await opened.document.destroy();
  }
}

/** Hyphens that are seen are hyphens, whatever the font calls them; in TCVN3 they may have been letters. */
function withHyphens(line: Line): Line {
  return { ...line, text: line.text.replaceAll("\u00ad", "-") };
}

async function metadataOf(document: PDFDocumentProxy): Promise<Partial<Metadata>> {
  const { info, metadata } = await document.getMetadata().catch((error: unknown) => {
    throw errorFrom(error);
  });
  const told = info as { readonly Title?: unknown; readonly Author?: unknown };
  return {
    title: titleFrom(told.Title) ?? titleFrom(metadata?.get("dc:title")),
    author: authorFrom(told.Author) ?? authorFrom(firstOf(metadata?.get("dc:creator"))),
  };
}

/** XMP lists authors. */
function firstOf(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}
