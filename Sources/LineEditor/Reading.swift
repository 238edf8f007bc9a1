/// What is asked of the line that is being read.
struct Reading {
  var prompt = ""
  var continuationPrompt = ""
  var isIncomplete: (String) -> Bool = { _ in false }
  /// Whether the terminal was told that it is to announce pastes.
  var announcesPastes = false
}
