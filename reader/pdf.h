// What PDF and OCR programs can tell of a part; they run outside the parser (reader/helper.h).
#ifndef PD_READER_PDF_H
#define PD_READER_PDF_H

#include <glib.h>

// The text of the first pages as laid out, UTF-8, pages apart by empty lines. "" for a scan. NULL with
// PD_ERR_INPUT (broken, or a password is needed), PD_ERR_LIMIT or PD_ERR_IO. Owned by the caller.
char *pdf_text(int helper_fd, GBytes *pdf, GError **error);
// Embedded files that are XML by content (GBytes *), by pdfdetach; at most 10 are looked at. Never NULL.
GPtrArray *pdf_attachments(int helper_fd, GBytes *pdf);
// The text that tesseract sees on a picture, or on the first pages of a scanned PDF. NULL as above.
char *pdf_ocr(int helper_fd, GBytes *content, gboolean is_pdf, GError **error);

#endif
