// What a structured document is and whether its payment may be asked for, from its type code, its amounts,
// its means of payment and its terms. One set of rules for all syntaxes.
#ifndef PD_READER_VERDICT_H
#define PD_READER_VERDICT_H

#include "reader/facts.h"
#include "reader/xml.h"

typedef struct {
    Lexicon *lex;        // for terms texts
    TermContext terms;   // issued is filled in per document
    const char *charset; // what the mail part declares, NULL: nothing
} SourceContext;

// Sets kind, chase, why_not from FACT_TYPE_CODE (UNTDID 1001, or a country's own), FACT_PAYABLE, FACT_TOTAL,
// `means` (UNTDID 4461 codes, char *) and facts->terms. `root` is the kind the document's root says.
void verdict_decide(InvoiceFacts *facts, DocumentKind root, const GPtrArray *means);

// Sets FACT_DUE and due_basis: the field (ISO date or NULL) wins; else what the terms texts (char *) say. The
// terms found go to facts->terms; a field that contradicts them is noted.
void verdict_due(InvoiceFacts *facts, const char *field, const GPtrArray *texts, Lexicon *lex,
                 const TermContext *context);

// What the document's own notes (elements at `path` below `node`; BT-22) say about paying it, if it would be
// chased: programs write "paid by card" and "will be collected" there. As reader/cover.h.
void verdict_notes(InvoiceFacts *facts, const xmlNode *node, const char *path, Lexicon *lex);

// day_parse, and the day of an xs:dateTime, which programs write where a date belongs.
Day verdict_day(const char *text);

// Sets the currency, in capitals; and an address field to the first mail address in `text` (programs write
// "mailto:", display names and several into it). Nothing if there is none.
void verdict_currency(InvoiceFacts *facts, const char *text, double confidence);
void verdict_email(InvoiceFacts *facts, FactField field, const char *text);

// The same where people write amounts: with a currency's code or sign beside it, thousands by comma.
void verdict_money(InvoiceFacts *facts, FactField field, const char *text);

// "2.5" is 250 basis points; 0 if `text` (may be NULL) is no percentage.
int verdict_percent_bp(const char *text);

// Sets an amount field if `text` is an xs:decimal; else a note says what stands there.
void verdict_amount(InvoiceFacts *facts, FactField field, const char *text);

#endif
