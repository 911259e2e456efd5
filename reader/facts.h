// What the reader found on one outbound document, field by field, each with its evidence; the struct
// behind the JSON of shared contract "facts" (doc/design.md, section Facts). Sources (UBL, CII, prose ...)
// each fill one InvoiceFacts; merging picks the best source per document. Absent means not known.
#ifndef PD_READER_FACTS_H
#define PD_READER_FACTS_H

#include <glib.h>
#include <jansson.h>

#include "policy/base/day.h"
#include "policy/terms.h"

typedef enum {
    FACT_NUMBER,   // BT-1
    FACT_ISSUED,   // BT-2, ISO 8601
    FACT_DUE,      // BT-9, ISO 8601
    FACT_CURRENCY, // BT-5, ISO 4217
    FACT_PAYABLE,  // BT-115, canonical decimal
    FACT_TOTAL,    // BT-112
    FACT_PREPAID,  // BT-113
    FACT_SELLER,   // BT-27 (name); trade name BT-28 in FACT_SELLER_TRADE
    FACT_SELLER_TRADE,
    FACT_SELLER_EMAIL,
    FACT_SELLER_COUNTRY,
    FACT_BUYER, // BT-44
    FACT_BUYER_TRADE,
    FACT_BUYER_EMAIL,
    FACT_BUYER_COUNTRY,
    FACT_BUYER_REGION,    // BT-54 country subdivision, as written
    FACT_BUYER_REFERENCE, // BT-10
    FACT_ORDER,           // BT-13
    FACT_IBAN,            // BT-84
    FACT_BIC,             // BT-86
    FACT_REFERENCE,       // BT-83 payment reference
    FACT_LINK,            // a payment link
    FACT_CORRECTS,        // BT-25 preceding invoice
    FACT_TYPE_CODE,       // BT-3 as written (380, 381, 389 ...)
    FACT_COUNT
} FactField;

typedef enum {
    KIND_OTHER,
    KIND_INVOICE,
    KIND_CREDIT_NOTE,
    KIND_REMINDER,
    KIND_STATEMENT,
    KIND_PROFORMA,
    KIND_QUOTE,
    KIND_ORDER,
    KIND_RECEIPT,
    KIND_UNREADABLE,
} DocumentKind;

typedef struct {
    char *value;       // NULL: not known; canonical form as stated above
    char *evidence;    // the text it came from, as written, one line, <= 200 characters
    char *part;        // the part it came from when that is not the document's own, else NULL
    double confidence; // 0..1
} Fact;

typedef struct {
    DocumentKind kind;
    gboolean chase;
    const char
        *why_not; // static: "direct debit", "already paid", "credit note", "self-billed" ...; NULL if chase
    char *why_text, *why_part; // what said so, where that is another part than the document; NULL
    const char *source;    // static: "ubl", "cii", "schema.org", "fatturapa", "header", "pdf", "html", "text"
    char *part;            // MailPart id; "2/factur-x.xml" for a file inside a PDF
    const char *due_basis; // static: "field", "text", "terms", "none"
    char *language;        // of the document's text, NULL if not known
    double confidence;     // of the whole
    Fact field[FACT_COUNT];
    GPtrArray *terms;      // Term *
    gboolean total_is_due; // the syntax lets the payable amount be left out when it is the total
    gboolean states_terms; // the document has payment terms, even if no due date follows from them
    GPtrArray *notes;      // char *: contradictions, what was considered and rejected (for explain)
    char *unreadable;      // KIND_UNREADABLE: why
} InvoiceFacts;

InvoiceFacts *facts_new(const char *source, const char *part);
void facts_free(InvoiceFacts *facts);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(InvoiceFacts, facts_free)
// Sets a field if it is not yet known or the new confidence is higher. Copies its arguments.
void facts_set(InvoiceFacts *facts, FactField field, const char *value, const char *evidence,
               double confidence);
void facts_note(InvoiceFacts *facts, const char *format, ...) G_GNUC_PRINTF(2, 3);
// The contract's JSON for a list of documents (the first is the main one). New reference.
json_t *facts_json(const GPtrArray *documents);

#endif
