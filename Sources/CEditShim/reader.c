/// Reading keys: bytes, escape sequences, UTF-8.
///
/// libedit's own reader decodes by the locale, loses the line when the window changes its size, and knows no paste.

#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "editor.h"

enum {
  ESCAPE = 0x1B,
  // A terminal sends a sequence in one piece; a person takes longer from ESC to the next key.
  SEQUENCE_MS = 40,
  // A character or a paste that stops half-way is given up, so that the keyboard does not seem dead.
  CHARACTER_MS = 100,
  PASTE_MS = 2000,
  REPLACEMENT = 0xFFFD,
  // What was read is no key, but not the end either.
  SKIPPED = -4,
};

const uint32_t ce_paste_key = CE_KEY_PASTE, ce_up_key = CE_KEY_UP, ce_down_key = CE_KEY_DOWN;

/// Takes what is there of the input; 0 where nothing is.
static int take_input(ce_editor *editor) {
  // One byte at a time, so that what is typed ahead stays in the terminal for whoever reads next.
  ssize_t got = read(editor->source, editor->input, editor->greedy ? sizeof editor->input : 1);
  if (got == 0) return CE_END;
  if (got < 0) return errno == EINTR || errno == EAGAIN ? 0 : CE_END;
  editor->input_start = 0;
  editor->input_end = (size_t)got;
  return (int)got;
}

/// Whether a read of the terminal never waits.
static bool reads_at_once(const ce_editor *editor) { return editor->source != STDIN_FILENO; }

static bool is_dry(const ce_editor *editor) {
  int available = 0;
  return reads_at_once(editor) || ioctl(STDIN_FILENO, FIONREAD, &available) != 0 || available <= 0;
}

static int wait_for_input(ce_editor *editor, int timeout_ms) {
  // Most bytes are there already: those of a character behind the first, and what is typed ahead.
  if (reads_at_once(editor)) {
    int taken = take_input(editor);
    if (taken != 0) return taken < 0 ? taken : 0;
  }
  // Draw once for a burst of input, not once a key: a long type-ahead stays linear.
  if (timeout_ms < 0 && editor->edits && is_dry(editor)) {
    editor->callbacks.draw(editor->callbacks.context, CEditMomentIdle);
  }
  struct pollfd sources[2] = {
      {.fd = editor->source, .events = POLLIN},
      {.fd = ce_signals_descriptor(), .events = POLLIN},
  };
  int count = poll(sources, 2, timeout_ms);
  if (count == 0) return CE_TIMEOUT;
  if (count < 0 && errno != EINTR) return CE_END;
  if (count < 0 || sources[1].revents != 0) return ce_signals_serve(editor);
  // What was there can be gone: ^C empties the queue after it has woken the wait above. So a read never waits.
  int taken = take_input(editor);
  return taken < 0 ? taken : 0;
}

int ce_next_byte(ce_editor *editor, int timeout_ms) {
  if (editor->interrupted) return CE_INTERRUPTED;
  while (editor->input_start == editor->input_end) {
    int answer = wait_for_input(editor, timeout_ms);
    if (answer < 0) {
      if (answer == CE_END) editor->ended = true;
      return answer;
    }
  }
  return editor->input[editor->input_start++];
}

static void put_back(ce_editor *editor) { editor->input_start--; }

/// The C1 code of a control sequence by its final byte and parameters.
static int key_of_sequence(int final, const char *parameters) {
  const char *modifier = strchr(parameters, ';');
  switch (final) {
    case 'A': return CE_KEY_UP;
    case 'B': return CE_KEY_DOWN;
    case 'C': return modifier != NULL ? CE_KEY_WORD_RIGHT : CE_KEY_RIGHT;
    case 'D': return modifier != NULL ? CE_KEY_WORD_LEFT : CE_KEY_LEFT;
    case 'H': return CE_KEY_HOME;
    case 'F': return CE_KEY_END;
    case 'M': return '\r';  // Enter of the keypad, after ESC O
    case '~': break;
    default: return SKIPPED;
  }
  switch (atoi(parameters)) {
    case 1:
    case 7: return CE_KEY_HOME;
    case 4:
    case 8: return CE_KEY_END;
    case 3: return CE_KEY_DELETE;
    case 200: return CE_KEY_PASTE;
    default: return SKIPPED;
  }
}

/// Reads the rest of a sequence after `ESC [` or `ESC O`; what is unknown is swallowed whole, so that its tail is never taken for text.
static int read_sequence(ce_editor *editor, int introducer) {
  char parameters[16];
  size_t count = 0;
  for (;;) {
    int byte = ce_next_byte(editor, SEQUENCE_MS);
    if (byte == CE_TIMEOUT) return SKIPPED;
    if (byte < 0) return byte;
    if (byte >= 0x20 && byte <= 0x3F) {
      if (count + 1 < sizeof parameters) parameters[count++] = (char)byte;
      continue;
    }
    if (byte == '[' && introducer == '[' && count == 0) {
      // The console sends function keys as ESC [ [ and a letter.
      byte = ce_next_byte(editor, SEQUENCE_MS);
      return byte < CE_TIMEOUT ? byte : SKIPPED;
    }
    if (byte < 0x20) {
      put_back(editor);
      return SKIPPED;
    }
    parameters[count] = '\0';
    if (byte == 'M' && introducer == '[') return SKIPPED;
    return key_of_sequence(byte, parameters);
  }
}

/// ESC as a key of its own.
///
/// In emacs it makes Meta of the next key, and libedit swallows both where that means nothing. People who type Chinese press
/// ESC to dismiss their input method, so the key after it is read first, and ESC is forgotten where text follows.
static int read_lone_escape(ce_editor *editor, int next) {
  if (editor->vi || editor->reading_on) {
    if (next >= 0) put_back(editor);
    return ESCAPE;
  }
  if (next == CE_TIMEOUT) next = ce_next_byte(editor, -1);
  if (next < 0) return next;
  put_back(editor);
  return next < 0x80 && next != ESCAPE ? ESCAPE : SKIPPED;
}

static int read_escape(ce_editor *editor) {
  int next = ce_next_byte(editor, SEQUENCE_MS);
  switch (next) {
    case CE_INTERRUPTED:
    case CE_END: return next;
    case '[':
    case 'O': return read_sequence(editor, next);
    case '\r':
    case '\n': return CE_KEY_NEWLINE;
    default: return read_lone_escape(editor, next);
  }
}

/// Decodes the scalar that starts with `lead`, strictly; what is no UTF-8 becomes U+FFFD, so that it shows.
static int read_scalar(ce_editor *editor, int lead) {
  int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  if (lead < 0xC2 || lead > 0xF4) return REPLACEMENT;
  int scalar = lead & (0x3F >> more);
  for (int i = 0; i < more; i++) {
    int byte = ce_next_byte(editor, CHARACTER_MS);
    if (byte == CE_TIMEOUT) return REPLACEMENT;
    if (byte < 0) return byte;
    // The second byte also keeps out overlong forms, surrogates, and what lies above U+10FFFF.
    int lowest = i > 0 ? 0x80 : lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int highest = i > 0 ? 0xBF : lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (byte < lowest || byte > highest) {
      put_back(editor);
      return REPLACEMENT;
    }
    scalar = scalar << 6 | (byte & 0x3F);
  }
  // C1 controls are no text, and here they are keys.
  return scalar < 0xA0 ? SKIPPED : scalar;
}

int ce_read_key(ce_editor *editor, uint32_t *key) {
  if (editor->has_unread) {
    editor->has_unread = false;
    *key = editor->unread;
    return 1;
  }
  int answer;
  do {
    answer = ce_next_byte(editor, -1);
    if (answer == ESCAPE) answer = read_escape(editor);
    else if (answer >= 0x80) answer = read_scalar(editor, answer);
  } while (answer == SKIPPED);
  if (answer >= 0) {
    *key = (uint32_t)answer;
    return 1;
  }
  errno = answer == CE_INTERRUPTED ? EINTR : 0;
  return answer == CE_INTERRUPTED ? -1 : 0;
}

bool ce_next_key(ce_editor *editor, uint32_t *key) {
  editor->reading_on = true;
  int answer = ce_read_key(editor, key);
  editor->reading_on = false;
  return answer == 1;
}

void ce_unread(ce_editor *editor, uint32_t key) {
  editor->has_unread = true;
  editor->unread = key;
}

void ce_type_ahead(ce_editor *editor, const uint8_t *bytes, size_t count) {
  size_t room = sizeof editor->input;
  editor->input_start = 0;
  editor->input_end = count < room ? count : room;
  memcpy(editor->input, bytes, editor->input_end);
}

bool ce_gather(ce_editor *editor, uint8_t byte) {
  if (editor->gathered_count == editor->gathered_capacity) {
    size_t capacity = editor->gathered_capacity == 0 ? 256 : editor->gathered_capacity * 2;
    uint8_t *grown = realloc(editor->gathered, capacity);
    if (grown == NULL) return false;
    editor->gathered = grown;
    editor->gathered_capacity = capacity;
  }
  editor->gathered[editor->gathered_count++] = byte;
  return true;
}

const uint8_t *ce_read_paste(ce_editor *editor, size_t *count) {
  static const char end[] = "\x1B[201~";
  const size_t length = sizeof end - 1;
  editor->gathered_count = 0;
  editor->greedy = true;
  for (;;) {
    int byte = ce_next_byte(editor, PASTE_MS);
    if (byte < 0 || !ce_gather(editor, (uint8_t)byte)) break;
    size_t so_far = editor->gathered_count;
    if (byte == '~' && so_far >= length && memcmp(editor->gathered + so_far - length, end, length) == 0) {
      editor->gathered_count -= length;
      break;
    }
  }
  editor->greedy = false;
  *count = editor->gathered_count;
  return editor->gathered;
}
