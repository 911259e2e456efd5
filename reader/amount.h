// Amounts as people and programs print them: "1.234,56 €", "EUR 1,234.56", "1 234,56", "CHF 1'234.50",
// "kr 500,-", "(12.00)", "12,00-". The result is canonical ("-1234.56"); never a float.
#ifndef PD_READER_AMOUNT_H
#define PD_READER_AMOUNT_H

#include "policy/base/money.h"
#include "policy/words.h"

typedef struct {
    char decimal; // '.' or ',', the sign of decimals in this document; 0: not known
} AmountStyle;

typedef struct {
    char value[MONEY_TEXT_SIZE];  // canonical decimal as printed
    char currency[CURRENCY_SIZE]; // "" if none stood by it
    guint first, n_words;         // sign and currency included
    guint decimals;               // digits printed after the decimal sign
} AmountText;

// How this document writes decimals, by its numbers that leave no choice.
AmountStyle amount_style(const Words *words);
// An amount that begins at word `i` (a sign, a currency or a digit); FALSE if there is none.
gboolean amount_at(const Words *words, guint i, const AmountStyle *style, AmountText *out);
// The currency of a sign or code at word `i`: its code goes to `code`, the words taken are returned, 0 if
// none. "$" and "kr" give "$" and "kr": whose they are, the document decides (amount_currency).
guint amount_currency_at(const Words *words, guint i, char code[CURRENCY_SIZE]);

#endif
