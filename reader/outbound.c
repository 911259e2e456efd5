// Walks the parts of a mail that leaves, lets each source read what it can, and merges what was found.
#include "reader/outbound.h"

#include <string.h>

#include "reader/facts.h"
#include "reader/pdffile.h"
#include "reader/structured.h"

typedef struct {
    const Mail *mail;
    const OutboundContext *context;
    Lexicon *lex;
    SourceContext source;
    GPtrArray *documents; // InvoiceFacts *
} Walk;

static gboolean read_xml(Walk *w, GBytes *bytes, const char *part)
{
    gsize len = 0;
    const char *data = g_bytes_get_data(bytes, &len);
    return structured_read(data, len, part, &w->source, w->documents);
}

static void read_pdf(Walk *w, const MailPart *part)
{
    gsize len = 0;
    const char *data = g_bytes_get_data(part->bytes, &len);
    PdfFiles files;
    gboolean found = FALSE;
    pdffile_scan(data, len, &files);
    for (guint i = 0; i < files.xml->len; i++) {
        g_autofree char *id = g_strdup_printf("%s/embedded-%u", part->id, i + 1);
        found |= read_xml(w, files.xml->pdata[i], id);
    }
    pdffile_clear(&files);
}

static void read_part(Walk *w, const MailPart *part)
{
    if (g_str_equal(part->sniffed, "application/xml"))
        read_xml(w, part->bytes, part->id);
    else if (g_str_equal(part->sniffed, "application/pdf"))
        read_pdf(w, part);
}

json_t *outbound_facts(const Mail *mail, const OutboundContext *context, Lexicon *lex)
{
    g_autoptr(GPtrArray) documents = g_ptr_array_new_with_free_func((GDestroyNotify)facts_free);
    Walk w = {.mail = mail, .context = context, .lex = lex, .documents = documents};
    w.source =
        (SourceContext){lex, {.issued = DAY_NONE, .mail_date = mail->date, .eom_first = context->eom_first}};
    for (guint i = 0; i < mail->parts->len; i++)
        read_part(&w, mail->parts->pdata[i]);
    return facts_json(documents);
}
