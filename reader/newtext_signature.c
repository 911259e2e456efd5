// Finds the signature at the end of what the writer wrote: delimiter lines, the name block, contact lines,
// disclaimers, mobile footers. Called by reader/newtext.c after quotes are known. What always holds:
// greetings and closings stay new text; a postscript below a name block stays new text; the evidence for a
// name is the From header, a closing just above it, or several lines of that shape at the very end, never the
// capital letters of one line. What a single line looks like is newtext_nameline's.
#include <string.h>

#include "policy/base/text.h"
#include "reader/newtext_lines.h"
#include "reader/newtext_nameline.h"
#include "reader/newtext_splitter.h"

#define CONTACT_BLOCK_MAX 9 // lines
#define NAME_BLOCK_MAX 5
#define SIGNATURE_BLOCKS_MAX 40
#define SENTENCE_BYTES_MIN 20
#define PARAGRAPH_BYTES_MAX 4000

static gboolean block_has_disclaimer(const Run *run, guint from, guint to)
{
    g_autoptr(GString) text = g_string_new(NULL);
    for (guint i = from; i < to && text->len < PARAGRAPH_BYTES_MAX; i++)
        g_string_append_printf(text, "%s ", line_folded(line_at(run->set, i)));
    return mailwords_has(run->set->input->words, "mail.disclaimer", text->str, NULL);
}

// Lines that a signature may consist of: short ones that are no sentences, and disclaimers.
static gboolean block_is_signature(const Run *run, guint from, guint to)
{
    if (block_has_disclaimer(run, from, to))
        return TRUE;
    for (guint i = from; i < to; i++) {
        if (!signature_is_footer(run->set, i) && !nameline_contact(run, i) && !nameline_is(run, i) &&
            !nameline_of_writer(run, i))
            return FALSE;
    }
    return TRUE;
}

static gboolean rest_is_signature(const Run *run, guint i)
{
    if (i < run->tail)
        return FALSE;
    for (i = run_next(run, i); i < run->to; i = run_next(run, i)) {
        guint end = run_block_end(run, i);
        if (!block_is_signature(run, i, end) && !splitter_is_rule(line_at(run->set, i)->text))
            return FALSE;
        i = end;
    }
    return TRUE;
}

// "Please call:" above: what follows is part of what is said.
static gboolean is_announced(const Run *run, guint i)
{
    while (i > run->from && run_blank(run, i - 1))
        i--;
    const char *text = i > run->from ? line_at(run->set, i - 1)->text : "";
    return g_str_has_suffix(text, ":");
}

// A block of short lines below an empty line with a telephone number or an address of the web in it, led by
// something like a name.
static gboolean is_contact_block(const Run *run, guint i)
{
    if (i == run->from || !run_blank(run, i - 1) || !nameline_is(run, i) || is_announced(run, i))
        return FALSE;
    const char *address = run->set->input->from_address;
    if (!address || !*address)
        return FALSE;
    guint end = run_block_end(run, i), contacts = 0;
    for (guint k = i; k < end; k++) {
        if (strlen(line_at(run->set, k)->text) > 2 * SHORT_LINE_MAX)
            return FALSE;
        contacts += nameline_contact(run, k);
    }
    return end - i <= CONTACT_BLOCK_MAX && contacts > 0 && rest_is_signature(run, end);
}

static gboolean after_closing(const Run *run, guint i)
{
    guint k = i;
    while (k > run->from && run_blank(run, k - 1))
        k--;
    return k > run->from && nameline_closing(run, k - 1);
}

static gboolean ends_sentence(const char *text)
{
    gsize n = strlen(text);
    return n > 0 && strchr(".!?:)", text[n - 1]);
}

// The writer's name in the middle of a sentence that empty lines part: "It must read / Jo Carver / and not
// ...".
static gboolean goes_on(const Run *run, guint i)
{
    guint next = run_next(run, i + 1);
    return next < run->to && g_unichar_islower(g_utf8_get_char(line_at(run->set, next)->text)) &&
           !signature_is_footer(run->set, next) && !nameline_contact(run, next) &&
           !rest_is_signature(run, next);
}

// The writer's name: below an empty line, a closing or a finished sentence. At the very top it is a greeting.
static gboolean is_name_start(const Run *run, guint i)
{
    if (after_closing(run, i) && (nameline_is(run, i) || nameline_of_writer(run, i)))
        return TRUE;
    if (!nameline_of_writer(run, i))
        return FALSE;
    if (i == run_next(run, run->from))
        return !run->first_run && rest_is_signature(run, i);
    return (run_blank(run, i - 1) && !goes_on(run, i)) || ends_sentence(line_at(run->set, i - 1)->text);
}

// The last line, when it is a common given name and nothing else.
static gboolean is_lone_name(const Run *run, guint i)
{
    MailLine *line = line_at(run->set, i);
    return i > run_next(run, run->from) && run_next(run, i + 1) == run->to &&
           mailwords_is(run->set->input->words, "mail.given-name", line_folded(line), NULL);
}

// Two to five lines of names, companies and the like at the very end, below an empty line under a sentence:
// who signs is not always whom the From header names.
static gboolean is_name_block(const Run *run, guint i)
{
    if (i == run->from || !run_blank(run, i - 1))
        return FALSE;
    guint end = run_block_end(run, i);
    if (end - i < 2 || end - i > NAME_BLOCK_MAX || run_next(run, end) != run->to)
        return FALSE;
    for (guint k = i; k < end; k++) {
        if (!nameline_is(run, k))
            return FALSE;
    }
    guint above = i;
    while (above > run->from && run_blank(run, above - 1))
        above--;
    if (above == run->from)
        return FALSE;
    const char *text = line_at(run->set, above - 1)->text;
    return strlen(text) > SENTENCE_BYTES_MIN && !strchr(",:;", text[strlen(text) - 1]);
}

static gboolean is_cut(const Run *run, guint i)
{
    MailLine *line = line_at(run->set, i);
    if (nameline_delimiter(line) || (line->marks & MARK_SIGNATURE))
        return TRUE;
    if (splitter_is_rule(line->text))
        return rest_is_signature(run, i + 1);
    return is_name_start(run, i) || is_contact_block(run, i) || is_name_block(run, i) || is_lone_name(run, i);
}

static guint find_cut(const Run *run)
{
    for (guint i = run->from; i < run->to; i++) {
        if (!run_blank(run, i) && is_cut(run, i))
            return i;
    }
    return run->to;
}

static void set_roles(const Run *run, guint from, guint to, LineRole role)
{
    for (guint i = from; i < to; i++)
        line_at(run->set, i)->role = role;
}

// "P.S." and what follows it up to the next sign of a signature is the writer's.
static void rescue_postscript(const Run *run, guint cut)
{
    for (guint i = run_next(run, cut); i < run->to; i = run_next(run, i)) {
        guint end = run_block_end(run, i);
        if (mailwords_begins(run->set->input->words, "mail.postscript", line_folded(line_at(run->set, i)),
                             NULL)) {
            guint stop = i;
            while (stop < end && !signature_is_footer(run->set, stop) &&
                   !nameline_delimiter(line_at(run->set, stop)))
                stop++;
            set_roles(run, i, stop, LINE_NEW);
        }
        i = end;
    }
}

// Footers stand anywhere below the text; people also type below them, so only what looks like more of the
// same goes with them.
static void mark_footers(const Run *run)
{
    gboolean seen = FALSE;
    for (guint i = run_next(run, run->from); i < run->to; i = run_next(run, i)) {
        guint end = run_block_end(run, i), footer = i;
        while (footer < end && !signature_is_footer(run->set, footer))
            footer++;
        if (seen && (footer < end || block_is_signature(run, i, end)))
            set_roles(run, i, end, LINE_SIGNATURE);
        else if (footer < end)
            set_roles(run, footer, end, LINE_SIGNATURE);
        seen |= footer < end;
        i = end;
    }
}

static guint block_start(const Run *run, guint end)
{
    while (end > run->from && !run_blank(run, end - 1))
        end--;
    return end;
}

// Whether nothing but a greeting stands above a block: then it is what the writer has to say.
static gboolean is_first_said(const Run *run, guint start)
{
    guint i = run_next(run, run->from);
    if (i >= start)
        return TRUE;
    const char *text = line_at(run->set, i)->text;
    gsize n = strlen(text);
    while (n > 0 && g_ascii_isspace(text[n - 1]))
        n--;
    return run_next(run, i + 1) == start && n > 0 && n <= SHORT_LINE_MAX && strchr(",:!", text[n - 1]);
}

// Disclaimers at the end, whether or not a name stands above them.
static void mark_disclaimers(const Run *run)
{
    for (guint end = run->to; end > run->from;) {
        if (run_blank(run, end - 1) || line_at(run->set, end - 1)->role == LINE_SIGNATURE) {
            end--;
            continue;
        }
        guint start = block_start(run, end);
        gboolean rule = splitter_is_rule(line_at(run->set, start)->text) && start + 1 == end;
        if (!rule && (!block_has_disclaimer(run, start, end) || is_first_said(run, start)))
            return;
        set_roles(run, start, end, LINE_SIGNATURE);
        end = start;
    }
}

// A longer signature there is none; this keeps the time linear that looking to the end takes.
static guint tail_start(const Run *run)
{
    guint i = run->to;
    for (guint blocks = 0; i > run->from && blocks < SIGNATURE_BLOCKS_MAX; blocks++) {
        while (i > run->from && run_blank(run, i - 1))
            i--;
        i = block_start(run, i);
    }
    return i;
}

static void classify_run(Run *run)
{
    run->tail = tail_start(run);
    guint cut = find_cut(run);
    set_roles(run, cut, run->to, LINE_SIGNATURE);
    rescue_postscript(run, cut);
    Run above = *run;
    above.to = cut;
    mark_footers(&above);
    mark_disclaimers(&above);
}

void signature_classify(LineSet *set)
{
    g_autoptr(GHashTable) names = nameline_writer(set->input);
    gboolean first = TRUE;
    for (guint i = 0; i < set->lines->len;) {
        if (line_at(set, i)->role != LINE_NEW) {
            i++;
            continue;
        }
        Run run = {.set = set, .from = i, .first_run = first, .names = names};
        while (i < set->lines->len && line_at(set, i)->role == LINE_NEW)
            i++;
        run.to = i;
        if (run_next(&run, run.from) == run.to)
            continue;
        classify_run(&run);
        first = FALSE;
    }
}
