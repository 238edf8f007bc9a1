/// Opening, reading and changing a line.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

#include "editor.h"

/// Lets libedit tell letters from signs in Chinese text, whatever the environment says.
///
/// LC_CTYPE alone: LC_NUMERIC would change the decimal point of the whole process. The terminal is taken to speak UTF-8 even
/// where the locale is C, POSIX, not generated, or GB18030: the screen would be wrong anyway.
static void adopt_utf8(void) {
  static const char *const fallbacks[] = {"C.UTF-8", "C.utf8", "zh_CN.UTF-8", "en_US.UTF-8"};
  setlocale(LC_CTYPE, "");
  for (size_t i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++) {
    if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
    setlocale(LC_CTYPE, fallbacks[i]);
  }
}

/// Swallows what libedit draws, but hears its bell.
static ssize_t swallow(void *cookie, const char *bytes, size_t count) {
  ce_editor *editor = cookie;
  if (memchr(bytes, '\a', count) != NULL) editor->bell = true;
  return (ssize_t)count;
}

/// Puts libedit's state in order before the next key, or libedit writes beyond its memory.
///
/// Some of its vi commands leave the cursor outside the line: `$` on an empty line one before the start, `n` that finds
/// nothing beyond the end. And a movement in a line taller than the screen leaves the place that it remembers for the cursor
/// of its own picture in another row, while a character typed at the end is put there without a look at the bounds. Nothing
/// is seen of that picture: so it is given more rows than a line needs, and drawn anew after all that is not plain typing.
static void mend(ce_editor *editor) {
  if (editor->is_fresh) el_wset(editor->line, EL_SETTC, L"li", L"500", NULL);
  editor->is_fresh = false;
  const LineInfoW *where = el_wline(editor->line);
  // Any movement stops at both ends.
  if (where->cursor < where->buffer) el_cursor(editor->line, 1);
  if (where->cursor > where->lastchar) el_cursor(editor->line, -1);
  if (editor->after_text) return;
  editor->callbacks.settle(editor->callbacks.context);
  el_wset(editor->line, EL_REFRESH);
}

/// Whether a key only adds text; after ESC it is a command in emacs.
static bool is_text(const ce_editor *editor, uint32_t key) {
  bool types = key >= 0xA0 || (key >= 0x20 && key < 0x7F);
  return types && !editor->commanding && !editor->after_escape;
}

static bool deletes(uint32_t key) { return key == 0x04 || key == 0x08 || key == 0x7F || key == CE_KEY_DELETE; }

/// Whether a key goes on with what the key before it did: with a word, or with deleting.
static bool goes_on(const ce_editor *editor, uint32_t key) {
  if (deletes(key)) return key == editor->last_key;
  bool begins_word = editor->last_key == ' ' && key != ' ';
  return editor->after_text && is_text(editor, key) && !begins_word;
}

/// Whether a key does in vi's command mode what it does while text is typed.
static bool is_common(uint32_t key) {
  switch (key) {
    case '\r':
    case '\n':
    case 0x04:
    case '\f':
    case 0x0E:
    case 0x10:
    case 0x12:
    case 0x1F: return true;
    default: return key > 0x7F && key < 0xA0;
  }
}

static int read_wide(EditLine *line, wchar_t *key) {
  ce_editor *editor = NULL;
  el_wget(line, EL_CLIENTDATA, &editor);
  mend(editor);
  uint32_t scalar = 0;
  int answer = ce_read_key(editor, &scalar);
  if (answer == 1) {
    if (!goes_on(editor, scalar)) editor->callbacks.arrive(editor->callbacks.context);
    // What is only typed leaves libedit's picture in order, and a long type-ahead stays linear.
    editor->after_text = is_text(editor, scalar);
    editor->after_escape = scalar == 0x1B && !editor->vi;
    editor->last_key = scalar;
    if (editor->commanding && !is_common(scalar)) {
      editor->vi_key = scalar;
      scalar = CE_KEY_VI;
    }
  }
  *key = (wchar_t)scalar;
  return answer;
}

static wchar_t *no_prompt(EditLine *line) {
  (void)line;
  static wchar_t empty[] = L"";
  return empty;
}

/// Serves libedit's own history commands (vi's search, `ed-search-prev-history`) from the history of the caller.
static int recall(void *reference, HistEventW *event, int operation, ...) {
  ce_editor *editor = reference;
  CEditHistoryStep step;
  switch (operation) {
    case H_FIRST: step = CEditHistoryStepNewest; break;
    case H_NEXT: step = CEditHistoryStepOlder; break;
    case H_PREV: step = CEditHistoryStepNewer; break;
    case H_LAST: step = CEditHistoryStepOldest; break;
    default: return -1;
  }
  event->str = (const wchar_t *)editor->callbacks.recall(editor->callbacks.context, step);
  return event->str == NULL ? -1 : 0;
}

static bool open_line(ce_editor *editor, const char *program) {
  cookie_io_functions_t swallowing = {.write = swallow};
  editor->sink = fopencookie(editor, "w", swallowing);
  if (editor->sink == NULL) return false;
  // The streams are for text and messages, the descriptors for modes and size: those must be the terminal's. Messages go
  // the same way at first: that the terminal is unknown to termcap concerns a painter that is not used.
  editor->line = el_init_fd(program, stdin, editor->sink, editor->sink, STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO);
  if (editor->line == NULL) return false;
  EditLine *line = editor->line;
  el_wset(line, EL_SETFP, 2, stderr);
  el_wset(line, EL_CLIENTDATA, editor);
  el_wset(line, EL_GETCFN, read_wide);
  el_wset(line, EL_PROMPT, no_prompt);
  el_wset(line, EL_SIGNAL, 0);
  el_wset(line, EL_EDITOR, L"emacs");
  el_wset(line, EL_HIST, recall, editor);
  // Enter and a pasted newline come as they are sent, and ^S searches on instead of freezing the screen.
  el_wset(line, EL_SETTY, L"-d", L"-inlcr", L"-icrnl", L"-ixon", NULL);
  // Names first, so that .editrc can use them; keys last, because switching to vi inside it clears them.
  ce_name_commands(line);
  el_source(line, NULL);
  int mode = 1;
  el_wget(line, EL_EDITMODE, &mode);
  editor->edits = mode != 0;
  const wchar_t *keys = L"";
  el_wget(line, EL_EDITOR, &keys);
  editor->vi = keys[0] == L'v';
  ce_bind_keys(line, editor->vi);
  return true;
}

/// Opens the terminal on standard input once more, for reading without waiting.
///
/// The flag belongs to what was opened: set on standard input, it would be set for every program on the terminal.
static int open_source(void) {
  int source = open("/proc/self/fd/0", O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  // A terminal of another user cannot be opened; then a read may wait.
  return source >= 0 ? source : STDIN_FILENO;
}

ce_editor *ce_open(const char *program, bool plain) {
  ce_editor *editor = calloc(1, sizeof *editor);
  if (editor == NULL) return NULL;
  editor->source = open_source();
  if (!plain) adopt_utf8();
  if (!ce_signals_prepare() || (!plain && !open_line(editor, program))) {
    int reason = errno;
    ce_close(editor);
    errno = reason;
    return NULL;
  }
  return editor;
}

void ce_call_back(ce_editor *editor, ce_callbacks callbacks) { editor->callbacks = callbacks; }

void ce_close(ce_editor *editor) {
  if (editor->line != NULL) {
    // Otherwise el_end resets the modes with a flush, and what was typed ahead is gone.
    el_wset(editor->line, EL_EDITMODE, 0);
    el_end(editor->line);
  }
  if (editor->sink != NULL) fclose(editor->sink);
  if (editor->source != STDIN_FILENO) close(editor->source);
  free(editor->gathered);
  free(editor);
}

bool ce_edits(const ce_editor *editor) { return editor->edits; }

bool ce_has_vi_keys(const ce_editor *editor) { return editor->vi; }

void ce_take_vi_keys(ce_editor *editor, bool takes) { editor->commanding = takes; }

uint32_t ce_vi_key(const ce_editor *editor) { return editor->vi_key; }

void ce_begin(ce_editor *editor) {
  fflush(stdout);  // what the program wrote stands before the prompt
  editor->accepted = editor->interrupted = editor->ended = editor->has_unread = false;
  editor->after_text = editor->after_escape = editor->commanding = false;
  editor->last_key = 0;
  editor->is_fresh = true;
  ce_signals_begin(editor->edits);
}

void ce_end(ce_editor *editor) { ce_signals_end(editor); }

CEditOutcome ce_read_line(ce_editor *editor) {
  int count = 0;
  const wchar_t *text = el_wgets(editor->line, &count);
  if (editor->interrupted) return CEditOutcomeCancelled;
  if (editor->accepted) return CEditOutcomeLine;
  if (text == NULL || count <= 0 || editor->ended) return CEditOutcomeEndOfInput;
  // Accepted by a command of libedit's, which leaves the newline in the line.
  el_cursor(editor->line, count);
  if (text[count - 1] == L'\n') el_deletestr(editor->line, 1);
  return CEditOutcomeLine;
}

CEditOutcome ce_read_plain_line(ce_editor *editor, const uint8_t **bytes, size_t *count) {
  editor->gathered_count = 0;
  int byte;
  while ((byte = ce_next_byte(editor, -1)) >= 0 && byte != '\n') {
    if (!ce_gather(editor, (uint8_t)byte)) break;
  }
  *bytes = editor->gathered;
  *count = editor->gathered_count;
  if (editor->interrupted) return CEditOutcomeCancelled;
  return byte < 0 && editor->gathered_count == 0 ? CEditOutcomeEndOfInput : CEditOutcomeLine;
}

const uint32_t *ce_text(ce_editor *editor, size_t *count, size_t *cursor) {
  const LineInfoW *where = el_wline(editor->line);
  *count = where->lastchar > where->buffer ? (size_t)(where->lastchar - where->buffer) : 0;
  *cursor = (size_t)(where->cursor - where->buffer);
  return (const uint32_t *)where->buffer;
}

void ce_move(ce_editor *editor, int offset) { el_cursor(editor->line, offset); }

void ce_delete_before(ce_editor *editor, int count) { el_deletestr(editor->line, count); }

void ce_insert(ce_editor *editor, const uint32_t *scalars) { el_winsertstr(editor->line, (const wchar_t *)scalars); }

bool ce_take_bell(ce_editor *editor) {
  bool rang = editor->bell;
  editor->bell = false;
  return rang;
}
