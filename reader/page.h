// A document's text as a page: lines, and on each line the cells that blanks of two columns or more set
// apart, as pdftotext -layout prints them. Labels and values are found by where they stand.
#ifndef PD_READER_PAGE_H
#define PD_READER_PAGE_H

#include "policy/words.h"

typedef struct {
    guint first, end; // words
    guint line;       // index into Page.line
    guint column, column_end;
} Cell;

typedef struct {
    guint first, end; // cells
} PageLine;

typedef struct {
    Words *words;
    Cell *cell;
    guint n_cells;
    PageLine *line; // only lines that have words, in order
    guint n_lines;
    guint *cell_of; // per word
} Page;

#define PAGE_CELL_GAP 2

// `text` is borrowed and must outlive the page.
Page *page_new(const char *text);
void page_free(Page *page);
G_DEFINE_AUTOPTR_CLEANUP_FUNC(Page, page_free)
// The text of a whole line, squeezed; owned by the caller.
char *page_line_text(const Page *page, guint line);
// The word before which a line ends.
guint page_line_end(const Page *page, guint line);
guint page_line_first(const Page *page, guint line);
// TRUE if the cells stand under one another: their columns overlap, or they end within three columns.
gboolean page_overlaps(const Cell *a, const Cell *b);

#endif
