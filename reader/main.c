// postdue-reader: one message on stdin, its facts as one JSON object on stdout. Started by the agent and by
// `postdue explain`; no state, no files but the lexicon, no network. Order matters: options, lexicon and
// the raw bytes are read first, then the sandbox closes, then the bytes are looked at.
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "policy/base/status.h"
#include "reader/caps.h"
#include "reader/lexload.h"
#include "reader/mail.h"
#include "reader/options.h"
#include "reader/outbound.h"
#if __has_include("reader/inbound.h")
#include "reader/inbound.h"
#endif

static json_t *unreadable(const char *why)
{
    return json_pack("{s:s, s:b, s:s}", "kind", "unreadable", "chase", 0, "why", why);
}

// All of stdin, up to one byte past the cap, so that reader/caps.c sees that it is too large.
static GByteArray *read_all(int fd)
{
    GByteArray *all = g_byte_array_new();
    guint8 buf[65536];
    while (all->len <= CAP_MESSAGE_BYTES) {
        ssize_t n = read(fd, buf, sizeof buf);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        g_byte_array_append(all, buf, (guint)n);
    }
    return all;
}

static json_t *read_outbound(const Mail *mail, const Options *o, Lexicon *lex)
{
    OutboundContext context = {
        .ours = (const char *const *)o->ours->pdata,
        .recipients = o->recipients->len > 1 ? (const char *const *)o->recipients->pdata : NULL,
        .eom_first = o->eom_first,
        .ocr = o->ocr,
    };
    return outbound_facts(mail, &context, lex);
}

static json_t *read_inbound(const Mail *mail, const Options *o, Lexicon *lex)
{
    (void)mail;
    (void)o;
    (void)lex;
    return json_pack("{s:s}", "kind", "other");
}

static void add_notes(json_t *facts, const Mail *mail)
{
    json_t *notes = json_object_get(facts, "notes");
    if (!notes && mail->notes->len > 0) {
        notes = json_array();
        json_object_set_new(facts, "notes", notes);
    }
    for (guint i = 0; i < mail->notes->len; i++)
        json_array_append_new(notes, json_string(mail->notes->pdata[i]));
}

static json_t *read_message(const GByteArray *bytes, const Options *o, Lexicon *lex)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Mail) mail = mail_read((const char *)bytes->data, bytes->len, &error);
    if (!mail)
        return unreadable(error->message);
    json_t *facts = o->inbound ? read_inbound(mail, o, lex) : read_outbound(mail, o, lex);
    add_notes(facts, mail);
    return facts;
}

static int print_facts(json_t *facts)
{
    const char *kind = json_string_value(json_object_get(facts, "kind"));
    gboolean readable = g_strcmp0(kind, "unreadable") != 0;
    int failed = json_dumpf(facts, stdout, JSON_COMPACT | JSON_REAL_PRECISION(3));
    failed |= putchar('\n') == EOF;
    failed |= fflush(stdout);
    json_decref(facts);
    return failed ? 3 : readable ? 0 : 1;
}

int main(int argc, char **argv)
{
    static const char *const purposes[] = {"invoice", "reply", NULL};
    Options options;
    int code = options_parse(&options, argc, argv);
    if (code >= 0)
        return options_clear(&options), code;
    g_autoptr(GError) error = NULL;
    g_autoptr(Lexicon) lex = lexload((const char *const *)options.lexicons->pdata, purposes, &error);
    if (!lex) {
        fprintf(stderr, "postdue-reader: %s\n", error->message);
        options_clear(&options);
        return 2;
    }
    g_autoptr(GByteArray) bytes = read_all(STDIN_FILENO);
    code = print_facts(read_message(bytes, &options, lex));
    options_clear(&options);
    return code;
}
