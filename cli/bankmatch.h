// Which invoices a line of a bank file pays.
#ifndef PD_CLI_BANKMATCH_H
#define PD_CLI_BANKMATCH_H

#include "cli/bankfile.h"
#include "cli/cli.h"

typedef struct BankMatcher BankMatcher;

BankMatcher *bankmatch_new(Cli *cli);
void bankmatch_free(BankMatcher *matcher);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(BankMatcher, bankmatch_free)

typedef struct {
    GPtrArray *invoices; // InvoiceRecord *, of one account; empty: none, and `how` says why
    const char
        *how; // static: "its number", "numbers in the text", "the payment reference", "amount and payer"
} BankMatch;
// `minor` and `currency` ("" not stated) of the line. Never guesses: what fits several debtors fits none.
void bankmatch_find(BankMatcher *matcher, const BankLine *line, int64_t minor, const char *currency,
                    BankMatch *match);
void bankmatch_clear(BankMatch *match);

#endif
