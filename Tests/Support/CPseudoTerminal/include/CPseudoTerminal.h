/// Programs on a terminal of their own, for tests.

#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/// Starts a program with a new terminal as its controlling one, with default signals and none blocked.
///
/// Returns the master side, or -1 with `errno` set. In C, because only async-signal-safe calls are allowed between fork and
/// exec in a process with threads, and because a child inherits the mask of the thread that forks: with SIGINT blocked, ^C
/// would never arrive.
int cpt_start(
    char *const _Nullable *_Nonnull arguments, char *const _Nullable *_Nonnull environment, uint16_t rows, uint16_t columns,
    pid_t *_Nonnull child);

/// Gives the terminal another size, which sends SIGWINCH.
bool cpt_resize(int master, uint16_t rows, uint16_t columns);

/// Reads what the program wrote: a count, 0 when it has gone, or -1 when nothing came in time.
ssize_t cpt_read(int master, uint8_t *_Nonnull bytes, size_t capacity, int timeout_ms);

/// Writes all bytes, as if typed.
bool cpt_write(int master, const uint8_t *_Nonnull bytes, size_t count);

/// Whether the terminal delivers every key at once and echoes none.
bool cpt_is_raw(int master);

/// Waits for the program to end: its exit status, 128 and the signal that ended it, or -1 when it did not end in time.
int cpt_wait(pid_t child, int timeout_ms);

/// Ends the program and closes the terminal.
void cpt_stop(int master, pid_t child);

#endif
