// postdue-reader: one message on stdin, its facts as one JSON object on stdout. Started by the agent and by
// `postdue explain`; no state, no files but the lexicon, no network. Order matters: options, lexicon and
// the raw bytes are read first, then the sandbox closes, then the bytes are looked at.
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "policy/base/status.h"
#include "reader/caps.h"
#include "reader/inbound.h"
#include "reader/lexload.h"
#include "reader/mail.h"
#include "reader/options.h"
#include "reader/outbound.h"
#include "reader/session.h"

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

static json_t *read_outbound(const Mail *mail, const SessionInput *input)
{
    const Options *o = input->options;
    OutboundContext context = {
        .ours = (const char *const *)o->ours->pdata,
        .recipients = o->recipients->len > 1 ? (const char *const *)o->recipients->pdata : NULL,
        .eom_first = o->eom_first,
        .ocr = o->ocr,
        .helper_fd = input->helper_fd,
    };
    return outbound_facts(mail, &context, input->lex);
}

static json_t *read_inbound(const Mail *mail, const SessionInput *input)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(InboundContext) context = context_parse(input->options->context, &error);
    return context ? inbound_facts(mail, context, input->lex) : unreadable(error->message);
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

// In the parser: what a message says.
static json_t *read_message(const SessionInput *input)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(Mail) mail = mail_read(input->bytes, input->len, &error);
    if (!mail)
        return unreadable(error->message);
    g_ptr_array_extend(mail->notes, input->notes, (GCopyFunc)(void (*)(void))g_strdup, NULL);
    json_t *facts = input->options->inbound ? read_inbound(mail, input) : read_outbound(mail, input);
    add_notes(facts, mail);
    return facts;
}

static int print_facts(const GByteArray *bytes, const Options *options, Lexicon *lex)
{
    g_autoptr(GPtrArray) notes = g_ptr_array_new_with_free_func(g_free);
    SessionInput input = {.bytes = (const char *)bytes->data,
                          .len = bytes->len,
                          .helper_fd = -1,
                          .notes = notes,
                          .options = options,
                          .lex = lex};
    int status = 1;
    char *facts = session_run(&input, read_message, &status);
    gboolean printed = puts(facts) != EOF && fflush(stdout) == 0;
    free(facts);
    return printed ? status : 3;
}

int main(int argc, char **argv)
{
    static const char *const outbound[] = {"invoice", NULL}, *const inbound[] = {"mail", "reply", NULL};
    Options options;
    int code = options_parse(&options, argc, argv);
    if (code >= 0)
        return options_clear(&options), code;
    g_autoptr(GError) error = NULL;
    g_autoptr(Lexicon) lex =
        lexload((const char *const *)options.lexicons->pdata, options.inbound ? inbound : outbound, &error);
    if (!lex) {
        fprintf(stderr, "postdue-reader: %s\n", error->message);
        options_clear(&options);
        return 2;
    }
    g_autoptr(GByteArray) bytes = read_all(STDIN_FILENO);
    code = print_facts(bytes, &options, lex);
    options_clear(&options);
    return code;
}
