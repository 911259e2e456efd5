// Rules for layouts that the general reading gets wrong: where a field stands on our own invoices, learned
// from one corrected example (`postdue teach`) or written by hand. A rule is lexicon text, so a site's own
// file under its lexicon directory is read with the words and may be edited like them:
//     [rule]
//     supplier => Northern Light Ltd        begins a rule; the words must stand on the page
//     number => right "Doc. ref"            behind the label, or in the next cell of its line
//     due => below "Pay before" mdy         in the cell under it; dmy or mdy for ambiguous dates
//     payable => above "Sum" 2              in the cell over it; the second of several such labels
// Fields: number, issued, due, payable, total, prepaid, reference, order, buyer.
#ifndef PD_READER_LAYOUT_RULE_H
#define PD_READER_LAYOUT_RULE_H

#include "reader/prose_parts.h"

// Applies every rule whose supplier stands on the page: sets its fields with confidence 0.99 and the
// evidence "rule FILE:LINE: ...". A rule that is not understood is noted and passed over.
void layout_rule_apply(Prose *p);
// TRUE if a rule has set the field.
gboolean layout_rule_has(const Prose *p, FactField field);

// Learns a rule from the layout text of one invoice and its right values ("number=NL-17", NULL-terminated
// list; dates ISO 8601, amounts canonical; "seller=NAME" chooses the supplier's words). Returns the rule's
// text to append to a lexicon file, owned by the caller. NULL with PD_ERR_INPUT (not "field=value", an
// unknown field) or PD_ERR_NOT_FOUND (the value does not stand on the page, or not by any label).
char *layout_rule_learn(const char *text, const char *const *pairs, Lexicon *lex, GError **error);

#endif
