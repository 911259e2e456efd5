// Puts the facts of an inbound mail together. Called by reader/main.c; every question is answered by a module
// of its own, and this one orders them: a delivery report is no reply, a machine's mail has no intents, and
// what is not known is left out.
#include "reader/inbound.h"

#include <string.h>

#include "reader/authres.h"
#include "reader/bounce.h"
#include "reader/machine.h"
#include "reader/mailwords.h"
#include "reader/meaning.h"
#include "reader/newtext.h"
#include "reader/threads.h"

#define QUOTED_BYTES_MAX 4000

typedef struct {
    const Mail *mail;
    const InboundContext *context;
    MailWords *mail_words;
    ReplyWords *words;
    NewText *text;
    BounceReport *report;
    MachineVerdict machine;
    json_t *facts;
} Inbound;

static const char *kind_of(const Inbound *in)
{
    if (in->report->is_report)
        return in->report->failed ? "bounce" : "receipt-notice";
    switch (in->machine.kind) {
    case MACHINE_NONE:
        return "reply";
    case MACHINE_RECEIPT:
        return "receipt-notice";
    case MACHINE_LIST:
        return "other";
    default:
        return "auto-reply";
    }
}

static void set_text(json_t *object, const char *key, const char *value)
{
    if (value && *value)
        json_object_set_new(object, key, json_string(value));
}

static void set_array(json_t *object, const char *key, json_t *array)
{
    if (json_array_size(array) > 0)
        json_object_set(object, key, array);
    json_decref(array);
}

static char *cut_text(const char *text, gsize max)
{
    gsize n = strnlen(text, max);
    while (n > 0 && text[n] && ((guchar)text[n] & 0xC0) == 0x80)
        n--;
    return g_strndup(text, n);
}

static void add_text(Inbound *in)
{
    json_object_set_new(in->facts, "new_text", json_string(in->text->new_text));
    set_text(in->facts, "signature", in->text->signature);
    g_autofree char *quoted = cut_text(in->text->quoted, QUOTED_BYTES_MAX);
    set_text(in->facts, "quoted", quoted);
    json_t *answers = json_array();
    for (guint i = 0; i < in->text->pieces->len; i++) {
        const NewTextPiece *piece = in->text->pieces->pdata[i];
        json_array_append_new(answers, json_pack("{s:s, s:s}", "quote", piece->quote, "text", piece->text));
    }
    set_array(in->facts, "answers", answers);
}

static void add_absence(Inbound *in)
{
    char buf[DAY_TEXT_SIZE];
    Day back = meaning_return(in->mail, in->text, in->context, in->mail_words, in->words);
    if (back != DAY_NONE)
        set_text(in->facts, "return_date", day_format(back, buf));
    g_autofree char *deputy = machine_deputy(in->text->new_text, in->mail->from_address, in->mail_words);
    set_text(in->facts, "deputy", deputy);
}

static void add_machine(Inbound *in)
{
    set_text(in->facts, "machine", machine_name(in->machine.kind));
    set_text(in->facts, "why", in->machine.why);
    if (in->machine.kind == MACHINE_ABSENCE || in->machine.kind == MACHINE_OTHER)
        add_absence(in);
}

static void add_bounces(Inbound *in)
{
    json_t *all = json_array();
    for (guint i = 0; i < in->report->bounces->len; i++)
        json_array_append_new(all, bounce_json(in->report->bounces->pdata[i]));
    json_t *first = json_array_get(all, 0);
    if (first)
        json_object_set(in->facts, "bounce", first);
    set_array(in->facts, "bounces", all);
}

static void add_threads(Inbound *in)
{
    g_autoptr(GPtrArray) marks = threads_find(in->mail, in->context);
    json_t *ids = json_array(), *evidence = json_array();
    for (guint i = 0; i < marks->len; i++) {
        const ThreadMark *mark = marks->pdata[i];
        json_array_append_new(ids, json_string(mark->id));
        json_array_append_new(evidence, json_pack("{s:s, s:s}", "id", mark->id, "where", mark->where));
    }
    json_object_set_new(in->facts, "threads", ids);
    set_array(in->facts, "thread_marks", evidence);
}

static void add_authentication(Inbound *in)
{
    g_autoptr(GPtrArray) results = authres_read(in->mail, in->context);
    json_t *trusted = json_array(), *ignored = json_array();
    for (guint i = 0; i < results->len; i++) {
        const AuthResult *result = results->pdata[i];
        json_array_append_new(result->trusted ? trusted : ignored, authres_json(result));
    }
    json_object_set_new(in->facts, "authentication", trusted);
    set_array(in->facts, "authentication_ignored", ignored);
}

static void add_facts(Inbound *in)
{
    const char *kind = kind_of(in);
    gboolean reply = g_str_equal(kind, "reply");
    json_object_set_new(in->facts, "kind", json_string(kind));
    add_text(in);
    set_text(in->facts, "language", meaning_language(in->text, in->context, in->words));
    json_t *intents = reply ? meaning_intents(in->mail, in->text, in->context, in->words) : json_array();
    json_object_set_new(in->facts, "intents", intents);
    if (in->report->is_report)
        add_bounces(in);
    else
        add_machine(in);
    add_threads(in);
    add_authentication(in);
}

json_t *inbound_facts(const Mail *mail, const InboundContext *context, const InboundWords *words)
{
    MailWords *mail_words = mailwords_of(words->mail);
    NewTextInput input = {.words = mail_words,
                          .from_name = mail->from_name,
                          .from_address = mail->from_address,
                          .own = context->own};
    g_autoptr(NewText) text = newtext_read(mail, &input);
    g_autoptr(BounceReport) report = bounce_read(mail, mail_words);
    Inbound in = {.mail = mail,
                  .context = context,
                  .mail_words = mail_words,
                  .words = words->reply,
                  .text = text,
                  .report = report,
                  .machine = machine_judge(mail, text, mail_words),
                  .facts = json_object()};
    add_facts(&in);
    return in.facts;
}
