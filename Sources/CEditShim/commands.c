/// Our commands in libedit's key maps.

#include "editor.h"

static unsigned char perform(EditLine *line, CEditCommand command) {
  ce_editor *editor = NULL;
  el_wget(line, EL_CLIENTDATA, &editor);
  switch (editor->callbacks.perform(editor->callbacks.context, command)) {
    case CEditReplyDone: return CC_NORM;
    case CEditReplyRefused: return CC_ERROR;
    case CEditReplyAccepted: editor->accepted = true; return CC_NEWLINE;
    case CEditReplyEnded: editor->ended = true; return CC_EOF;
  }
  return CC_ERROR;
}

// libedit calls a command with its key, not with its name, so each name has a function of its own.
#define COMMANDS(X)                                                                    \
  X(Accept, L"tuiyan-accept", L"Accept the statement, or go on where it is incomplete") \
  X(InsertNewline, L"tuiyan-insert-newline", L"Begin a new line in the statement")      \
  X(EndOrDelete, L"tuiyan-end-or-delete", L"Delete forward, or end on an empty line")   \
  X(MoveLeft, L"tuiyan-left", L"Move one character left")                              \
  X(MoveRight, L"tuiyan-right", L"Move one character right")                           \
  X(MoveUp, L"tuiyan-up", L"Move up in the statement, or to an older one")             \
  X(MoveDown, L"tuiyan-down", L"Move down in the statement, or to a newer one")        \
  X(MoveToLineStart, L"tuiyan-line-start", L"Move to the start of the line")           \
  X(MoveToLineEnd, L"tuiyan-line-end", L"Move to the end of the line")                 \
  X(OlderEntry, L"tuiyan-older", L"Recall the older statement")                        \
  X(NewerEntry, L"tuiyan-newer", L"Recall the newer statement")                        \
  X(DeleteBackward, L"tuiyan-delete-backward", L"Delete the character before")         \
  X(DeleteForward, L"tuiyan-delete-forward", L"Delete the character under the cursor") \
  X(MoveWordLeft, L"tuiyan-word-left", L"Move to the start of the word")               \
  X(MoveWordRight, L"tuiyan-word-right", L"Move to the end of the word")               \
  X(KillToRowEnd, L"tuiyan-kill-line", L"Kill to the end of the line")                 \
  X(KillToRowStart, L"tuiyan-kill-line-start", L"Kill to the start of the line")       \
  X(KillAll, L"tuiyan-kill-all", L"Kill the statement")                                \
  X(KillWordBackward, L"tuiyan-kill-word-left", L"Kill to the start of the word")      \
  X(KillWordForward, L"tuiyan-kill-word-right", L"Kill to the end of the word")        \
  X(Yank, L"tuiyan-yank", L"Insert what was killed last")                              \
  X(YankOlder, L"tuiyan-yank-older", L"Insert what was killed before instead")         \
  X(Transpose, L"tuiyan-transpose", L"Exchange the two characters at the cursor")      \
  X(Undo, L"tuiyan-undo", L"Take back the last change")                                \
  X(Redo, L"tuiyan-redo", L"Make the change again that was taken back")                \
  X(EnterViCommands, L"tuiyan-vi-commands", L"Leave typing for vi's commands")         \
  X(PressViKey, L"tuiyan-vi-key", L"Do what the key means in vi")                      \
  X(EditExternally, L"tuiyan-edit", L"Change the statement in $VISUAL or $EDITOR")     \
  X(Complete, L"tuiyan-complete", L"Complete the name before the cursor")              \
  X(SearchHistory, L"tuiyan-search", L"Search the history as you type")                \
  X(Paste, L"tuiyan-paste", L"Insert what the terminal pastes")                        \
  X(ClearScreen, L"tuiyan-clear-screen", L"Clear the screen and draw the line again")

#define DEFINE(command, name, help)                              \
  static unsigned char do##command(EditLine *line, wint_t key) { \
    (void)key;                                                   \
    return perform(line, CEditCommand##command);                 \
  }
COMMANDS(DEFINE)

void ce_name_commands(EditLine *line) {
#define NAME(command, name, help) el_wset(line, EL_ADDFN, name, help, do##command);
  COMMANDS(NAME)
}

typedef struct {
  const wchar_t *keys;
  const wchar_t *command;
} binding;

static void bind_all(EditLine *line, const binding *bindings, size_t count, bool vi_commands) {
  for (size_t i = 0; i < count; i++) {
    if (vi_commands) {
      el_wset(line, EL_BIND, L"-a", bindings[i].keys, bindings[i].command, NULL);
    } else {
      el_wset(line, EL_BIND, bindings[i].keys, bindings[i].command, NULL);
    }
  }
}

#define KEY(code) ((const wchar_t[]){code, L'\0'})

void ce_bind_keys(EditLine *line, bool vi) {
  const binding everywhere[] = {
      {KEY(CE_KEY_UP), L"tuiyan-up"},
      {KEY(CE_KEY_DOWN), L"tuiyan-down"},
      {KEY(CE_KEY_LEFT), L"tuiyan-left"},
      {KEY(CE_KEY_RIGHT), L"tuiyan-right"},
      {KEY(CE_KEY_HOME), L"tuiyan-line-start"},
      {KEY(CE_KEY_END), L"tuiyan-line-end"},
      {KEY(CE_KEY_DELETE), L"tuiyan-delete-forward"},
      {KEY(CE_KEY_WORD_LEFT), L"tuiyan-word-left"},
      {KEY(CE_KEY_WORD_RIGHT), L"tuiyan-word-right"},
      {KEY(CE_KEY_NEWLINE), L"tuiyan-insert-newline"},
      {KEY(CE_KEY_PASTE), L"tuiyan-paste"},
      {L"\r", L"tuiyan-accept"},
      {L"\n", L"tuiyan-accept"},
      {L"\x04", L"tuiyan-end-or-delete"},
      {L"\f", L"tuiyan-clear-screen"},
      {L"\x0E", L"tuiyan-newer"},
      {L"\x10", L"tuiyan-older"},
      // libedit's own search takes the low byte of a Chinese character for a command.
      {L"\x12", L"tuiyan-search"},
      {L"\x1F", L"tuiyan-undo"},
      // Quoting the next key would put the codes of arrow keys into the text.
      {L"\x11", L"ed-unassigned"},
      {L"\x16", L"ed-unassigned"},
  };
  const binding inserting[] = {
      {L"\t", L"tuiyan-complete"},
      {L"\b", L"tuiyan-delete-backward"},
      {L"\x7F", L"tuiyan-delete-backward"},
      {L"\x17", L"tuiyan-kill-word-left"},
      {L"\x19", L"tuiyan-yank"},
      {L"\x18\x05", L"tuiyan-edit"},
  };
  const binding emacs[] = {
      {L"\x01", L"tuiyan-line-start"},
      {L"\x02", L"tuiyan-left"},
      {L"\x05", L"tuiyan-line-end"},
      {L"\x06", L"tuiyan-right"},
      {L"\x0B", L"tuiyan-kill-line"},
      {L"\x14", L"tuiyan-transpose"},
      {L"\x15", L"tuiyan-kill-all"},
      {L"\x18\x15", L"tuiyan-undo"},
      {L"\x1B" L"b", L"tuiyan-word-left"},
      {L"\x1B" L"f", L"tuiyan-word-right"},
      {L"\x1B" L"d", L"tuiyan-kill-word-right"},
      {L"\x1B\b", L"tuiyan-kill-word-left"},
      {L"\x1B\x7F", L"tuiyan-kill-word-left"},
      {L"\x1B" L"y", L"tuiyan-yank-older"},
      {L"\x1B" L"_", L"tuiyan-redo"},
      {L"\x1B" L"/", L"tuiyan-redo"},
  };
  const binding typing_in_vi[] = {
      {L"\x0B", L"tuiyan-kill-line"},
      {L"\x15", L"tuiyan-kill-line-start"},
      {L"\x1B", L"tuiyan-vi-commands"},
      {KEY(CE_KEY_VI), L"tuiyan-vi-key"},
  };
  // libedit's own command mode, for who binds a key to it.
  const binding commanding[] = {
      {L"j", L"tuiyan-newer"},
      {L"k", L"tuiyan-older"},
      {L"u", L"tuiyan-undo"},
      // The arrows arrive as single codes, so ESC begins nothing and must not swallow the next key.
      {L"\x1B", L"ed-unassigned"},
  };
#define BIND(bindings, vi_commands) bind_all(line, bindings, sizeof bindings / sizeof *bindings, vi_commands)
  BIND(everywhere, false);
  BIND(inserting, false);
  if (vi) {
    BIND(everywhere, true);
    BIND(commanding, true);
    BIND(typing_in_vi, false);
  } else {
    BIND(emacs, false);
  }
}
