// What one line near the end of a mail is: a closing, a name, the writer's name, a telephone or web address,
// a delimiter, a mobile footer. Called by reader/newtext_signature.c, which decides from it where the
// signature begins. A name is known by the From header or by its shape; nothing here looks at other lines.
#include "reader/newtext_nameline.h"

#include <string.h>

#include "policy/base/text.h"

#define NAME_WORDS_MAX 5
#define FOOTER_BYTES_MAX 160

gboolean run_blank(const Run *run, guint i)
{
    return line_is_blank(line_at(run->set, i));
}

guint run_next(const Run *run, guint i)
{
    while (i < run->to && run_blank(run, i))
        i++;
    return i;
}

guint run_block_end(const Run *run, guint i)
{
    while (i < run->to && !run_blank(run, i))
        i++;
    return i;
}

// A closing, with or without what people add to it ("Kind regards from Leeds,").
gboolean nameline_closing(const Run *run, guint i)
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
gboolean nameline_is(const Run *run, guint i)
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
    return n > 0 && n <= NAME_WORDS_MAX && !nameline_closing(run, i);
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
gboolean nameline_of_writer(const Run *run, guint i)
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

gboolean nameline_delimiter(const MailLine *line)
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

gboolean nameline_contact(const Run *run, guint i)
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

static void add_names(GHashTable *names, const char *text, gsize min)
{
    g_autofree char *folded = mailwords_fold(text);
    g_auto(GStrv) words = g_strsplit_set(folded, " ,.-_()\"'+", -1);
    for (guint i = 0; words[i]; i++) {
        if (g_utf8_strlen(words[i], -1) >= (glong)min)
            g_hash_table_add(names, g_strdup(words[i]));
    }
}

GHashTable *nameline_writer(const NewTextInput *input)
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
