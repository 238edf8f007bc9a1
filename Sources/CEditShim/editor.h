/// What the files of this target share.

#ifndef CEDIT_EDITOR_H
#define CEDIT_EDITOR_H

#include <histedit.h>
#include <stdio.h>

#include "CEditShim.h"

_Static_assert(sizeof(wchar_t) == sizeof(uint32_t), "lines cross as 32-bit scalars");

struct ce_editor {
  EditLine *line;  // NULL in a plain editor
  FILE *sink;
  ce_callbacks callbacks;
  int source;  // the terminal for reading, without waiting
  bool edits;
  bool vi;
  bool reading_on;    // a command reads keys by itself
  bool commanding;    // keys that type something are vi's commands
  bool is_fresh;      // no key of this line was read yet
  bool after_text;    // the last key only added text
  bool after_escape;  // the last key was ESC
  uint32_t last_key;
  uint32_t vi_key;
  bool bell;
  bool accepted;
  bool interrupted;
  bool ended;
  bool greedy;  // read all there is, not a byte at a time
  bool has_unread;
  uint32_t unread;
  uint8_t input[4096];
  size_t input_start, input_end;
  uint8_t *gathered;  // the last paste, or the last plain line
  size_t gathered_count, gathered_capacity;
};

/// Keys of more than one byte, as the C1 codes that no keyboard sends and that fit libedit's map of 256 keys.
///
/// Binding the sequences themselves would make ESC a prefix in vi's insert map, and vi would lose its ESC.
enum {
  CE_KEY_UP = 0x81,
  CE_KEY_DOWN,
  CE_KEY_LEFT,
  CE_KEY_RIGHT,
  CE_KEY_HOME,
  CE_KEY_END,
  CE_KEY_DELETE,
  CE_KEY_WORD_LEFT,
  CE_KEY_WORD_RIGHT,
  CE_KEY_NEWLINE,
  CE_KEY_PASTE,
  CE_KEY_VI,
};

/// Answers of `ce_next_byte` that are not bytes.
enum { CE_TIMEOUT = -1, CE_INTERRUPTED = -2, CE_END = -3 };

/// The next byte of input, or one of the answers above; waits for ever with a negative timeout.
int ce_next_byte(ce_editor *editor, int timeout_ms);
/// The next key; 1, 0 at the end of input, -1 when interrupted: what libedit expects of EL_GETCFN.
int ce_read_key(ce_editor *editor, uint32_t *key);
/// Adds a byte to what is gathered; false when memory is short.
bool ce_gather(ce_editor *editor, uint8_t byte);

/// Registers our commands under their names, and gives the keys to them.
void ce_name_commands(EditLine *line);
void ce_bind_keys(EditLine *line, bool vi);

/// Takes over the signals of the terminal until `ce_signals_end`; those of editing only when `editing`.
void ce_signals_begin(bool editing);
void ce_signals_end(const ce_editor *editor);
/// Makes the terminal ours again, with the line drawn on a fresh row.
void ce_return_to_terminal(ce_editor *editor);
/// Serves the signals that came; 0, CE_INTERRUPTED or CE_END.
int ce_signals_serve(ce_editor *editor);
/// The descriptor that becomes readable when a signal came, or -1.
int ce_signals_descriptor(void);
bool ce_signals_prepare(void);

#endif
