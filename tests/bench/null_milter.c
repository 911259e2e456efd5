// A milter that receives everything and does nothing: what postdue's throughput is measured against. Same
// negotiation as postdue's on a unix socket (no replies where none are needed), but it wants every header
// and the whole body. Foreground; argument: the socket.
#include <libmilter/mfapi.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

static const unsigned long no_reply = SMFIP_NR_CONN | SMFIP_NR_HELO | SMFIP_NR_MAIL | SMFIP_NR_RCPT |
                                      SMFIP_NR_DATA | SMFIP_NR_HDR | SMFIP_NR_EOH | SMFIP_NR_BODY;

static sfsistat on_negotiate(SMFICTX *ctx, unsigned long f0, unsigned long f1, unsigned long f2,
                             unsigned long f3, unsigned long *pf0, unsigned long *pf1, unsigned long *pf2,
                             unsigned long *pf3)
{
    (void)ctx, (void)f0, (void)f2, (void)f3;
    *pf0 = 0;
    *pf1 = no_reply & f1;
    *pf2 = *pf3 = 0;
    return SMFIS_CONTINUE;
}

static sfsistat on_connect(SMFICTX *ctx, char *host, _SOCK_ADDR *address)
{
    (void)ctx, (void)host, (void)address;
    return SMFIS_NOREPLY;
}

static sfsistat on_text(SMFICTX *ctx, char *text)
{
    (void)ctx, (void)text;
    return SMFIS_NOREPLY;
}

static sfsistat on_arguments(SMFICTX *ctx, char **argv)
{
    (void)ctx, (void)argv;
    return SMFIS_NOREPLY;
}

static sfsistat on_header(SMFICTX *ctx, char *name, char *value)
{
    (void)ctx, (void)name, (void)value;
    return SMFIS_NOREPLY;
}

static sfsistat on_nothing(SMFICTX *ctx)
{
    (void)ctx;
    return SMFIS_NOREPLY;
}

static sfsistat on_body(SMFICTX *ctx, unsigned char *bytes, size_t len)
{
    (void)ctx, (void)bytes, (void)len;
    return SMFIS_NOREPLY;
}

static sfsistat on_end(SMFICTX *ctx)
{
    (void)ctx;
    return SMFIS_CONTINUE;
}

int main(int argc, char **argv)
{
    struct smfiDesc description = {.xxfi_name = (char *)"null",
                                   .xxfi_version = SMFI_VERSION,
                                   .xxfi_connect = on_connect,
                                   .xxfi_helo = on_text,
                                   .xxfi_envfrom = on_arguments,
                                   .xxfi_envrcpt = on_arguments,
                                   .xxfi_data = on_nothing,
                                   .xxfi_header = on_header,
                                   .xxfi_eoh = on_nothing,
                                   .xxfi_body = on_body,
                                   .xxfi_eom = on_end,
                                   .xxfi_negotiate = on_negotiate};
    if (argc != 2) {
        fprintf(stderr, "usage: null_milter SOCKET\n");
        return 64;
    }
    umask(0117);
    if (smfi_setconn(argv[1]) != MI_SUCCESS || smfi_register(description) != MI_SUCCESS)
        return 1;
    return smfi_main() == MI_SUCCESS ? 0 : 1;
}
