// Check digits of bank details. Caller: reader/prose_bank.
#include "reader/bankref.h"

#include <string.h>

static const struct {
    const char *country;
    guint length;
} lengths[] = {
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22},
    {"BH", 22}, {"BR", 29}, {"CH", 21}, {"CY", 28}, {"CZ", 24}, {"DE", 22}, {"DK", 18}, {"DO", 28},
    {"EE", 20}, {"ES", 24}, {"FI", 18}, {"FO", 18}, {"FR", 27}, {"GB", 22}, {"GE", 22}, {"GI", 23},
    {"GL", 18}, {"GR", 27}, {"HR", 21}, {"HU", 28}, {"IE", 22}, {"IL", 23}, {"IS", 26}, {"IT", 27},
    {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28}, {"LI", 21}, {"LT", 20}, {"LU", 20}, {"LV", 21},
    {"MC", 27}, {"MD", 24}, {"ME", 22}, {"MK", 19}, {"MT", 31}, {"NL", 18}, {"NO", 15}, {"PK", 24},
    {"PL", 28}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22}, {"SA", 24}, {"SE", 24}, {"SI", 19},
    {"SK", 24}, {"SM", 27}, {"TN", 24}, {"TR", 26}, {"UA", 29}, {"XK", 20},
};

guint bankref_iban_length(const char *country)
{
    for (size_t i = 0; i < G_N_ELEMENTS(lengths); i++)
        if (strncmp(lengths[i].country, country, 2) == 0)
            return lengths[i].length;
    return 0;
}

// ISO 7064 mod 97-10 over the text with its first four characters moved behind.
static gboolean mod97_ok(const char *s, size_t len)
{
    guint rest = 0;
    for (size_t i = 0; i < len; i++) {
        char c = s[(i + 4) % len];
        if (g_ascii_isdigit(c))
            rest = (rest * 10 + (guint)(c - '0')) % 97;
        else if (c >= 'A' && c <= 'Z')
            rest = (rest * 100 + (guint)(c - 'A') + 10) % 97;
        else
            return FALSE;
    }
    return rest == 1;
}

gboolean bankref_iban_ok(const char *iban)
{
    size_t len = strlen(iban);
    return len >= 15 && len <= 34 && bankref_iban_length(iban) == len && mod97_ok(iban, len);
}

gboolean bankref_rf_ok(const char *reference)
{
    size_t len = strlen(reference);
    return len >= 5 && len <= 25 && g_str_has_prefix(reference, "RF") && mod97_ok(reference, len);
}

gboolean bankref_bic_ok(const char *bic)
{
    size_t len = strlen(bic);
    if (len != 8 && len != 11)
        return FALSE;
    for (size_t i = 0; i < len; i++) {
        gboolean letter = bic[i] >= 'A' && bic[i] <= 'Z';
        if (!letter && (i < 6 || !g_ascii_isdigit(bic[i])))
            return FALSE;
    }
    return TRUE;
}
