// Files embedded in a PDF, found without a PDF library.
#ifndef PD_READER_PDFFILE_H
#define PD_READER_PDFFILE_H

#include <glib.h>

typedef struct {
    GPtrArray *xml;     // GBytes *: embedded streams that are XML (not XMP metadata), in file order; of two
                        // revisions of one object only the last
    gboolean encrypted; // the file has an /Encrypt dictionary
    gboolean embedded;  // some stream calls itself /EmbeddedFile
} PdfFiles;

// Scans a PDF's bytes. ISO 32000-1 7.5.7 forbids streams inside object streams, so every embedded file lies
// open in the file as "N G obj << ... >> stream"; only Flate-coded or plain ones are unpacked (others and
// encrypted ones need a PDF program). Caps: CAP_PART_OUT_BYTES for all, 20 files. Never fails; free with
// pdffile_clear.
void pdffile_scan(const char *bytes, gsize len, PdfFiles *files);
void pdffile_clear(PdfFiles *files);

#endif
