// postdue-reader's command line and context file.
#ifndef PD_READER_OPTIONS_H
#define PD_READER_OPTIONS_H

#include <glib.h>
#include <jansson.h>

typedef enum { SANDBOX_OFF, SANDBOX_TRY, SANDBOX_REQUIRE } SandboxMode;

typedef struct {
    gboolean inbound;      // else outbound
    gboolean serve;        // many messages, one after the other, framed on stdin and stdout
    GPtrArray *lexicons;   // char *, NULL-terminated
    GPtrArray *ours;       // char *, lower case, NULL-terminated
    GPtrArray *recipients; // char *, NULL-terminated
    json_t *context;       // the context file's object, NULL if none
    char *rules;           // folder of layout rules, NULL: none
    GPtrArray *teach;      // char *, "field=value" to learn a layout rule from; NULL-terminated
    gboolean eom_first;
    gboolean ocr;
    SandboxMode sandbox;
    char *pdftotext, *pdfdetach, *tesseract, *pdftoppm; // commands
} Options;

// Parses argv. Returns -1 to go on, else the exit code (help or version printed, or an error on stderr).
int options_parse(Options *options, int argc, char **argv);
// The options for one message of a serving process: those of `base`, and what the message's own context
// (JSON, may be empty) adds. FALSE if that is no context; to be cleared all the same.
gboolean options_for_message(Options *options, const Options *base, gboolean inbound, const char *context,
                             gsize len);
void options_clear(Options *options);

#endif
