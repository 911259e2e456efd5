// Finds the signature at the end of what the writer wrote: delimiter lines, the name block, contact lines,
// disclaimers, mobile footers. Called by reader/newtext.c after quotes are known. What always holds:
// greetings and closings stay new text; a postscript below a name block stays new text; the evidence for a
// name is the From header or a closing just above it, never a guess from capital letters alone.
#include <string.h>

#include "policy/base/text.h"
#include "reader/newtext_lines.h"
#include "reader/newtext_splitter.h"

#define SHORT_LINE_MAX 70 // bytes of a line in a name block
#define NAME_WORDS_MAX 5
#define CONTACT_BLOCK_MAX 9 // lines
#define NAME_BLOCK_MAX 5
#define SIGNATURE_BLOCKS_MAX 40
#define SENTENCE_BYTES_MIN 20
#define FOOTER_BYTES_MAX 160
#define PARAGRAPH_BYTES_MAX 4000

typedef struct {
    LineSet *set;
    guint from, to;     // the run of new lines looked at
    gboolean first_run; // nothing of the writer's stands above it
    GHashTable *names;  // folded words of the writer's name
} Run;

static gboolean blank(const Run *run, guint i)
{
    return line_is_blank(line_at(run->set, i));
}

static guint next_filled(const Run *run, guint i)
{
    while (i < run->to && blank(run, i))
        i++;
    return i;
}

static guint block_end(const Run *run, guint i)
{
    while (i < run->to && !blank(run, i))
        i++;
    return i;
}

// A closing, with or without what people add to it ("Kind regards from Leeds,").
static gboolean is_closing(const Run *run, guint i)
{
    MailLine *line = line_at(run->set, i);
    if (strlen(line->text) > SHORT_LINE_MAX)
        return FALSE;
    WordHit hit;
    if (!mailwords_begins(run->set->input->words, "mail.closing", line_folded(line), &hit))
        return FALSE;
    int words = 0;
    for (const char *p = hit.end; *p; p++)
        words += *p == ' ' && g_ascii_isalnum(p[1]);
    return words <= 3 && !strpbrk(hit.end, ".?:0123456789");
}

// Begins with a capital, or is of a script without them; the small words of names pass too.
static gboolean is_name_word(const char *word)
{
    static const char *const small[] = {"von", "van", "de", "der",  "den",  "di",   "da",   "del",
                                        "la",  "le",  "du", "dos",  "das",  "of",   "and",  "und",
                                        "et",  "y",   "e",  "i.a.", "i.v.", "ppa.", "p.p.", "zu",
                                        "ter", "ten", "el", "al",   "&",    "-",    "|",    "/"};
    for (gsize i = 0; i < G_N_ELEMENTS(small); i++) {
        if (g_ascii_strcasecmp(word, small[i]) == 0)
            return TRUE;
    }
    gunichar c = g_utf8_get_char(word + strspn(word, "*_(\"'"));
    return g_unichar_isupper(c) || (g_unichar_isalpha(c) && !g_unichar_islower(c));
}

// A line that has the shape of a name, a company or a job title.
static gboolean is_name_like(const Run *run, guint i)
{
    const char *text = line_at(run->set, i)->text;
    gsize len = strlen(text);
    if (len == 0 || len > SHORT_LINE_MAX || strpbrk(text, "0123456789@?!:") || text[len - 1] == '.')
        return FALSE;
    g_auto(GStrv) words = g_strsplit_set(text, " \t", -1);
    int n = 0;
    for (guint k = 0; words[k]; k++) {
        if (*words[k] && !is_name_word(words[k]))
            return FALSE;
        n += *words[k] != '\0';
    }
    return n > 0 && n <= NAME_WORDS_MAX && !is_closing(run, i);
}

// The part of a line that may be a name: up to a comma, a bar or a bracket.
static char *name_head(const char *folded)
{
    const char *p = folded;
    while (*p && (strchr("-*~_ '\"", *p) || g_str_has_prefix(p, "\xE2\x80")))
        p = g_utf8_next_char(p);
    gsize n = strcspn(p, "|,(/<:");
    char *head = g_strndup(p, n);
    return g_strdelimit(head, "-*_", ' ');
}

// Each word is of the writer's name or an initial or a title with a dot; one at least is of the name.
static gboolean is_writers_name(const Run *run, guint i)
{
    MailLine *line = line_at(run->set, i);
    if (strlen(line->text) > 2 * SHORT_LINE_MAX || g_hash_table_size(run->names) == 0)
        return FALSE;
    g_autofree char *head = name_head(line_folded(line));
    g_auto(GStrv) words = g_strsplit(head, " ", -1);
    int known = 0, other = 0, n = 0;
    for (guint k = 0; words[k]; k++) {
        gsize len = strlen(words[k]);
        if (len == 0)
            continue;
        n++;
        gboolean dotted = len > 1 && words[k][len - 1] == '.';
        if (g_hash_table_contains(run->names, words[k]))
            known++;
        else if (!dotted && len > 2)
            other++;
    }
    return known > 0 && other == 0 && n <= NAME_WORDS_MAX;
}

static gboolean is_delimiter(const MailLine *line)
{
    const char *text = line->text + strspn(line->text, " \t");
    return strcmp(text, "--") == 0 || strcmp(text, "\xE2\x80\x94") == 0 || strcmp(text, "- --") == 0;
}

gboolean signature_is_footer(LineSet *set, guint i)
{
    MailLine *line = line_at(set, i);
    if (strlen(line->text) > FOOTER_BYTES_MAX)
        return FALSE;
    const char *folded = line_folded(line);
    while (*folded && strchr("(<-_*\"' ", *folded))
        folded++;
    WordHit hit;
    if (!mailwords_begins(set->input->words, "mail.footer", folded, &hit))
        return FALSE;
    if (strcmp(hit.value, "device") == 0)
        return mailwords_has(set->input->words, "mail.device", hit.end, NULL);
    return *hit.value == '\0' || strstr(hit.end, hit.value) != NULL;
}

static gboolean is_contact(const Run *run, guint i)
{
    MailLine *line = line_at(run->set, i);
    int digits = 0;
    for (const char *p = line->text; *p; p++)
        digits += g_ascii_isdigit(*p);
    const char *folded = line_folded(line);
    if (strlen(folded) > 2 * SHORT_LINE_MAX)
        return FALSE;
    if (digits >= 5 && mailwords_begins(run->set->input->words, "mail.phone", folded, NULL))
        return TRUE;
    if (digits >= 8 && (*folded == '+' || *folded == '(' || *folded == '0'))
        return TRUE;
    return g_str_has_prefix(folded, "www.") || g_str_has_prefix(folded, "http") ||
           (strchr(folded, '@') && !strchr(folded, ' ')) || strstr(folded, "| www.") != NULL;
}

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
        if (!signature_is_footer(run->set, i) && !is_contact(run, i) && !is_name_like(run, i) &&
            !is_writers_name(run, i))
            return FALSE;
    }
    return TRUE;
}

static gboolean rest_is_signature(const Run *run, guint i)
{
    guint blocks = 0;
    for (i = next_filled(run, i); i < run->to; i = next_filled(run, i)) {
        if (++blocks > SIGNATURE_BLOCKS_MAX)
            return FALSE;
        guint end = block_end(run, i);
        if (!block_is_signature(run, i, end) && !splitter_is_rule(line_at(run->set, i)->text))
            return FALSE;
        i = end;
    }
    return TRUE;
}

// "Please call:" above: what follows is part of what is said.
static gboolean is_announced(const Run *run, guint i)
{
    while (i > run->from && blank(run, i - 1))
        i--;
    const char *text = i > run->from ? line_at(run->set, i - 1)->text : "";
    return g_str_has_suffix(text, ":");
}

// A block of short lines below an empty line with a telephone number or an address of the web in it, led by
// something like a name.
static gboolean is_contact_block(const Run *run, guint i)
{
    if (i == run->from || !blank(run, i - 1) || !is_name_like(run, i) || is_announced(run, i))
        return FALSE;
    const char *address = run->set->input->from_address;
    if (!address || !*address)
        return FALSE;
    guint end = block_end(run, i), contacts = 0;
    for (guint k = i; k < end; k++) {
        if (strlen(line_at(run->set, k)->text) > 2 * SHORT_LINE_MAX)
            return FALSE;
        contacts += is_contact(run, k);
    }
    return end - i <= CONTACT_BLOCK_MAX && contacts > 0 && rest_is_signature(run, end);
}

static gboolean after_closing(const Run *run, guint i)
{
    guint k = i;
    while (k > run->from && blank(run, k - 1))
        k--;
    return k > run->from && is_closing(run, k - 1);
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
    guint next = next_filled(run, i + 1);
    return next < run->to && g_unichar_islower(g_utf8_get_char(line_at(run->set, next)->text)) &&
           !signature_is_footer(run->set, next) && !is_contact(run, next) && !rest_is_signature(run, next);
}

// The writer's name: below an empty line, a closing or a finished sentence. At the very top it is a greeting.
static gboolean is_name_start(const Run *run, guint i)
{
    if (after_closing(run, i) && (is_name_like(run, i) || is_writers_name(run, i)))
        return TRUE;
    if (!is_writers_name(run, i))
        return FALSE;
    if (i == next_filled(run, run->from))
        return !run->first_run && rest_is_signature(run, i);
    return (blank(run, i - 1) && !goes_on(run, i)) || ends_sentence(line_at(run->set, i - 1)->text);
}

// The last line, when it is a common given name and nothing else.
static gboolean is_lone_name(const Run *run, guint i)
{
    MailLine *line = line_at(run->set, i);
    return i > next_filled(run, run->from) && next_filled(run, i + 1) == run->to &&
           mailwords_is(run->set->input->words, "mail.given-name", line_folded(line), NULL);
}

// Two to five lines of names, companies and the like at the very end, below an empty line under a sentence:
// who signs is not always whom the From header names.
static gboolean is_name_block(const Run *run, guint i)
{
    if (i == run->from || !blank(run, i - 1))
        return FALSE;
    guint end = block_end(run, i);
    if (end - i < 2 || end - i > NAME_BLOCK_MAX || next_filled(run, end) != run->to)
        return FALSE;
    for (guint k = i; k < end; k++) {
        if (!is_name_like(run, k))
            return FALSE;
    }
    guint above = i;
    while (above > run->from && blank(run, above - 1))
        above--;
    if (above == run->from)
        return FALSE;
    const char *text = line_at(run->set, above - 1)->text;
    return strlen(text) > SENTENCE_BYTES_MIN && !strchr(",:;", text[strlen(text) - 1]);
}

static gboolean is_cut(const Run *run, guint i)
{
    MailLine *line = line_at(run->set, i);
    if (is_delimiter(line) || (line->marks & MARK_SIGNATURE))
        return TRUE;
    if (splitter_is_rule(line->text))
        return rest_is_signature(run, i + 1);
    return is_name_start(run, i) || is_contact_block(run, i) || is_name_block(run, i) || is_lone_name(run, i);
}

static guint find_cut(const Run *run)
{
    for (guint i = run->from; i < run->to; i++) {
        if (!blank(run, i) && is_cut(run, i))
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
    for (guint i = next_filled(run, cut); i < run->to; i = next_filled(run, i)) {
        guint end = block_end(run, i);
        if (mailwords_begins(run->set->input->words, "mail.postscript", line_folded(line_at(run->set, i)),
                             NULL)) {
            guint stop = i;
            while (stop < end && !signature_is_footer(run->set, stop) &&
                   !is_delimiter(line_at(run->set, stop)))
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
    for (guint i = next_filled(run, run->from); i < run->to; i = next_filled(run, i)) {
        guint end = block_end(run, i), footer = i;
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
    while (end > run->from && !blank(run, end - 1))
        end--;
    return end;
}

// Whether nothing but a greeting stands above a block: then it is what the writer has to say.
static gboolean is_first_said(const Run *run, guint start)
{
    guint i = next_filled(run, run->from);
    if (i >= start)
        return TRUE;
    const char *text = line_at(run->set, i)->text;
    gsize n = strlen(text);
    while (n > 0 && g_ascii_isspace(text[n - 1]))
        n--;
    return next_filled(run, i + 1) == start && n > 0 && n <= SHORT_LINE_MAX && strchr(",:!", text[n - 1]);
}

// Disclaimers at the end, whether or not a name stands above them.
static void mark_disclaimers(const Run *run)
{
    for (guint end = run->to; end > run->from;) {
        if (blank(run, end - 1) || line_at(run->set, end - 1)->role == LINE_SIGNATURE) {
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

static void add_names(GHashTable *names, const char *text, gsize min)
{
    g_autofree char *folded = mailwords_fold(text);
    g_auto(GStrv) words = g_strsplit_set(folded, " ,.-_()\"'+", -1);
    for (guint i = 0; words[i]; i++) {
        if (g_utf8_strlen(words[i], -1) >= (glong)min)
            g_hash_table_add(names, g_strdup(words[i]));
    }
}

static GHashTable *writer_names(const NewTextInput *input)
{
    GHashTable *names = g_hash_table_new_full(g_str_hash, g_str_equal, g_free, NULL);
    if (input->from_name && *input->from_name)
        add_names(names, input->from_name, 2);
    if (input->from_address && *input->from_address) {
        g_autofree char *local = g_strndup(input->from_address, strcspn(input->from_address, "@"));
        add_names(names, local, 3);
    }
    return names;
}

static void classify_run(Run *run)
{
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
    g_autoptr(GHashTable) names = writer_names(set->input);
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
        if (next_filled(&run, run.from) == run.to)
            continue;
        classify_run(&run);
        first = FALSE;
    }
}
