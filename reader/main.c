// postdue-reader: one message on stdin, its facts as one JSON object on stdout; or many, framed, when it
// serves. Started by the agent and by `postdue explain`; no state, no files but the lexicon, no network.
// Order matters: options, lexicon and the raw bytes are read first, then the sandbox closes, then the bytes
// are looked at, in a process of their own (reader/session.c; reader/alone.c where it is this one).
#include "config.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "policy/base/status.h"
#include "policy/terms.h"
#include "reader/alone.h"
#include "reader/caps.h"
#include "reader/charsets.h"
#include "reader/cover.h"
#include "reader/inbound.h"
#include "reader/heads.h"
#include "reader/lexload.h"
#include "reader/mail.h"
#include "reader/options.h"
#include "reader/outbound.h"
#include "reader/serve.h"
#include "reader/session.h"
#include "reader/unpack.h"

#ifdef PD_SANITIZE
// LeakSanitizer reads /proc at the end of a process, which the sandbox forbids it; leaks are looked for in
// the unit tests, which call the same functions.
int __lsan_is_turned_off(void);
int __lsan_is_turned_off(void)
{
    return 1;
}
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

static json_t *read_outbound(const Mail *mail, const SessionInput *input)
{
    const Options *o = input->options;
    OutboundContext context = {
        .ours = (const char *const *)o->ours->pdata,
        .recipients = o->recipients->len > 1 ? (const char *const *)o->recipients->pdata : NULL,
        .eom_first = o->eom_first,
        .ocr = o->ocr,
        .teach = o->teach->len > 1 ? (const char *const *)o->teach->pdata : NULL,
        .helper_fd = input->helper_fd,
    };
    return outbound_facts(mail, &context, input->lex[0]);
}

static json_t *read_inbound(const Mail *mail, const SessionInput *input)
{
    g_autoptr(GError) error = NULL;
    g_autoptr(InboundContext) context = context_parse(input->options->context, &error);
    InboundWords words = {.mail = input->lex[1], .reply = input->words};
    return context ? inbound_facts(mail, context, &words) : unreadable(error->message);
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
    for (guint i = 0; i < input->notes->len; i++)
        g_ptr_array_add(mail->notes, g_strdup(input->notes->pdata[i]));
    json_t *facts = input->options->inbound ? read_inbound(mail, input) : read_outbound(mail, input);
    json_t *heads = heads_json(mail);
    if (!input->options->inbound)
        heads_add_language(heads, mail, input->lex[0]);
    json_object_set_new(facts, "mail", heads);
    add_notes(facts, mail);
    return facts;
}

static int read_one(SessionInput *input)
{
    g_autoptr(GByteArray) bytes = read_all(STDIN_FILENO);
    int status = 1;
    input->bytes = (const char *)bytes->data;
    input->len = bytes->len;
    gboolean alone = alone_may(input->options);
    char *facts = alone ? alone_run(input, read_message, &status) : session_run(input, read_message, &status);
    gboolean printed = puts(facts) != EOF && fflush(stdout) == 0;
    free(facts);
    if (alone)
        _exit(printed ? status : 3); // the libraries' own ends would only cost time
    return printed ? status : 3;
}

// What a first message would have to do for itself (conversions, word indexes of its language), done once
// before serving. The texts are our own, so they may be read outside the sandbox.
static void warm_with(const SessionInput *input, gboolean inbound, const char *text)
{
    g_autofree char *message =
        g_strconcat("From: a@example.org\nTo: b@example.com\nSubject: =?utf-8?q?1?=\n"
                    "Date: Mon, 01 Jan 2024 10:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\n",
                    text, "\n", NULL);
    Options own;
    options_for_message(&own, input->options, inbound, NULL, 0);
    SessionInput each = *input;
    each.options = &own;
    each.bytes = message;
    each.len = strlen(message);
    json_decref(read_message(&each));
    options_clear(&own);
}

static void warm_up(const SessionInput *input)
{
    static const char *const texts[] = {
        "1",
        "Please find the invoice for the work of this month. Thank you for your order, we are happy to help.",
        "Anbei erhalten Sie die Rechnung für die Arbeiten in diesem Monat. Vielen Dank für den Auftrag und "
        "die Zeit.",
        "Veuillez trouver ci-joint la facture pour les travaux de ce mois. Nous vous remercions de votre "
        "commande.",
        "Adjunto le enviamos la factura de los trabajos de este mes. Muchas gracias por su pedido y por su "
        "tiempo.",
        "In allegato trova la fattura per i lavori di questo mese. La ringraziamo per il suo ordine e per il "
        "tempo.",
        "Hierbij ontvangt u de factuur voor het werk van deze maand. Dank u wel voor de opdracht en voor uw "
        "tijd.",
        "Här kommer fakturan för arbetet den här månaden. Tack för din beställning och för att du är vår "
        "kund.",
        "Hermed sender vi fakturaen for arbejdet i denne måned. Tak for din ordre og for at du er kunde hos "
        "os.",
        "W załączeniu przesyłamy fakturę za prace w tym miesiącu. Dziękujemy za zamówienie i za poświęcony "
        "czas.",
        "Em anexo enviamos a fatura dos trabalhos deste mês. Muito obrigado pela sua encomenda e pelo seu "
        "tempo."};
    // Not more than the usual charsets: each is a library, and a fork copies the maps of all.
    static const char charsets[] = "charset=iso-8859-1 charset=windows-1252 base64";
    const TermContext nothing = {.issued = DAY_NONE, .mail_date = DAY_NONE};
    unpack_prepare(NULL, 0);
    charsets_open(charsets, strlen(charsets));
    g_ptr_array_unref(terms_parse(input->lex[0], NULL, "net 30 days", &nothing));
    g_autoptr(GPtrArray) none = g_ptr_array_new();
    for (gsize i = 0; i < G_N_ELEMENTS(texts); i++) {
        for (int inbound = 0; inbound <= 1; inbound++)
            warm_with(input, inbound, texts[i]);
        g_autofree char *quote = NULL;
        cover_read(texts[i], NULL, none, input->lex[0], &quote);
    }
}

static int run(const Options *options, Lexicon *const lex[2], ReplyWords *words)
{
    g_autoptr(GPtrArray) notes = g_ptr_array_new_with_free_func(g_free);
    SessionInput input = {
        .helper_fd = -1, .notes = notes, .options = options, .lex = {lex[0], lex[1]}, .words = words};
    if (!alone_may(options) && !session_prepare(options, notes)) {
        fprintf(stderr, "postdue-reader: %s\n", (const char *)notes->pdata[0]);
        return 3;
    }
    if (!options->serve)
        return read_one(&input);
    warm_up(&input);
    return serve_run(&input, read_message);
}

// The words of one direction; a serving process has both.
static Lexicon *load(const Options *options, gboolean inbound, GError **error)
{
    static const char *const out[] = {"invoice", NULL}, *const in[] = {"mail", NULL};
    if (!options->serve && inbound != options->inbound)
        return lexicon_new();
    Lexicon *lex = lexload((const char *const *)options->lexicons->pdata, inbound ? in : out, error);
    if (lex && !inbound && options->rules && !lexload_add(lex, options->rules, error))
        g_clear_pointer(&lex, lexicon_free);
    return lex;
}

static ReplyWords *load_words(const Options *options, GError **error)
{
    static const char *const none[] = {NULL};
    const char *const *dirs = (const char *const *)options->lexicons->pdata;
    return meaning_words_load(options->serve || options->inbound ? dirs : none, error);
}

int main(int argc, char **argv)
{
    Options options;
    int code = options_parse(&options, argc, argv);
    if (code >= 0)
        return options_clear(&options), code;
    g_autoptr(GError) error = NULL;
    // The words live until the process ends: taking them down would cost a tenth of a message's time.
    static Lexicon *lex[2];
    static ReplyWords *volatile words; // volatile: else the compiler drops it and LeakSanitizer sees a leak
    lex[0] = load(&options, FALSE, &error);
    lex[1] = lex[0] ? load(&options, TRUE, &error) : NULL;
    words = lex[1] ? load_words(&options, &error) : NULL;
    if (words) {
        code = run(&options, lex, words);
    } else {
        fprintf(stderr, "postdue-reader: %s\n", error->message);
        code = 2;
    }
    options_clear(&options);
    return code;
}
