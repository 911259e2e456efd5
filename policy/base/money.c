// Amounts in minor units. Callers: every room. What people write (grouping, decimal commas, currency
// signs) is the reader's business; here stands only the canonical form of contracts, ledger and JSON.
#include "policy/base/money.h"

#include <string.h>

// ISO 4217:2015 codes whose exponent is not 2 (list one, column "minor unit").
static const struct {
    const char *code;
    int exponent;
} odd_exponents[] = {
    {"BHD", 3}, {"BIF", 0}, {"CLF", 4}, {"CLP", 0}, {"DJF", 0}, {"GNF", 0}, {"IQD", 3},
    {"ISK", 0}, {"JOD", 3}, {"JPY", 0}, {"KMF", 0}, {"KRW", 0}, {"KWD", 3}, {"LYD", 3},
    {"OMR", 3}, {"PYG", 0}, {"RWF", 0}, {"TND", 3}, {"UGX", 0}, {"UYI", 0}, {"UYW", 4},
    {"VND", 0}, {"VUV", 0}, {"XAF", 0}, {"XOF", 0}, {"XPF", 0},
};

static const char currencies[] =
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD "
    "CDF CHE CHF CHW CLF CLP CNY COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL "
    "GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW "
    "KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO "
    "NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS "
    "SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYI UYU UYW UZS VED VES VND VUV "
    "WST XAF XCD XOF XPF YER ZAR ZMW ZWL ";

int money_exponent(const char *currency)
{
    for (size_t i = 0; currency && i < G_N_ELEMENTS(odd_exponents); i++)
        if (strcmp(odd_exponents[i].code, currency) == 0)
            return odd_exponents[i].exponent;
    return 2;
}

gboolean money_is_currency(const char *code)
{
    if (!code || strlen(code) != 3 || strchr(code, ' '))
        return FALSE;
    const char *at = strstr(currencies, code);
    return at && (at - currencies) % 4 == 0;
}

static gboolean push_digit(int64_t *v, char c)
{
    return !__builtin_mul_overflow(*v, 10, v) && !__builtin_add_overflow(*v, c - '0', v);
}

gboolean money_parse(const char *text, const char *currency, int64_t *minor)
{
    if (!text)
        return FALSE;
    gboolean negative = *text == '-';
    const char *s = *text == '-' || *text == '+' ? text + 1 : text;
    int64_t v = 0;
    int digits = 0, decimals = 0, want = money_exponent(currency);
    for (; g_ascii_isdigit(*s); s++, digits++)
        if (!push_digit(&v, *s))
            return FALSE;
    if (*s == '.') {
        s++;
        for (; g_ascii_isdigit(*s) && decimals < want; s++, digits++, decimals++)
            if (!push_digit(&v, *s))
                return FALSE;
        gboolean up = g_ascii_isdigit(*s) && *s >= '5';
        for (; g_ascii_isdigit(*s); s++)
            digits++;
        if (up && __builtin_add_overflow(v, 1, &v))
            return FALSE;
    }
    for (; decimals < want; decimals++)
        if (__builtin_mul_overflow(v, 10, &v))
            return FALSE;
    if (*s != '\0' || digits == 0)
        return FALSE;
    *minor = negative ? -v : v;
    return TRUE;
}

char *money_format(int64_t minor, const char *currency, char out[MONEY_TEXT_SIZE])
{
    int exponent = money_exponent(currency);
    uint64_t rest = minor < 0 ? -(uint64_t)minor : (uint64_t)minor;
    char *p = out + MONEY_TEXT_SIZE - 1;
    *p = '\0';
    for (int digit = 0; digit <= exponent || rest > 0; digit++, rest /= 10) {
        if (digit == exponent && exponent > 0)
            *--p = '.';
        *--p = (char)('0' + rest % 10);
    }
    if (minor < 0)
        *--p = '-';
    memmove(out, p, (size_t)(out + MONEY_TEXT_SIZE - p));
    return out;
}

gboolean money_add(int64_t a, int64_t b, int64_t *sum)
{
    int64_t s;
    if (__builtin_add_overflow(a, b, &s))
        return FALSE;
    *sum = s;
    return TRUE;
}

gboolean money_scale(int64_t a, int64_t b, int64_t c, int64_t *out)
{
    __extension__ typedef __int128 Wide;
    Wide p = (Wide)a * b;
    Wide q = (p < 0 ? p - c / 2 : p + c / 2) / c;
    if (q > INT64_MAX || q < INT64_MIN)
        return FALSE;
    *out = (int64_t)q;
    return TRUE;
}
