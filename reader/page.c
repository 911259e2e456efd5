// Cuts text into lines and cells. Caller: reader/prose and what belongs to it. What always holds: every
// word is in exactly one cell, cells are in text order, a line without words does not exist.
#include "reader/page.h"

static guint cell_end_column(const Words *words, guint last)
{
    const Word *w = &words->word[last];
    return w->column + (guint)g_utf8_strlen(words->text + w->start, (gssize)(w->end - w->start));
}

static void close_cell(Page *page, GArray *cells, guint first, guint end)
{
    Cell c = {.first = first, .end = end, .line = page->n_lines - 1};
    c.column = page->words->word[first].column;
    c.column_end = cell_end_column(page->words, end - 1);
    g_array_append_val(cells, c);
    for (guint i = first; i < end; i++)
        page->cell_of[i] = cells->len - 1;
}

Page *page_new(const char *text)
{
    Page *page = g_new0(Page, 1);
    Words *words = page->words = words_new(text);
    g_autoptr(GArray) cells = g_array_new(FALSE, FALSE, sizeof(Cell));
    g_autoptr(GArray) lines = g_array_new(FALSE, FALSE, sizeof(PageLine));
    page->cell_of = g_new0(guint, words->n + 1);
    guint first = 0;
    for (guint i = 0; i <= words->n; i++) {
        gboolean new_line = i < words->n && words->word[i].gap == WORDS_NEW_LINE;
        gboolean new_cell = i == words->n || words->word[i].gap >= PAGE_CELL_GAP;
        if (new_cell && i > first)
            close_cell(page, cells, first, i);
        if (new_cell)
            first = i;
        if (new_line) {
            PageLine l = {.first = cells->len};
            g_array_append_val(lines, l);
            page->n_lines++;
        }
    }
    for (guint k = 0; k < lines->len; k++)
        g_array_index(lines, PageLine, k).end =
            k + 1 < lines->len ? g_array_index(lines, PageLine, k + 1).first : cells->len;
    page->n_cells = cells->len;
    page->cell = (Cell *)(void *)g_array_free(g_steal_pointer(&cells), FALSE);
    page->line = (PageLine *)(void *)g_array_free(g_steal_pointer(&lines), FALSE);
    return page;
}

void page_free(Page *page)
{
    if (!page)
        return;
    words_free(page->words);
    g_free(page->cell);
    g_free(page->line);
    g_free(page->cell_of);
    g_free(page);
}

guint page_line_first(const Page *page, guint line)
{
    return page->cell[page->line[line].first].first;
}

guint page_line_end(const Page *page, guint line)
{
    return page->cell[page->line[line].end - 1].end;
}

char *page_line_text(const Page *page, guint line)
{
    return words_text(page->words, page_line_first(page, line), page_line_end(page, line));
}

gboolean page_overlaps(const Cell *a, const Cell *b)
{
    guint apart =
        a->column_end > b->column_end ? a->column_end - b->column_end : b->column_end - a->column_end;
    return apart <= 3 || (a->column < b->column_end && b->column < a->column_end);
}
