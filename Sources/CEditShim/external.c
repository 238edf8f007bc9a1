/// Handing the terminal to another program.

#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>

#include "editor.h"

extern char **environ;

/// Starts a command of the shell with a file as its last argument; 0, or an error number.
static int start(const char *command, const char *path, pid_t *child) {
  static const char argument[] = " \"$1\"";
  size_t length = strlen(command) + sizeof argument;
  char *line = malloc(length);
  if (line == NULL) return ENOMEM;
  snprintf(line, length, "%s%s", command, argument);
  char *arguments[] = {"sh", "-c", line, "sh", (char *)path, NULL};
  posix_spawnattr_t attributes;
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_init(&attributes);
  // What this process ignores or blocks is its own affair: the program gets its Ctrl-C and Ctrl-Z.
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  int answer = posix_spawn(child, "/bin/sh", NULL, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  free(line);
  return answer;
}

bool ce_run_with_terminal(ce_editor *editor, const char *command, const char *path) {
  editor->callbacks.draw(editor->callbacks.context, CEditMomentLeaving);
  el_wset(editor->line, EL_PREP_TERM, 0);
  // Stopped together and continued together, as one job; but an interrupt is meant for the program, as with system(3).
  ce_signals_end(editor);
  struct sigaction ignore = {.sa_handler = SIG_IGN}, interrupt, quit;
  sigaction(SIGINT, &ignore, &interrupt);
  sigaction(SIGQUIT, &ignore, &quit);
  pid_t child;
  int status = -1;
  bool started = start(command, path, &child) == 0;
  while (started && waitpid(child, &status, 0) < 0 && errno == EINTR) {}
  sigaction(SIGINT, &interrupt, NULL);
  sigaction(SIGQUIT, &quit, NULL);
  ce_signals_begin(true);
  ce_return_to_terminal(editor);
  return started && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

void ce_choose_keys(ce_editor *editor, bool vi) {
  if (editor->line == NULL || editor->vi == vi) return;
  editor->vi = vi;
  el_wset(editor->line, EL_EDITOR, vi ? L"vi" : L"emacs");
  ce_bind_keys(editor->line, vi);
}
