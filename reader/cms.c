// The way through ASN.1 to the content of a signed file. Called by reader/mail.c for what looks like CMS.
// Italian invoices come as p7m, and some mail programs sign by wrapping the whole mail. Why not a library:
// the ones at hand verify and decrypt, bring keys and files along, and cannot be loaded once the sandbox is
// closed; here only lengths are followed. What always holds: every length is checked against what is left
// before it is used; nesting is followed five deep; what is broken gives nothing.
#include "reader/cms.h"

#include <string.h>

#define TAG_SEQUENCE 0x30
#define TAG_OID 0x06
#define TAG_OCTETS 0x04
#define TAG_OCTETS_IN_PIECES 0x24
#define TAG_EXPLICIT 0xa0
#define MAX_NESTED 64

typedef struct {
    const guchar *p, *end;
} Input;

typedef struct {
    guchar tag;
    gboolean indefinite; // its end is marked by two zero bytes
    Input body;          // of an indefinite one: all that follows
} Element;

// The head of an element; in->p is then where its body begins.
static gboolean read_head(Input *in, Element *e)
{
    if (in->end - in->p < 2 || (in->p[0] & 0x1f) == 0x1f)
        return FALSE;
    e->tag = *in->p++;
    guint first = *in->p++;
    gsize len = first & 0x7f;
    e->indefinite = first == 0x80;
    if (first & 0x80 && !e->indefinite) {
        if (len > 4 || in->end - in->p < (gssize)len)
            return FALSE;
        gsize n = len;
        for (len = 0; n > 0; n--)
            len = len << 8 | *in->p++;
    }
    if (!e->indefinite && len > (gsize)(in->end - in->p))
        return FALSE;
    e->body = (Input){in->p, e->indefinite ? in->end : in->p + len};
    return TRUE;
}

// Past an element whose head has been read.
static gboolean skip_body(Input *in, const Element *e)
{
    guint open = e->indefinite ? 1 : 0;
    if (!e->indefinite)
        in->p = e->body.end;
    while (open > 0) {
        Element inner;
        if (!read_head(in, &inner) || open > MAX_NESTED)
            return FALSE;
        if (inner.indefinite)
            open++;
        else if (inner.tag == 0 && inner.body.p == inner.body.end)
            open--;
        else
            in->p = inner.body.end;
    }
    return TRUE;
}

static gboolean skip(Input *in)
{
    Element e;
    return read_head(in, &e) && skip_body(in, &e);
}

// The next element must have that tag; its body is gone into.
static gboolean enter(Input *in, guchar tag)
{
    Element e;
    if (!read_head(in, &e) || e.tag != tag)
        return FALSE;
    *in = e.body;
    return TRUE;
}

static gboolean read_oid(Input *in, const guchar **oid, gsize *len)
{
    Element e;
    if (!read_head(in, &e) || e.tag != TAG_OID || e.indefinite)
        return FALSE;
    *oid = e.body.p;
    *len = (gsize)(e.body.end - e.body.p);
    return skip_body(in, &e);
}

// Octets in one piece or, one in another, in several.
static gboolean read_octets(Input *in, guint depth, GByteArray *out)
{
    Element e;
    if (depth > 4 || !read_head(in, &e))
        return FALSE;
    if (e.tag == TAG_OCTETS && !e.indefinite) {
        g_byte_array_append(out, e.body.p, (guint)(e.body.end - e.body.p));
        return skip_body(in, &e);
    }
    if (e.tag != TAG_OCTETS_IN_PIECES)
        return FALSE;
    Input inner = e.body;
    while (inner.p < inner.end) {
        if (e.indefinite && inner.end - inner.p >= 2 && inner.p[0] == 0 && inner.p[1] == 0) {
            in->p = inner.p + 2;
            return TRUE;
        }
        if (!read_octets(&inner, depth + 1, out))
            return FALSE;
    }
    in->p = inner.p;
    return !e.indefinite;
}

static CmsKind kind_of(const guchar *oid, gsize len)
{
    static const guchar pkcs7[] = {0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07}; // 1.2.840.113549.1.7
    static const guchar smime[] = {0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x10}; // ...1.9.16
    if (len == sizeof pkcs7 + 1 && memcmp(oid, pkcs7, sizeof pkcs7) == 0)
        return oid[len - 1] == 2                        ? CMS_SIGNED
               : oid[len - 1] == 3 || oid[len - 1] == 4 ? CMS_ENCRYPTED
                                                        : CMS_NONE;
    gboolean authenticated = len == sizeof smime + 2 && memcmp(oid, smime, sizeof smime) == 0 &&
                             oid[len - 2] == 1 && oid[len - 1] == 23;
    return authenticated ? CMS_ENCRYPTED : CMS_NONE;
}

// SignedData: version, digest algorithms, then what is signed.
static GBytes *signed_content(Input in)
{
    const guchar *oid = NULL;
    gsize len = 0;
    g_autoptr(GByteArray) out = g_byte_array_new();
    if (!enter(&in, TAG_EXPLICIT) || !enter(&in, TAG_SEQUENCE) || !skip(&in) || !skip(&in) ||
        !enter(&in, TAG_SEQUENCE) || !read_oid(&in, &oid, &len) || !enter(&in, TAG_EXPLICIT) ||
        !read_octets(&in, 0, out))
        return NULL;
    return g_byte_array_free_to_bytes(g_steal_pointer(&out));
}

CmsKind cms_open(const char *bytes, gsize len, GBytes **content)
{
    Input in = {(const guchar *)bytes, (const guchar *)bytes + len};
    const guchar *oid = NULL;
    gsize oid_len = 0;
    *content = NULL;
    if (!enter(&in, TAG_SEQUENCE) || !read_oid(&in, &oid, &oid_len))
        return CMS_NONE;
    CmsKind kind = kind_of(oid, oid_len);
    if (kind == CMS_SIGNED)
        *content = signed_content(in);
    return kind == CMS_SIGNED && !*content ? CMS_DETACHED : kind;
}
