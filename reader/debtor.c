// The debtor. Called by reader/outbound.c when all documents of a mail are merged. A person's mail goes to
// the debtor first and to others for information, which is the order here; whose name a domain bears is
// looked at before that order.
#include "reader/debtor.h"

#include <string.h>

#include "policy/base/text.h"

#define OWN_NAME_MIN 5u // of a part of a domain that may be a company's name

static gboolean is_ours(const Debtor *d, const char *address)
{
    g_autofree char *domain = text_domain(address);
    g_autofree char *from = text_domain(d->mail->from_address);
    gboolean ours = !d->ours[0] && *from && g_str_equal(domain, from);
    for (gsize i = 0; !ours && d->ours[i]; i++) {
        const char *own = d->ours[i];
        const char *tail = g_str_has_suffix(domain, own) ? domain + strlen(domain) - strlen(own) : NULL;
        ours = (tail && (tail == domain || tail[-1] == '.')) || g_ascii_strcasecmp(address, own) == 0;
    }
    return ours;
}

static gboolean names(const char *folded, const char *part)
{
    return folded && strlen(part) >= OWN_NAME_MIN && strstr(folded, part);
}

// Whether some part of the address's domain is in a party's name: "muster-kunde.example", "Muster Kunde
// GmbH".
static gboolean is_of(const char *address, const char *party)
{
    g_autofree char *domain = text_domain(address), *folded = text_fold(party);
    const char *dot = strrchr(domain, '.');
    g_autofree char *name = g_strndup(domain, dot ? (gsize)(dot - domain) : strlen(domain));
    g_auto(GStrv) parts = g_strsplit_set(name, ".-", 8);
    gboolean found = FALSE;
    for (gsize i = 0; !found && parts[i]; i++)
        found = names(folded, parts[i]);
    return found;
}

// The outside recipients, those the mail is addressed to before those who get a copy, and these before those
// whom only the envelope knows; without an envelope, all that the header has.
static GPtrArray *outside(const Debtor *d)
{
    const char *const *envelope = d->recipients;
    GPtrArray *out = g_ptr_array_new_with_free_func(g_free);
    for (guint i = 0; i < d->mail->to->len; i++) {
        const char *address = d->mail->to->pdata[i];
        gboolean reached = !envelope;
        for (gsize k = 0; !reached && envelope[k]; k++)
            reached = g_ascii_strcasecmp(envelope[k], address) == 0;
        if (reached && !is_ours(d, address))
            g_ptr_array_add(out, g_strdup(address));
    }
    for (gsize k = 0; envelope && envelope[k]; k++) {
        char *address = text_address(envelope[k]);
        if (is_ours(d, address) || g_ptr_array_find_with_equal_func(out, address, g_str_equal, NULL))
            g_free(address);
        else
            g_ptr_array_add(out, address);
    }
    return out;
}

// Of several, the one whose domain bears the buyer's name; else the first.
static const char *debtor_of(const GPtrArray *recipients, const char *buyer)
{
    for (guint i = 0; buyer && i < recipients->len; i++)
        if (is_of(recipients->pdata[i], buyer))
            return recipients->pdata[i];
    return recipients->len > 0 ? recipients->pdata[0] : NULL;
}

// The document names as its buyer who our mail domain names, and its seller otherwise: a supplier's invoice
// that is passed on (to the tax adviser, to an approver).
static gboolean is_bought_by_us(const Debtor *d, const InvoiceFacts *facts)
{
    const Fact *buyer = &facts->field[FACT_BUYER], *seller = &facts->field[FACT_SELLER];
    if (!buyer->value)
        return FALSE;
    return is_of(d->mail->from_address, buyer->value) &&
           !(seller->value && is_of(d->mail->from_address, seller->value));
}

// UBL 2.0 has the debtor issue a debit note, later versions whoever sends it: where we are its supplier, the
// customer owes.
static gboolean is_our_debit_note(const Debtor *d, const InvoiceFacts *facts)
{
    const char *seller = facts->field[FACT_SELLER].value, *buyer = facts->field[FACT_BUYER].value;
    return g_strcmp0(facts->why_not, "debit note") == 0 && seller && is_of(d->mail->from_address, seller) &&
           !(buyer && is_of(d->mail->from_address, buyer));
}

void debtor_add(const Debtor *d, InvoiceFacts *facts)
{
    if (is_our_debit_note(d, facts)) {
        facts->chase = TRUE;
        facts->why_not = NULL;
    }
    if (facts->chase && is_bought_by_us(d, facts)) {
        facts->chase = FALSE;
        facts->why_not = "addressed to us";
        return;
    }
    Fact *mail = &facts->field[FACT_BUYER_EMAIL];
    const char *seller = facts->field[FACT_SELLER_EMAIL].value;
    gboolean to_us = mail->value && is_ours(d, mail->value);
    if (to_us && facts->chase && seller && !is_ours(d, seller)) {
        facts->chase = FALSE;
        facts->why_not = "addressed to us";
        return;
    }
    if (to_us)
        g_clear_pointer(&mail->value, g_free);
    g_autoptr(GPtrArray) recipients = outside(d);
    if (!mail->value && facts->kind != KIND_OTHER && facts->kind != KIND_UNREADABLE)
        facts_set(facts, FACT_BUYER_EMAIL, debtor_of(recipients, facts->field[FACT_BUYER].value),
                  "the mail's recipient", 0.8);
}

// "Fwd: ...", "WG: ...", also behind others of its kind ("AW: WG: ...").
static gboolean is_forward(const char *subject)
{
    static const char *const forwards[] = {"fw", "fwd", "wg", "tr",     "rv", "enc",
                                           "i",  "vb",  "pd", "doorst", NULL};
    for (int i = 0; i < 4; i++) {
        gsize n = strspn(subject, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        g_autofree char *word = g_ascii_strdown(subject, (gssize)n);
        if (n == 0 || subject[n] != ':')
            return FALSE;
        if (g_strv_contains(forwards, word))
            return TRUE;
        subject += n + 1;
        subject += strspn(subject, " ");
    }
    return FALSE;
}

static gboolean names_us(const Debtor *d, const InvoiceFacts *facts)
{
    const char *seller = facts->field[FACT_SELLER].value, *mail = facts->field[FACT_SELLER_EMAIL].value;
    const char *trade = facts->field[FACT_SELLER_TRADE].value;
    return (seller && is_of(d->mail->from_address, seller)) ||
           (trade && is_of(d->mail->from_address, trade)) || (mail && is_ours(d, mail));
}

gboolean debtor_is_passed_on(const Debtor *d, const MailPart *part, const InvoiceFacts *facts)
{
    if (part && part->embedded && part->sender && !is_ours(d, part->sender))
        return TRUE;
    return is_forward(d->mail->subject) && !names_us(d, facts);
}
