// PDF and OCR programs, run for the parser by the process beside it. The parser cannot start anything; it
// sends a job and a memfd, and gets a memfd back.
#ifndef PD_READER_HELPER_H
#define PD_READER_HELPER_H

#include <glib.h>
#include <stdint.h>

typedef enum {
    JOB_FACTS,       // not a program: the parser's result, its memfd, `number` is the exit status
    JOB_PDF_TEXT,    // pdftotext -layout of the first pages
    JOB_PDF_LIST,    // pdfdetach -list
    JOB_PDF_FILE,    // pdfdetach -save `number`: one embedded file
    JOB_PDF_PICTURE, // pdftoppm: page `number` as PNG
    JOB_OCR,         // tesseract: a picture's text
    JOB_COUNT
} HelperJob;

typedef struct {
    const char *program[JOB_COUNT]; // absolute paths, NULL for what may not be run
    int null_fd;                    // /dev/null, opened before the sandbox closed
} HelperTools;

typedef struct {
    uint32_t job, number;
} HelperRequest;

// --- the parser's side ---

// Sends the facts as the last word. FALSE if the socket is gone.
gboolean helper_send_facts(int fd, const char *json, gsize len, int exit_status);
// Runs one job over `input`. NULL with PD_ERR_INPUT when the program fails, PD_ERR_LIMIT when it took or
// wrote too much, PD_ERR_IO when it is not there or the helper is gone.
GBytes *helper_run(int fd, HelperJob job, guint number, GBytes *input, GError **error);

// --- the other side ---

// Receives one request; -1 at the end of the stream or for nonsense. *memfd is the caller's to close, -1 if
// none.
int helper_receive(int fd, HelperRequest *request, int *memfd);
// Runs the program that `request` asks for with `memfd` as its input, and sends the answer.
void helper_serve(int fd, const HelperTools *tools, const HelperRequest *request, int memfd);

#endif
