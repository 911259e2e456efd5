// What a word leaves for the leaning: stems, pairs of them, runs of letters; and the files of their weights.
// Internal to leaning.c.
#ifndef PD_READER_LEANING_STEMS_H
#define PD_READER_LEANING_STEMS_H

#include "reader/clause.h"

typedef void (*StemUse)(const char *stem, gpointer data);

// Each of a reading once.
void leaning_each_stem(const Reading *reading, StemUse use, gpointer data);
// Adds what the sorted text of a file of weights says of the stems of a reading.
void leaning_score_stems(const Reading *reading, const char *text, float score[INTENT_KINDS]);
// "12 -3 ...", hundredths, added.
void leaning_add_numbers(const char *p, float weight[INTENT_KINDS]);

#endif
