// The index of one language's phrases: a trie of words, built from the files' text. Internal to replywords.c,
// which owns it, and phrase.c, which walks it.
#ifndef PD_READER_PHRASEINDEX_H
#define PD_READER_PHRASEINDEX_H

#include <glib.h>

#include "reader/phrase.h"

typedef struct {
    guint64 *key; // node << 32 | word; 0 is empty
    guint32 *to;
    guint32 size, used; // size is a power of two
} Edges;

typedef struct {
    guint32 entry[S_GROUPS]; // the first entry of each group, 0 for none
} Node;

typedef struct {
    PhraseEntry e;
    guint32 next;
} Entry;

#define PHRASE_BLOCK 256

typedef struct {
    GHashTable *word_ids;    // folded word, or word with '*' -> id
    GArray *lines, *buckets; // what waits under its first word; Bucket by word id
    GArray *nodes;           // Node
    GPtrArray *blocks;       // of PHRASE_BLOCK Entry each: matches point into them while more lines are filed
    guint32 n_entries;
    Edges edges;
    guint shortest_prefix;
    guint32 gap;         // the id of ".."
    GStringChunk *chunk; // borrowed: words and values
} PhraseIndex;

// Of the texts (char *) of one language, later ones after earlier; they and `chunk`, where strings go, must
// outlive it.
PhraseIndex *phraseindex_new(const GPtrArray *texts, GStringChunk *chunk);
void phraseindex_free(PhraseIndex *index);
// The index of a language, built on first use; NULL if there are no words of it. Belongs to `words`.
PhraseIndex *replywords_index(ReplyWords *words, const char *lang);
// The entry of a number that a node or an entry gives, 0 excluded. Stays where it is.
static inline Entry *phraseindex_entry(const PhraseIndex *index, guint32 number)
{
    Entry *block = index->blocks->pdata[number / PHRASE_BLOCK];
    return &block[number % PHRASE_BLOCK];
}
// Puts the lines that begin with a word (its id) into the trie. TRUE if there were any.
gboolean phraseindex_expand(PhraseIndex *index, guint32 word);
// The node that a word leads to, 0 if none.
guint32 phraseindex_follow(const Edges *edges, guint32 node, guint32 word);
// The next word of a phrase, folded, with its '*' if it has one, ".." for a gap; FALSE at the end.
gboolean phraseindex_word(const char **p, const char *end, gboolean german, GString *word);
// The next line of *p without blanks around it, NULL at the end. A pointer into the text and its length.
const char *phraseindex_line(const char **p, gsize *len);
// The section that a name is of, -1 if the program knows none such; and the name of one.
int phraseindex_section(const char *name, gsize len);
const char *phraseindex_section_name(Section section);

#endif
