// Where the lexicon's phrases stand in a text: the index of one language, and the matches of a text. Internal
// to the modules that read prose; the words themselves come from reader/replywords.h.
#ifndef PD_READER_PHRASE_H
#define PD_READER_PHRASE_H

#include <glib.h>

#include "reader/token.h"
#include "reader/replywords.h"

// The sections of conf/lexicon/reply/LANG.lex that the program knows, in groups that are matched apart.
#define PHRASE_SECTIONS(X)                                                                                   \
    X(WEEKDAY, "weekday")                                                                                    \
    X(MONTH, "month")                                                                                        \
    X(NUMBER, "number")                                                                                      \
    X(ORDINAL, "ordinal")                                                                                    \
    X(SUFFIX, "ordinal.suffix")                                                                              \
    X(UNIT, "unit")                                                                                          \
    X(DAY, "day")                                                                                            \
    X(THIS, "this")                                                                                          \
    X(NEXT, "next")                                                                                          \
    X(COMING, "coming")                                                                                      \
    X(AFTERNEXT, "afternext")                                                                                \
    X(LAST, "last")                                                                                          \
    X(IN, "in")                                                                                              \
    X(WITHIN, "within")                                                                                      \
    X(AGO, "ago")                                                                                            \
    X(AGOBEFORE, "ago.before")                                                                               \
    X(LATER, "later")                                                                                        \
    X(END, "end")                                                                                            \
    X(BEGIN, "begin")                                                                                        \
    X(MIDDLE, "middle")                                                                                      \
    X(OF, "of")                                                                                              \
    X(ART, "article")                                                                                        \
    X(BY, "by")                                                                                              \
    X(BEFORE, "before")                                                                                      \
    X(AFTER, "after")                                                                                        \
    X(SINCE, "since")                                                                                        \
    X(TO, "to")                                                                                              \
    X(OR, "or")                                                                                              \
    X(HOLIDAY, "holiday")                                                                                    \
    X(EVE, "eve")                                                                                            \
    X(MONTHPART, "month.part")                                                                               \
    X(WEEKNO, "week.number")                                                                                 \
    X(SPAN, "span")                                                                                          \
    X(PARTDAY, "part.of.day")                                                                                \
    X(EVERY, "every")                                                                                        \
    X(VAGUE, "vague")                                                                                        \
    X(HALF, "half")                                                                                          \
    X(NODATE, "not.a.date")                                                                                  \
    X(MORE, "more")                                                                                          \
    X(DAYNO, "day.number")                                                                                   \
    X(DATED, "dated")                                                                                        \
    X(NOTBEFORE, "not.before")

#define CONCEPT_SECTIONS(X)                                                                                  \
    X(PAY, "pay")                                                                                            \
    X(PAID, "paid")                                                                                          \
    X(PAYS, "pays")                                                                                          \
    X(PAYFUT, "will.pay")                                                                                    \
    X(PAYPAST, "paid.past")                                                                                  \
    X(PAYMENT, "payment")                                                                                    \
    X(DONE, "done")                                                                                          \
    X(HAPPENS, "happens")                                                                                    \
    X(PLANNED, "planned")                                                                                    \
    X(PERFECT, "perfect")                                                                                    \
    X(FUTURE, "future")                                                                                      \
    X(MODAL, "modal")                                                                                        \
    X(NEG, "not")                                                                                            \
    X(NOTYET, "not.yet")                                                                                     \
    X(REFUSE, "refuse")                                                                                      \
    X(UNTIL, "until")                                                                                        \
    X(IF, "if")                                                                                              \
    X(WITHOUT, "without")                                                                                    \
    X(WE, "we")                                                                                              \
    X(YOU, "you")                                                                                            \
    X(OTHERS, "others.pay")                                                                                  \
    X(CREDITOR, "creditor.act")                                                                              \
    X(REPORT, "reported")                                                                                    \
    X(CLAIMED, "you.say")                                                                                    \
    X(HABIT, "habit")                                                                                        \
    X(ALREADY, "already")                                                                                    \
    X(MAYBE, "maybe")                                                                                        \
    X(SARCASM, "sarcasm")                                                                                    \
    X(ASK, "ask")                                                                                            \
    X(PLEASE, "please")                                                                                      \
    X(SEND, "send")                                                                                          \
    X(INVOICE, "invoice")                                                                                    \
    X(DOCUMENT, "document")                                                                                  \
    X(GOODS, "goods")                                                                                        \
    X(PERSON, "person")                                                                                      \
    X(RECEIVED, "received")                                                                                  \
    X(FIND, "find")                                                                                          \
    X(BAD, "bad")                                                                                            \
    X(REMITTANCE, "remittance")                                                                              \
    X(ATTACHED, "attached")                                                                                  \
    X(PARTIAL, "partial")                                                                                    \
    X(INSTALMENTS, "instalments")                                                                            \
    X(OKWITH, "ok.with.you")                                                                                 \
    X(INSTEAD, "instead")                                                                                    \
    X(EXTEND, "extend")                                                                                      \
    X(ORDERED, "ordered")                                                                                    \
    X(AGREE, "agree")                                                                                        \
    X(OWE, "owe")                                                                                            \
    X(POREF, "order.number")                                                                                 \
    X(PORTAL, "portal")                                                                                      \
    X(BANK, "bank.details")                                                                                  \
    X(AMOUNT, "amount")                                                                                      \
    X(SORT, "sort")                                                                                          \
    X(SORTED, "sorted")                                                                                      \
    X(ARRIVE, "arrive")                                                                                      \
    X(THEN, "then")                                                                                          \
    X(BUT, "but")                                                                                            \
    X(AND, "and")                                                                                            \
    X(FORWARD, "forward")                                                                                    \
    X(RUN, "run")                                                                                            \
    X(OURMONEY, "our.money")                                                                                 \
    X(DISPUTE, "is.dispute")                                                                                 \
    X(QUERY, "is.query")                                                                                     \
    X(WRONG, "is.wrong-contact")                                                                             \
    X(STOP, "is.stop")                                                                                       \
    X(CHATTER, "is.chatter")                                                                                 \
    X(ISPAID, "is.paid")                                                                                     \
    X(ISPROMISE, "is.promise")                                                                               \
    X(IGNORE, "ignore")                                                                                      \
    X(NEUTRAL, "neutral")                                                                                    \
    X(ONLY, "only")                                                                                          \
    X(MISSING, "missing")                                                                                    \
    X(GIVETIME, "give.time")                                                                                 \
    X(GREET, "greeting")                                                                                     \
    X(DEFECT, "defect")                                                                                      \
    X(JUSTDONE, "just.done")                                                                                 \
    X(LETTER, "letter")                                                                                      \
    X(PERFORMED, "performed")                                                                                \
    X(ALONE, "is.stop.alone")                                                                                \
    X(CONTACT, "contact.us")                                                                                 \
    X(MAKE, "make")                                                                                          \
    X(MAKES, "makes")                                                                                        \
    X(MAKEFUT, "will.make")                                                                                  \
    X(MADE, "made")                                                                                          \
    X(PAST, "past")                                                                                          \
    X(PRESENT, "present")                                                                                    \
    X(UNREAL, "unreal")                                                                                      \
    X(THATDAY, "that.day")                                                                                   \
    X(DETERMINER, "determiner")                                                                              \
    X(ADVICEFILE, "advice.file")                                                                             \
    X(EVENT, "event")

#define REFER_SECTIONS(X)                                                                                    \
    X(BOTH, "both")                                                                                          \
    X(ALL, "all")                                                                                            \
    X(OTHER, "other")                                                                                        \
    X(RANK, "rank")                                                                                          \
    X(COUNT, "count")                                                                                        \
    X(EXCEPT, "except")                                                                                      \
    X(LARGER, "larger")                                                                                      \
    X(SMALLER, "smaller")                                                                                    \
    X(OLDER, "older")                                                                                        \
    X(NEWER, "newer")                                                                                        \
    X(THISONE, "this.one")

// Words that speak for a meaning without deciding it; only reader/leaning.h looks at them, and at the names
// of currencies moneytext.
#define FIELD_SECTIONS(X)                                                                                    \
    X(PAID, "field.paid")                                                                                    \
    X(PROMISE, "field.promise")                                                                              \
    X(DISPUTE, "field.dispute")                                                                              \
    X(QUERY, "field.query")                                                                                  \
    X(CONTACT, "field.wrong-contact")                                                                        \
    X(STOP, "field.stop")                                                                                    \
    X(CHATTER, "field.chatter")                                                                              \
    X(CURRENCY, "currency")

typedef enum {
#define X(id, name) S_##id,
    PHRASE_SECTIONS(X) S_DATES_END,
    S_CONCEPTS = S_DATES_END - 1, // the next one is the first concept
#undef X
#define X(id, name) C_##id,
    CONCEPT_SECTIONS(X) S_CONCEPTS_END,
    S_REFERS = S_CONCEPTS_END - 1,
#undef X
#define X(id, name) R_##id,
    REFER_SECTIONS(X) S_REFERS_END,
    S_FIELDS = S_REFERS_END - 1,
#undef X
#define X(id, name) F_##id,
    FIELD_SECTIONS(X) SECTIONS,
#undef X
} Section;

#define CONCEPTS (S_CONCEPTS_END - S_DATES_END)
#define FIELDS (SECTIONS - S_REFERS_END)

#define S_GROUP_DATES 0
#define S_GROUP_CONCEPTS 1
#define S_GROUP_REFERS 2
#define S_GROUP_FIELDS 3
#define S_GROUPS 4

typedef struct {
    Section section;
    int number;        // the value, if it is one
    const char *value; // what stands after " => ", "" if nothing does
} PhraseEntry;

#define PHRASE_GAP_MAX 5
#define PHRASE_ENTRIES_MAX 6 // sections of one group that may share a phrase

typedef struct {
    guint first, end;                             // tokens
    const PhraseEntry *entry[PHRASE_ENTRIES_MAX]; // of this group; borrowed from the index
    guint n_entries;
    guint tail, tail_end; // the part behind the gap, 0 if there is none: it begins no other phrase
    guint resume;         // where matching goes on: end, or behind the first part of a phrase with a gap
} PhraseMatch;

// Finds, from each token on, the longest phrase of the group; matches do not overlap (the leftmost wins)
// unless `every` is set: then there is one for every token that begins a phrase. "maken .. over" leaves a gap
// of at most PHRASE_GAP_MAX words, in which other phrases are found. A GArray of PhraseMatch.
GArray *phrase_find(ReplyWords *words, const char *lang, const Tokens *tokens, int group, gboolean every);

#endif
