/// libedit as an editing engine for Swift: what cannot be said in Swift, and nothing else.
///
/// libedit keeps the key maps, the kill ring, vi and emacs, `.editrc` and the terminal modes. It never draws: its output is a
/// stream that swallows everything, because its painter goes wrong with wide characters. The caller draws whenever it is told
/// that input has run dry.
///
/// Lines cross this interface as Unicode scalars, the unit of libedit's wide functions. Its narrow functions convert by the
/// locale, count bytes in one call and wide characters in the next, and lose Chinese text where no UTF-8 locale exists.

#ifndef CEDIT_SHIM_H
#define CEDIT_SHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CE_CLOSED __attribute__((enum_extensibility(closed)))

/// What the keys that libedit does not serve well are bound to.
typedef enum CE_CLOSED CEditCommand : int32_t {
  CEditCommandAccept,
  CEditCommandInsertNewline,
  CEditCommandEndOrDelete,
  CEditCommandMoveLeft,
  CEditCommandMoveRight,
  CEditCommandMoveUp,
  CEditCommandMoveDown,
  CEditCommandMoveToLineStart,
  CEditCommandMoveToLineEnd,
  CEditCommandOlderEntry,
  CEditCommandNewerEntry,
  CEditCommandDeleteBackward,
  CEditCommandDeleteForward,
  CEditCommandMoveWordLeft,
  CEditCommandMoveWordRight,
  CEditCommandKillToRowEnd,
  CEditCommandKillToRowStart,
  CEditCommandKillAll,
  CEditCommandKillWordBackward,
  CEditCommandKillWordForward,
  CEditCommandYank,
  CEditCommandYankOlder,
  CEditCommandTranspose,
  CEditCommandUndo,
  CEditCommandRedo,
  CEditCommandEnterViCommands,
  CEditCommandPressViKey,
  CEditCommandEditExternally,
  CEditCommandComplete,
  CEditCommandSearchHistory,
  CEditCommandPaste,
  CEditCommandClearScreen,
} CEditCommand;

/// How a command ends.
typedef enum CE_CLOSED CEditReply : int32_t {
  CEditReplyDone,
  CEditReplyRefused,
  CEditReplyAccepted,
  CEditReplyEnded,
} CEditReply;

/// Why the caller is asked to draw.
typedef enum CE_CLOSED CEditMoment : int32_t {
  /// Input has run dry: show the line as it is now.
  CEditMomentIdle,
  /// The terminal has another size, and may have moved what stood on it.
  CEditMomentResized,
  /// The terminal goes to somebody else: leave it tidy.
  CEditMomentLeaving,
  /// The terminal is ours again, with the cursor on a fresh line.
  CEditMomentReturned,
} CEditMoment;

/// How reading a line ended.
typedef enum CE_CLOSED CEditOutcome : int32_t {
  CEditOutcomeLine,
  CEditOutcomeCancelled,
  CEditOutcomeEndOfInput,
} CEditOutcome;

/// A step through the history, for libedit's own history commands.
typedef enum CE_CLOSED CEditHistoryStep : int32_t {
  CEditHistoryStepNewest,
  CEditHistoryStepOlder,
  CEditHistoryStepNewer,
  CEditHistoryStepOldest,
} CEditHistoryStep;

/// What the editor calls back, always on the thread that reads a line.
typedef struct ce_callbacks {
  void *_Nonnull context;
  void (*_Nonnull draw)(void *_Nonnull context, CEditMoment moment);
  CEditReply (*_Nonnull perform)(void *_Nonnull context, CEditCommand command);
  /// A key arrives that does not just go on with the typing, or the deleting, before it.
  void (*_Nonnull arrive)(void *_Nonnull context);
  /// A key other than text was served: put the cursor where it may stand.
  void (*_Nonnull settle)(void *_Nonnull context);
  /// The entry as zero-terminated scalars that live until the next call, or NULL where there is none.
  const uint32_t *_Nullable (*_Nonnull recall)(void *_Nonnull context, CEditHistoryStep step);
} ce_callbacks;

/// The keys that stand for an arriving paste and for the arrows; no keyboard sends them as characters.
extern const uint32_t ce_paste_key, ce_up_key, ce_down_key;

typedef struct ce_editor ce_editor;

/// Opens an editor on standard input and output, or returns NULL with `errno` set.
///
/// Sets LC_CTYPE of the process to a UTF-8 locale and reads `~/.editrc`. A plain editor does neither, and edits nothing.
ce_editor *_Nullable ce_open(const char *_Nonnull program, bool plain);
/// Says whom to call, which must be done before the first line is read.
void ce_call_back(ce_editor *_Nonnull editor, ce_callbacks callbacks);
/// Gives the terminal back and frees the editor.
void ce_close(ce_editor *_Nonnull editor);
/// Whether lines are edited: false for a plain editor, and where `.editrc` says `edit off`.
bool ce_edits(const ce_editor *_Nonnull editor);

/// Whether the keys are vi's, because `.editrc` says so.
bool ce_has_vi_keys(const ce_editor *_Nonnull editor);
/// Makes the keys vi's or emacs's, with the bindings of this program; what `.editrc` bound goes where the keys change.
void ce_choose_keys(ce_editor *_Nonnull editor, bool vi);
/// Sends every key that types something to `CEditCommandPressViKey`, until it is told otherwise or the line ends.
///
/// vi's command mode is the caller's: libedit's own moves by scalar and takes a run of Chinese for one word, and an operator of
/// its own cannot be given a motion of ours.
void ce_take_vi_keys(ce_editor *_Nonnull editor, bool takes);
/// The key that `CEditCommandPressViKey` is about.
uint32_t ce_vi_key(const ce_editor *_Nonnull editor);

/// Takes over the signals of the terminal, before a prompt is shown: from then on ^C cancels and never kills.
void ce_begin(ce_editor *_Nonnull editor);
/// Gives the signals back.
void ce_end(ce_editor *_Nonnull editor);
/// Reads one line with editing; its text is then in `ce_text`.
CEditOutcome ce_read_line(ce_editor *_Nonnull editor);
/// Reads one line as the terminal delivers it, without its newline; the bytes live until the next call.
CEditOutcome ce_read_plain_line(ce_editor *_Nonnull editor, const uint8_t *_Nullable *_Nonnull bytes, size_t *_Nonnull count);

/// The scalars of the line, until the next change, with the position of the cursor among them.
const uint32_t *_Nullable ce_text(ce_editor *_Nonnull editor, size_t *_Nonnull count, size_t *_Nonnull cursor);
/// Moves the cursor by a number of scalars, at most to either end.
void ce_move(ce_editor *_Nonnull editor, int offset);
/// Deletes a number of scalars before the cursor.
void ce_delete_before(ce_editor *_Nonnull editor, int count);
/// Inserts zero-terminated scalars at the cursor.
void ce_insert(ce_editor *_Nonnull editor, const uint32_t *_Nonnull scalars);

/// Runs a command of the shell on a file, with the terminal its own meanwhile; whether it ended well.
bool ce_run_with_terminal(ce_editor *_Nonnull editor, const char *_Nonnull command, const char *_Nonnull path);

/// Makes bytes that were read from the terminal elsewhere the next ones; what does not fit is dropped.
void ce_type_ahead(ce_editor *_Nonnull editor, const uint8_t *_Nonnull bytes, size_t count);
/// Waits for a key, for commands that read on by themselves; false when the line was cancelled or the input ended.
bool ce_next_key(ce_editor *_Nonnull editor, uint32_t *_Nonnull key);
/// Puts a key back, so that it is the next one.
void ce_unread(ce_editor *_Nonnull editor, uint32_t key);
/// The bytes of the paste that its key announced; they live until the next paste.
const uint8_t *_Nullable ce_read_paste(ce_editor *_Nonnull editor, size_t *_Nonnull count);
/// Whether libedit wanted to ring since the last question.
bool ce_take_bell(ce_editor *_Nonnull editor);

/// Whether standard input and standard output are a terminal.
bool ce_is_terminal(void);
/// The size of the terminal, or 24 by 80 where it tells none.
void ce_terminal_size(int *_Nonnull rows, int *_Nonnull columns);
/// Writes all bytes to the terminal.
void ce_write(const uint8_t *_Nonnull bytes, size_t count);

#endif
