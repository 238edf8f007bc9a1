/// Signals while a line is read.
///
/// libedit's own handling (EL_SIGNAL) answers ^C with kill(0, SIGINT), which hits the whole process group. Here a handler
/// only notes the signal and writes to a pipe that the reader waits on as well: nothing is lost between a look at the notes
/// and the wait, and it does not matter which thread the kernel chose.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <unistd.h>

#include "editor.h"

enum { INTERRUPT, RESIZE, STOP, CONTINUE, TERMINATE, HANG_UP, QUIT, SIGNAL_COUNT };

static const int numbers[SIGNAL_COUNT] = {SIGINT, SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGQUIT};

// Signals belong to the process, and so does this: one editor reads at a time.
static volatile sig_atomic_t came[SIGNAL_COUNT];
static struct sigaction before[SIGNAL_COUNT];
static bool taken[SIGNAL_COUNT];
static sigset_t mask_before;
static int wake[2] = {-1, -1};

static void note(int number) {
  int saved = errno;
  for (int i = 0; i < SIGNAL_COUNT; i++) {
    if (numbers[i] == number) came[i] = 1;
  }
  ssize_t written = write(wake[1], "", 1);
  (void)written;  // a full pipe wakes the reader just as well
  errno = saved;
}

bool ce_signals_prepare(void) { return wake[0] >= 0 || pipe2(wake, O_CLOEXEC | O_NONBLOCK) == 0; }

int ce_signals_descriptor(void) { return wake[0]; }

static void take(int which) {
  // No SA_RESTART: a command that reads on by itself must see ^C too. And ^\ beside the Enter key is no reason to die.
  struct sigaction action = {.sa_handler = which == QUIT ? SIG_IGN : note};
  sigemptyset(&action.sa_mask);
  sigaction(numbers[which], &action, NULL);
}

void ce_signals_begin(bool editing) {
  sigset_t ours;
  sigemptyset(&ours);
  for (int i = 0; i < SIGNAL_COUNT; i++) {
    came[i] = 0;
    taken[i] = false;
    if (!editing && i != INTERRUPT) continue;
    sigaction(numbers[i], NULL, &before[i]);
    // Who started us with these ignored wants them ignored: nohup, or a shell without job control.
    if (i >= STOP && i != CONTINUE && before[i].sa_handler == SIG_IGN) continue;
    taken[i] = true;
    take(i);
    sigaddset(&ours, numbers[i]);
  }
  // A process started from a thread inherits that thread's mask, often with everything blocked.
  pthread_sigmask(SIG_UNBLOCK, &ours, &mask_before);
}

void ce_signals_end(const ce_editor *editor) {
  pthread_sigmask(SIG_SETMASK, &mask_before, NULL);
  for (int i = 0; i < SIGNAL_COUNT; i++) {
    if (taken[i]) sigaction(numbers[i], &before[i], NULL);
    taken[i] = false;
  }
  // A Ctrl-C behind the Enter that accepted the line means what is done with it.
  if (came[INTERRUPT] && !editor->interrupted) raise(SIGINT);
  came[INTERRUPT] = 0;
}

static bool take_note(int which) {
  bool result = came[which];
  came[which] = 0;
  return result;
}

void ce_return_to_terminal(ce_editor *editor) {
  el_wset(editor->line, EL_PREP_TERM, 0);
  el_wset(editor->line, EL_PREP_TERM, 1);
  editor->callbacks.draw(editor->callbacks.context, CEditMomentReturned);
}

/// Hands the terminal over, takes the default action of a signal, and returns if the process lives on.
static void leave_with(ce_editor *editor, int which, const struct sigaction *action) {
  editor->callbacks.draw(editor->callbacks.context, CEditMomentLeaving);
  el_wset(editor->line, EL_PREP_TERM, 0);
  sigaction(numbers[which], action, NULL);
  raise(numbers[which]);
  take(which);
}

int ce_signals_serve(ce_editor *editor) {
  char drained[64];
  while (read(wake[0], drained, sizeof drained) > 0) {}
  if (take_note(INTERRUPT)) {
    editor->interrupted = true;
    return CE_INTERRUPTED;
  }
  for (int i = TERMINATE; i <= HANG_UP; i++) {
    if (!take_note(i)) continue;
    leave_with(editor, i, &before[i]);
    editor->ended = true;
    return CE_END;
  }
  if (take_note(STOP)) {
    struct sigaction standard = {.sa_handler = SIG_DFL};
    leave_with(editor, STOP, &standard);
    came[CONTINUE] = 0;
    ce_return_to_terminal(editor);
  }
  // Stopped by a signal that cannot be caught, then continued: the modes may be the shell's.
  if (take_note(CONTINUE)) ce_return_to_terminal(editor);
  if (take_note(RESIZE)) {
    // libedit is not told before the next line, when it asks by itself: within a line it goes on with the place that it
    // remembers for its cursor, and writes beyond its picture of a smaller screen.
    editor->callbacks.draw(editor->callbacks.context, CEditMomentResized);
  }
  return 0;
}
