// A mail that one of ours sent: each part goes to the sources that may understand it, reader/merge.c makes
// one list of what they found, and the debtor is added. Called by reader/main.c in the parser. Structured
// sources come first; a PDF is only given to pdftotext when no complete structured invoice lay in it.
#include "reader/outbound.h"

#include <string.h>

#include "policy/base/status.h"
#include "policy/base/text.h"
#include "reader/cover.h"
#include "reader/debtor.h"
#include "reader/facts.h"
#include "reader/html.h"
#include "reader/label.h"
#include "reader/layout_rule.h"
#include "reader/merge.h"
#include "reader/pdf.h"
#include "reader/pdffile.h"
#include "reader/prose.h"
#include "reader/schemaorg.h"
#include "reader/sniff.h"
#include "reader/structured.h"
#include "reader/xheader.h"

#define MAX_PDFS 20
#define SCAN_BYTES (30u << 10)   // a picture below this is a logo
#define PROSE_BYTES (512u << 10) // of one text: some 200 pages

typedef struct {
    const Mail *mail;
    const OutboundContext *context;
    Lexicon *lex;
    SourceContext source;
    GPtrArray *documents;  // InvoiceFacts *
    guint pdfs;            // given to pdftotext so far
    char *rule, *rule_why; // with context->teach: what was learnt, or why nothing
} Walk;

static void add_unreadable(Walk *w, const char *source, const char *part, const char *why)
{
    InvoiceFacts *facts = facts_new(source, part);
    facts->kind = KIND_UNREADABLE;
    facts->why_not = "unreadable";
    facts->unreadable = g_strdup(why);
    g_ptr_array_add(w->documents, facts);
}

// The first text that has all the values stands for the layout.
static void learn_rule(Walk *w, const char *text)
{
    g_autoptr(GError) error = NULL;
    if (w->context->teach == NULL || w->rule != NULL)
        return;
    w->rule = layout_rule_learn(text, w->context->teach, w->lex, &error);
    if (w->rule == NULL && w->rule_why == NULL)
        w->rule_why = g_strdup(error->message);
}

static void read_prose(Walk *w, const char *text, const char *source, const char *part)
{
    gsize len = strlen(text);
    g_autofree char *cut = len > PROSE_BYTES ? g_utf8_make_valid(text, PROSE_BYTES) : NULL;
    const ProseInput in = {.text = cut ? cut : text,
                           .source = source,
                           .part = part,
                           .mail = w->mail,
                           .terms = &w->source.terms,
                           .ours = w->context->ours};
    learn_rule(w, in.text);
    InvoiceFacts *facts = prose_read(&in, w->lex);
    if (facts)
        g_ptr_array_add(w->documents, facts);
}

static gboolean read_xml(Walk *w, GBytes *bytes, const char *part)
{
    gsize len = 0;
    const char *data = g_bytes_get_data(bytes, &len);
    return structured_read(data, len, part, &w->source, w->documents);
}

static gboolean read_embedded(Walk *w, const GPtrArray *files, const char *part)
{
    gboolean found = FALSE;
    for (guint i = 0; i < files->len; i++) {
        g_autofree char *id = g_strdup_printf("%s/embedded-%u", part, i + 1);
        found |= read_xml(w, files->pdata[i], id);
    }
    return found;
}

// TRUE if all that is wanted of the invoices found since `from` is known.
static gboolean is_complete(const Walk *w, guint from)
{
    for (guint i = from; i < w->documents->len; i++) {
        const InvoiceFacts *f = w->documents->pdata[i];
        if (f->kind == KIND_UNREADABLE || (f->chase && !f->field[FACT_DUE].value))
            return FALSE;
    }
    return w->documents->len > from;
}

static void read_scan(Walk *w, const MailPart *part, const char *why)
{
    g_autofree char *text = NULL;
    if (w->context->ocr)
        text =
            pdf_ocr(w->context->helper_fd, part->bytes, g_str_equal(part->sniffed, "application/pdf"), NULL);
    if (text && *text)
        read_prose(w, text, "pdf", part->id);
    else
        add_unreadable(w, "pdf", part->id, why);
}

static void read_pdf_text(Walk *w, const MailPart *part, const PdfFiles *files, gboolean structured)
{
    g_autoptr(GError) error = NULL;
    if (++w->pdfs > MAX_PDFS) {
        if (w->pdfs == MAX_PDFS + 1)
            add_unreadable(w, "pdf", part->id, "too many PDFs in one mail: only the first twenty are read");
        return;
    }
    g_autofree char *text = pdf_text(w->context->helper_fd, part->bytes, &error);
    if (text && *text)
        read_prose(w, text, "pdf", part->id);
    else if (text && !structured)
        read_scan(w, part, "the PDF is a picture without text");
    else if (!text && !structured)
        add_unreadable(w, "pdf", part->id,
                       files->encrypted                                 ? "the PDF is encrypted"
                       : g_error_matches(error, PD_ERROR, PD_ERR_INPUT) ? "the PDF is broken"
                                                                        : error->message);
}

static void read_pdf(Walk *w, const MailPart *part)
{
    gsize len = 0;
    const char *data = g_bytes_get_data(part->bytes, &len);
    guint from = w->documents->len;
    PdfFiles files;
    w->source.charset = NULL;
    pdffile_scan(data, len, &files);
    gboolean found = read_embedded(w, files.xml, part->id);
    if (!found && (files.embedded || files.encrypted)) {
        g_autoptr(GPtrArray) detached = pdf_attachments(w->context->helper_fd, part->bytes);
        found = read_embedded(w, detached, part->id);
    }
    if (!found || !is_complete(w, from))
        read_pdf_text(w, part, &files, found);
    pdffile_clear(&files);
}

static void read_html(Walk *w, const MailPart *part)
{
    xmlDoc *doc = html_parse(part->text);
    if (!doc)
        return;
    schemaorg_read(doc, part->id, &w->source, w->documents);
    g_autofree char *layout = html_layout(doc);
    xmlFreeDoc(doc);
    if (*layout)
        read_prose(w, layout, "html", part->id);
}

// Text written as text and as HTML in one mail says the same; the HTML shows which value stands by which
// label.
static gboolean is_alternative(const Walk *w, const MailPart *part)
{
    return part == mail_plain(w->mail) && mail_html(w->mail) != NULL;
}

// A signed file (p7m): the XML lies in it as it is, or in pieces that no longer parse.
static gboolean read_signed(Walk *w, const MailPart *part)
{
    gsize len = 0;
    const char *data = g_bytes_get_data(part->bytes, &len);
    const char *start = g_strstr_len(data, (gssize)len, "<?xml");
    const char *end = start ? g_strrstr_len(start, (gssize)(len - (gsize)(start - data)), ">") : NULL;
    return start && end &&
           structured_read(start, (gsize)(end + 1 - start), part->id, &w->source, w->documents);
}

static void read_json(Walk *w, const MailPart *part)
{
    gsize len = 0;
    const char *bytes = g_bytes_get_data(part->bytes, &len);
    g_autofree char *text = sniff_text(bytes, len, part->charset);
    schemaorg_read_json(text, part->id, &w->source, w->documents);
}

static gboolean names_invoice(const Walk *w, const char *text)
{
    static const LabelSection sections[] = {{"label.title", LABEL_TITLE}};
    const LanguageGuess any = {0};
    const PhraseIndex *index = label_index_of(w->lex, &any, "title-alone", sections, 1);
    g_autoptr(Words) words = words_new(text);
    gboolean found = FALSE;
    PhraseHit hit;
    for (guint i = 0; !found && i < words->n; i++)
        found = phrases_at(index, words, i, 1, &hit);
    return found;
}

// A mail that is encrypted whole shows nothing but its subject; who encrypts all his mail is asked about
// invoices only.
static void read_closed(Walk *w, const MailPart *part)
{
    gboolean whole = g_str_equal(part->sniffed, "application/pkcs7-mime") && w->mail->parts->len == 1;
    if (!whole || names_invoice(w, w->mail->subject))
        add_unreadable(w, "archive", part->id, part->unreadable);
}

static void read_part(Walk *w, const MailPart *part)
{
    w->source.charset = part->charset;
    if (part->unreadable)
        read_closed(w, part);
    else if (g_str_equal(part->sniffed, "application/xml"))
        read_xml(w, part->bytes, part->id);
    else if (g_str_equal(part->sniffed, "application/pdf"))
        read_pdf(w, part);
    else if (g_str_equal(part->sniffed, "application/pkcs7-mime"))
        read_signed(w, part);
    else if (g_str_has_prefix(part->sniffed, "image/") && w->context->ocr && part->attachment)
        read_scan(w, part, "a picture without text");
    else if (g_str_equal(part->sniffed, "application/json"))
        read_json(w, part);
    else if (part->text && g_str_equal(part->sniffed, "text/html"))
        read_html(w, part);
    else if (part->text && !is_alternative(w, part))
        read_prose(w, part->text, "text", part->id);
}

// What a person reads in the mail itself can add nothing once every document in it is complete.
static gboolean is_body(const MailPart *part)
{
    return part->text && !part->attachment && g_str_has_prefix(part->sniffed, "text/");
}

static gboolean all_is_known(const Walk *w)
{
    for (guint i = 0; i < w->documents->len; i++) {
        const InvoiceFacts *f = w->documents->pdata[i];
        gboolean invoice = f->kind == KIND_INVOICE || f->kind == KIND_CREDIT_NOTE;
        if (!invoice || !merge_is_structured(f) || !f->field[FACT_NUMBER].value)
            return FALSE;
    }
    return is_complete(w, 0);
}

// A document in a part, and whether it is ours to chase for.
static void read_enclosed(Walk *w, const MailPart *part)
{
    const Debtor debtor = {w->mail, w->context->ours, w->context->recipients};
    guint from = w->documents->len;
    read_part(w, part);
    for (guint i = from; i < w->documents->len; i++) {
        InvoiceFacts *f = w->documents->pdata[i];
        if (!f->chase || !merge_is_structured(f) || !debtor_is_passed_on(&debtor, part, f))
            continue;
        f->chase = FALSE;
        f->why_not = "a forwarded message";
    }
}

// What people send as an invoice and no text is read from: office documents, pictures large enough to be one.
static const char *why_not_read(const MailPart *part)
{
    gsize len = g_bytes_get_size(part->bytes);
    if (!part->attachment || part->text)
        return NULL;
    if (g_str_has_prefix(part->sniffed, "image/"))
        return len >= SCAN_BYTES ? "a picture without text" : NULL;
    gboolean office = g_str_equal(part->sniffed, "application/msword") ||
                      g_str_equal(part->sniffed, "application/rtf") ||
                      g_str_equal(part->sniffed, "application/zip");
    return office ? "an office document, of which no text is read" : NULL;
}

static gboolean has_document(const Walk *w)
{
    for (guint i = 0; i < w->documents->len; i++)
        if (((const InvoiceFacts *)w->documents->pdata[i])->kind != KIND_OTHER)
            return TRUE;
    return FALSE;
}

// "Invoice 4711" with "Invoice_4711.docx": its sender has to be told that nothing was captured.
static void ask_about_unread(Walk *w)
{
    gboolean titled = !strchr(w->mail->subject, ':') && names_invoice(w, w->mail->subject);
    for (guint i = 0; i < w->mail->parts->len && !has_document(w); i++) {
        const MailPart *part = w->mail->parts->pdata[i];
        const char *why = why_not_read(part);
        if (why && (titled || (part->filename && names_invoice(w, part->filename))))
            add_unreadable(w, "file", part->id, why);
    }
}

static void read_parts(Walk *w)
{
    const GPtrArray *parts = w->mail->parts;
    for (guint i = 0; i < parts->len; i++)
        if (!is_body(parts->pdata[i]))
            read_enclosed(w, parts->pdata[i]);
    gboolean known = all_is_known(w);
    for (guint i = 0; !known && i < parts->len; i++)
        if (is_body(parts->pdata[i]))
            read_part(w, parts->pdata[i]);
    ask_about_unread(w);
}

static void add_rule(Walk *w, json_t *facts)
{
    static const char none[] = "no text was read: what has structured data is read from that, by no label";
    if (w->context->teach != NULL && w->rule != NULL)
        json_object_set_new(facts, "rule", json_string(w->rule));
    else if (w->context->teach != NULL)
        json_object_set_new(facts, "rule_why", json_string(w->rule_why != NULL ? w->rule_why : none));
    g_free(w->rule);
    g_free(w->rule_why);
}

json_t *outbound_facts(const Mail *mail, const OutboundContext *context, Lexicon *lex)
{
    g_autoptr(GPtrArray) documents = g_ptr_array_new_with_free_func((GDestroyNotify)facts_free);
    Walk w = {.mail = mail, .context = context, .lex = lex, .documents = documents};
    w.source = (SourceContext){
        .lex = lex, .terms = {.issued = DAY_NONE, .mail_date = mail->date, .eom_first = context->eom_first}};
    InvoiceFacts *declared = xheader_read(mail, &w.source);
    if (declared)
        g_ptr_array_add(documents, declared);
    read_parts(&w);
    merge_documents(documents);
    if (documents->len == 1 && ((const InvoiceFacts *)documents->pdata[0])->kind == KIND_INVOICE)
        xheader_adjust(mail, documents->pdata[0]);
    cover_consider(mail, documents, lex);
    merge_order(documents);
    const Debtor debtor = {mail, context->ours, context->recipients};
    for (guint i = 0; i < documents->len; i++)
        debtor_add(&debtor, documents->pdata[i]);
    json_t *facts = facts_json(documents);
    add_rule(&w, facts);
    return facts;
}
