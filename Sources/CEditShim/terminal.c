/// The terminal itself, past libedit.

#include <errno.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "CEditShim.h"

bool ce_is_terminal(void) { return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO); }

void ce_terminal_size(int *rows, int *columns) {
  struct winsize size = {0};
  bool known = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
  *rows = known && size.ws_row > 0 ? size.ws_row : 24;
  *columns = known && size.ws_col > 0 ? size.ws_col : 80;
}

void ce_write(const uint8_t *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(STDOUT_FILENO, bytes, count);
    if (written < 0 && errno == EAGAIN) {
      // Another program left the terminal non-blocking.
      struct pollfd target = {.fd = STDOUT_FILENO, .events = POLLOUT};
      poll(&target, 1, -1);
      continue;
    }
    if (written < 0 && errno != EINTR) return;  // a terminal that hung up ends the input too
    if (written > 0) {
      bytes += written;
      count -= (size_t)written;
    }
  }
}
