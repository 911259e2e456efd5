// Asks the prose modules about a reply. Called by reader/inbound.c. Nothing is decided here: texts, dates and
// invoices are handed over in the form the prose modules want.
#include "reader/meaning.h"

#include <string.h>

#include "reader/absence.h"
#include "reader/intent.h"

#define ATTACHMENTS_MAX 100

static gboolean month_first(const InboundContext *context)
{
    const char *region = context->region;
    return region && (g_str_equal(region, "US") || g_str_has_suffix(region, "-US"));
}

static GArray *intent_invoices(const InboundContext *context)
{
    GArray *invoices = g_array_new(FALSE, TRUE, sizeof(IntentInvoice));
    for (guint i = 0; i < context->invoices->len; i++) {
        const ContextInvoice *from = context->invoices->pdata[i];
        IntentInvoice to = {.number = from->number,
                            .issued = from->issued,
                            .due = from->due,
                            .amount_minor = from->amount_minor};
        g_strlcpy(to.currency, from->currency, sizeof to.currency);
        g_array_append_val(invoices, to);
    }
    return invoices;
}

static GArray *intent_pieces(const NewText *text)
{
    GArray *pieces = g_array_new(FALSE, TRUE, sizeof(IntentPiece));
    for (guint i = 0; i < text->pieces->len; i++) {
        const NewTextPiece *from = text->pieces->pdata[i];
        IntentPiece to = {.quote = from->quote, .text = from->text};
        g_array_append_val(pieces, to);
    }
    return pieces;
}

// The names of the files the writer attached, NULL-terminated, borrowed.
static GPtrArray *attachment_names(const Mail *mail)
{
    GPtrArray *names = g_ptr_array_new();
    for (guint i = 0; i < mail->parts->len && names->len < ATTACHMENTS_MAX; i++) {
        const MailPart *part = mail->parts->pdata[i];
        if (part->filename && part->attachment && !part->embedded)
            g_ptr_array_add(names, part->filename);
    }
    g_ptr_array_add(names, NULL);
    return names;
}

json_t *meaning_intents(const Mail *mail, const NewText *text, const InboundContext *c, ReplyWords *words)
{
    g_autoptr(GArray) invoices = intent_invoices(c), pieces = intent_pieces(text);
    g_autoptr(GPtrArray) names = attachment_names(mail);
    IntentInput input = {.new_text = text->new_text,
                         .pieces = pieces->len > 0 ? (const IntentPiece *)(void *)pieces->data : NULL,
                         .n_pieces = pieces->len,
                         .subject = mail->subject,
                         .attachments = (const char *const *)names->pdata,
                         .invoices = (const IntentInvoice *)(void *)invoices->data,
                         .n_invoices = invoices->len,
                         .reference = mail->date,
                         .reminder_date = c->reminder_date,
                         .region = c->region,
                         .language = c->language,
                         .next_weekday_earlier = c->next_weekday_earlier,
                         .holidays = (const Day *)(void *)c->holidays->data,
                         .n_holidays = c->holidays->len};
    g_autoptr(GPtrArray) found = intent_read(&input, words);
    json_t *intents = json_array();
    for (guint i = 0; i < found->len; i++)
        json_array_append_new(intents, intent_json(found->pdata[i]));
    return intents;
}

ReplyWords *meaning_words_load(const char *const *dirs, GError **error)
{
    g_autoptr(ReplyWords) words = replywords_new();
    for (gsize i = 0; dirs[i]; i++) {
        g_autofree char *path = g_build_filename(dirs[i], "reply", NULL);
        if (!replywords_add_dir(words, path, error))
            return NULL;
    }
    return g_steal_pointer(&words);
}

void meaning_words_free(ReplyWords *words)
{
    replywords_free(words);
}

const char *meaning_language(const NewText *text, const InboundContext *context, ReplyWords *words)
{
    return replywords_language(words, text->new_text, context->language);
}

Day meaning_return(const Mail *mail, const NewText *text, const InboundContext *context,
                   MailWords *mail_words, ReplyWords *words)
{
    DateContext dates = {.reference = mail->date,
                         .lang = replywords_language(words, text->new_text, context->language),
                         .month_first = month_first(context),
                         .next_weekday_earlier = context->next_weekday_earlier,
                         .holidays = (const Day *)(void *)context->holidays->data,
                         .n_holidays = context->holidays->len};
    if (dates.reference == DAY_NONE)
        return DAY_NONE;
    return absence_return(text->new_text, &dates, mail_words, words);
}
