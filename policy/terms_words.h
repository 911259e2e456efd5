// The vocabulary of payment terms as one phrase index: which section of the lexicon is which tag.
// Shared by policy/terms_parse.c and by the reader, which looks for lines that speak of payment.
#ifndef PD_POLICY_TERMS_WORDS_H
#define PD_POLICY_TERMS_WORDS_H

#include "policy/words.h"

typedef enum {
    TW_DAY = 1 << 0,       // [unit.day]
    TW_BUSINESS = 1 << 1,  // [unit.business-day]
    TW_WEEK = 1 << 2,      // [unit.week]
    TW_MONTH = 1 << 3,     // [unit.month]
    TW_NUMBER = 1 << 4,    // [number], "thirty => 30"
    TW_PAY = 1 << 5,       // [terms.pay], a sentence about paying
    TW_NET = 1 << 6,       // [terms.net], without deduction
    TW_EOM = 1 << 7,       // [terms.end-of-month], "first" as value: the month ends first, then the days
    TW_NEXT = 1 << 8,      // [terms.next-month]
    TW_NOW = 1 << 9,       // [terms.immediately]
    TW_RECEIPT = 1 << 10,  // [terms.from-receipt]
    TW_DELIVERY = 1 << 11, // [terms.from-delivery]
    TW_DISCOUNT = 1 << 12, // [terms.discount]
    TW_PENALTY = 1 << 13,  // [terms.penalty]: interest, fees, default: never a due date
    TW_SHARE = 1 << 14,    // [terms.share]: deposit, balance, instalment
    TW_RATES = 1 << 15,    // [terms.instalments]: the whole is paid in several parts
    TW_DEBIT = 1 << 16,    // [terms.direct-debit]
    TW_CARD = 1 << 17,     // [terms.card]
    TW_PAID = 1 << 18,     // [terms.paid]
    TW_ADVANCE = 1 << 19,  // [terms.in-advance]
    TW_BY = 1 << 20,       // [terms.by]: what stands before a due date
    TW_FROM = 1 << 21,     // [terms.from]: what stands before a date that is not the due date
    TW_IF = 1 << 22,       // [terms.if]: a conditional; what follows is no statement
    TW_ELSE = 1 << 23,     // [terms.else]: a new alternative begins
    TW_PERCENT = 1 << 24,  // [unit.percent]
    TW_FILLER = 1 << 25,   // [terms.filler]: "within", "of": words of a line that is nothing but a term
    TW_IF_PAID =
        1 << 26,        // [terms.if-paid]: "if paid by": what follows earns something, it is not the due date
    TW_OFFER = 1 << 27, // [terms.offer]: "we would": the sentence offers a way of paying, it states none
    TW_BY_CARD =
        1 << 28,       // [means.card]: says something only as the value of a label ("payment method: Visa")
    TW_SPAN = 1 << 30, // [unit.span], "fortnight => 14"
    TW_AT_ONCE = 1 << 29, // [means.paid]: the same for what is paid when it is chosen ("PayPal", "cash")
} TermsWord;
#define TW_NOT (G_GUINT64_CONSTANT(1) << 31)    // [terms.not]: "not" before "paid"
#define TW_END_OF (G_GUINT64_CONSTANT(1) << 32) // [terms.end-of]: before a month's name, its last day

// The index for a language or several ("da,nb"; with English and the words of no language), or for all
// languages when `lang` is NULL or unknown to the lexicon. Built on first use and kept with the lexicon.
const PhraseIndex *terms_words(Lexicon *lex, const char *lang);
// As phrases_at, but a word of [terms.net] with the value "number" ("n" of "n/30") counts only before digits.
gboolean terms_words_at(const PhraseIndex *index, const Words *words, guint i, guint max_gap, PhraseHit *hit);

#endif
