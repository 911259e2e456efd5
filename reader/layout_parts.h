// What applying and learning layout rules share. Internal to reader/layout_*.
#ifndef PD_READER_LAYOUT_PARTS_H
#define PD_READER_LAYOUT_PARTS_H

#include "reader/prose_parts.h"

#define LAYOUT_CONFIDENCE 0.99
#define LAYOUT_FIELDS 9

typedef enum { LAYOUT_NUMBER, LAYOUT_DATE, LAYOUT_AMOUNT, LAYOUT_TEXT } LayoutType;

typedef struct {
    const char *name;
    FactField fact;
    LayoutType type;
} LayoutField;

typedef enum { LAYOUT_RIGHT, LAYOUT_BELOW, LAYOUT_ABOVE } LayoutPlace;

#define LAYOUT_NTH_MAX 9u

typedef struct {
    char *label; // owned
    LayoutPlace place;
    guint nth;                       // of labels with a value by them, from 1
    gboolean order_known, day_first; // of ambiguous dates
} LayoutSpec;

extern const LayoutField layout_fields[LAYOUT_FIELDS];
const LayoutField *layout_field(const char *name);
char *layout_squeeze(const Words *words);
// The value that the rule finds on the page, canonical, owned by the caller; NULL if none.
char *layout_rule_find(const Prose *p, const LayoutField *field, const LayoutSpec *spec, guint *first,
                       guint *end);

#endif
