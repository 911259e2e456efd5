// PDF contents through pdftotext, pdfdetach, pdftoppm and tesseract. Called by reader/outbound.c, in the
// parser. Their output is as hostile as the PDF itself: it is taken as bytes, made valid UTF-8, and capped by
// the helper.
#include "reader/pdf.h"

#include <string.h>

#include "policy/base/text.h"
#include "reader/helper.h"
#include "reader/sniff.h"

#define MAX_FILES 10
#define OCR_PAGES 3

// Valid UTF-8 with form feeds as empty lines; "" if nothing but white space is left.
static char *clean(GBytes *bytes)
{
    gsize len = 0;
    const char *data = g_bytes_get_data(bytes, &len);
    char *text = text_utf8(data ? data : "", len);
    gboolean ink = FALSE;
    for (char *p = text; *p; p++) {
        if (*p == '\f')
            *p = '\n';
        ink = ink || !g_ascii_isspace(*p);
    }
    if (!ink)
        *text = '\0';
    return text;
}

char *pdf_text(int helper_fd, GBytes *pdf, GError **error)
{
    g_autoptr(GBytes) out = helper_run(helper_fd, JOB_PDF_TEXT, 0, pdf, error);
    return out ? clean(out) : NULL;
}

// "3 embedded files" is the first line of pdfdetach -list.
static guint count_files(GBytes *list)
{
    gsize len = 0;
    const char *data = g_bytes_get_data(list, &len);
    guint n = 0;
    for (gsize i = 0; i < len && g_ascii_isdigit(data[i]) && n < 1000; i++)
        n = n * 10 + (guint)(data[i] - '0');
    return n;
}

GPtrArray *pdf_attachments(int helper_fd, GBytes *pdf)
{
    GPtrArray *files = g_ptr_array_new_with_free_func((GDestroyNotify)g_bytes_unref);
    g_autoptr(GBytes) list = helper_run(helper_fd, JOB_PDF_LIST, 0, pdf, NULL);
    guint n = list ? count_files(list) : 0;
    for (guint i = 1; i <= MIN(n, MAX_FILES); i++) {
        g_autoptr(GBytes) file = helper_run(helper_fd, JOB_PDF_FILE, i, pdf, NULL);
        gsize len = 0;
        const char *data = file ? g_bytes_get_data(file, &len) : NULL;
        if (len > 0 && g_str_equal(sniff_type(data, len), "application/xml"))
            g_ptr_array_add(files, g_steal_pointer(&file));
    }
    return files;
}

static char *read_picture(int helper_fd, GBytes *picture, GError **error)
{
    g_autoptr(GBytes) out = helper_run(helper_fd, JOB_OCR, 0, picture, error);
    return out ? clean(out) : NULL;
}

char *pdf_ocr(int helper_fd, GBytes *content, gboolean is_pdf, GError **error)
{
    if (!is_pdf)
        return read_picture(helper_fd, content, error);
    GString *all = g_string_new(NULL);
    for (guint page = 1; page <= OCR_PAGES; page++) {
        g_autoptr(GBytes) picture = helper_run(helper_fd, JOB_PDF_PICTURE, page, content, NULL);
        g_autofree char *text = picture && g_bytes_get_size(picture) > 0
                                    ? read_picture(helper_fd, picture, page == 1 ? error : NULL)
                                    : NULL;
        if (!text)
            break;
        g_string_append(all, text);
        g_string_append(all, "\n\n");
    }
    return g_string_free(all, FALSE);
}
