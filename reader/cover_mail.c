// The words of a mail beside the documents in it. Called by reader/outbound.c when they are merged; what the
// words mean is reader/cover.c's.
#include "reader/cover.h"

#include <string.h>

#include "reader/html.h"
#include "reader/merge.h"

static const MailPart *written_part(const Mail *mail)
{
    const MailPart *plain = mail_plain(mail), *html = mail_html(mail);
    return plain ? plain : html;
}

// The mail's subject and its own words, NULL if it has none.
static char *cover_text(const Mail *mail)
{
    const MailPart *part = written_part(mail);
    if (!part)
        return *mail->subject ? g_strdup(mail->subject) : NULL;
    xmlDoc *doc = g_str_equal(part->sniffed, "text/html") ? html_parse(part->text) : NULL;
    g_autofree char *layout = doc ? html_layout(doc) : NULL;
    if (doc)
        xmlFreeDoc(doc);
    return g_strdup_printf("%s\n\n%s", mail->subject, layout ? layout : part->text);
}

// A document beside the words; what stands in the words themselves has been read with them.
static gboolean wants_cover(const InvoiceFacts *f)
{
    return f->chase && f->kind == KIND_INVOICE &&
           (g_str_equal(f->source, "pdf") || (merge_is_structured(f) && !g_str_equal(f->source, "header")));
}

static GPtrArray *other_numbers(const GPtrArray *documents, const InvoiceFacts *self)
{
    GPtrArray *numbers = g_ptr_array_new();
    for (guint i = 0; i < documents->len; i++) {
        const InvoiceFacts *f = documents->pdata[i];
        if (f != self && f->field[FACT_NUMBER].value)
            g_ptr_array_add(numbers, f->field[FACT_NUMBER].value);
    }
    return numbers;
}

// What the writer adds to a document that is complete in itself: that it is paid, will be collected, or is
// not to be paid.
void cover_consider(const Mail *mail, GPtrArray *documents, Lexicon *lex)
{
    g_autofree char *text = NULL;
    for (guint i = 0; i < documents->len; i++) {
        InvoiceFacts *f = documents->pdata[i];
        if (!wants_cover(f) || !(text = text ? text : cover_text(mail)))
            continue;
        g_autoptr(GPtrArray) others = other_numbers(documents, f);
        const char *why = cover_read(text, f->field[FACT_NUMBER].value, others, lex, &f->why_text);
        const MailPart *part = written_part(mail);
        if (!why)
            continue;
        f->chase = FALSE;
        f->why_not = why;
        f->why_part = g_strdup(part ? part->id : "0");
    }
}
