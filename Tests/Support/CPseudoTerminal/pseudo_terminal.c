#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static void run_child(int terminal, char *const *arguments, char *const *environment) {
  setsid();
  ioctl(terminal, TIOCSCTTY, 0);
  for (int descriptor = 0; descriptor < 3; descriptor++) dup2(terminal, descriptor);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  execve(arguments[0], arguments, environment);
  _exit(127);
}

int cpt_start(
    char *const *arguments, char *const *environment, uint16_t rows, uint16_t columns, pid_t *child) {
  // Not forkpty: the descriptors must be closed in the children that other threads start meanwhile.
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  char name[64];
  if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0 || ptsname_r(master, name, sizeof name) != 0) return -1;
  int terminal = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0 || !cpt_resize(master, rows, columns)) return -1;
  *child = fork();
  if (*child == 0) run_child(terminal, arguments, environment);
  close(terminal);
  return *child < 0 ? -1 : master;
}

bool cpt_resize(int master, uint16_t rows, uint16_t columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(master, TIOCSWINSZ, &size) == 0;
}

ssize_t cpt_read(int master, uint8_t *bytes, size_t capacity, int timeout_ms) {
  struct pollfd source = {.fd = master, .events = POLLIN};
  if (poll(&source, 1, timeout_ms) <= 0) return -1;
  ssize_t count = read(master, bytes, capacity);
  return count < 0 ? 0 : count;  // EIO: the last program on the terminal has gone
}

bool cpt_write(int master, const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(master, bytes, count);
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    }
  }
  return true;
}

bool cpt_is_raw(int master) {
  struct termios modes;
  return tcgetattr(master, &modes) == 0 && (modes.c_lflag & (ICANON | ECHO)) == 0;
}

int cpt_wait(pid_t child, int timeout_ms) {
  int handle = (int)syscall(SYS_pidfd_open, child, 0);
  if (handle < 0) return -1;
  struct pollfd source = {.fd = handle, .events = POLLIN};
  int ready = poll(&source, 1, timeout_ms);
  close(handle);
  int status = 0;
  if (ready <= 0 || waitpid(child, &status, 0) != child) return -1;
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void cpt_stop(int master, pid_t child) {
  close(master);
  if (child > 0 && waitpid(child, NULL, WNOHANG) == 0) {
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
  }
}
