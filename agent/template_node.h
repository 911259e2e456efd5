// A parsed template as its two halves share it: template_parse.c makes it, template.c renders it. Internal to
// both.
#ifndef PD_AGENT_TEMPLATE_NODE_H
#define PD_AGENT_TEMPLATE_NODE_H

#include "agent/template.h"

typedef enum { NODE_TEXT, NODE_VALUE, NODE_SECTION, NODE_INVERTED, NODE_END, NODE_PARTIAL } NodeKind;

typedef struct {
    NodeKind kind;
    char *text;   // the literal, or the name
    char *indent; // of a standalone partial; NULL otherwise
    guint end;    // index of a section's NODE_END
} Node;

struct Template {
    char *name;
    GArray *nodes; // Node
};

#endif
