// What a process of the reader may still do. Each call narrows the calling process for good.
#ifndef PD_READER_SANDBOX_H
#define PD_READER_SANDBOX_H

#include <glib.h>

// The process that parses: no files, no network, no new programs. After this it can use memory, its open
// descriptors, memfds and the clock. rlimits (address space, CPU seconds, file size, descriptors),
// no_new_privs, landlock without any rule, a seccomp allow list. FALSE with PD_ERR_IO when the kernel lacks a
// part; what it has is in force all the same. `bytes` is the size of the message: the memory cap grows with
// it.
gboolean sandbox_parser(gsize bytes, GError **error);

// The process that starts PDF programs, and through it those programs: system directories may be read and
// executed, nothing else may be opened by path. no_new_privs and landlock.
gboolean sandbox_runner(GError **error);

typedef struct {
    guint cpu_s;     // CPU seconds
    guint memory_mb; // address space
    guint output_mb; // size of what it writes
} ToolLimits;

// A PDF or OCR program just before exec: rlimits and a seccomp list that refuses sockets, tracing, mounting,
// keys and the like. For a single-threaded child only.
gboolean sandbox_tool(const ToolLimits *limits, GError **error);

#endif
