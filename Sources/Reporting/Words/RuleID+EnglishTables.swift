import DraftReview

extension RuleID {
  /// The words of the rules that look at tables.
  func englishOfTables(_ variant: String) -> RuleWords {
    switch (self, variant) {
    case (.fixedRatio, "beyond"):
      RuleWords(
        "fixed ratio",
        "Two columns in one ratio every year are an estimate.",
        "{places}: {b} of {years} keeps the ratio 1/{ratio}, and the note “{note}” leaves these years out",
        "add {years} to the note, or use statistics")
    case (.fixedRatio, "second"):
      RuleWords(
        "fixed ratio",
        "Two columns in one ratio every year are an estimate.",
        "{place}: in the other years ({years}) {b} is exactly {ratio} of {a} (1/{other} before), another estimate",
        "say how it was estimated, or use statistics")
    case (.fixedRatio, _):
      RuleWords(
        "fixed ratio",
        "Two columns in one ratio every year are an estimate.",
        "{label} {places}: {a} is exactly {ratio} times {b} ({count} of {of} cells), an estimate",
        "say how it was estimated, or use statistics")
    case (.outlierPeer, _):
      RuleWords(
        "outlier",
        "A value far from all others of its row has another unit or definition.",
        "{place} {subject}: {got}, far from the nearest of {count} others, {nearest} ({b})",
        "check unit and definition of {place}")
    case (.copiedCell, _):
      RuleWords(
        "copied cell",
        "A cell that equals its neighbour and contradicts another table may be copied.",
        "{place} {subject} {got} is that of {other}: perhaps a slip of row or column",
        "look up {place} and correct")
    case (.repeatedYear, _):
      RuleWords(
        "repeated year",
        "Two years in a row seldom agree to the last digit.",
        "{place} {subject}: {years} are both {got}",
        "check the later year")
    case (.fallingStock, _):
      RuleWords(
        "falling stock",
        "A stock that falls needs a reason.",
        "{place} {subject}: {a} in {from}, {b} in {to}",
        "check the definitions of both years, or explain")
    case (.outlierYear, "share"):
      RuleWords(
        "outlier year",
        "The share of a part in its whole moves little; a year in which it jumps is to be checked.",
        "{place} {subject}: its share in {whole} jumps in {years}",
        "check that both numbers of {years} are of one definition")
    case (.outlierYear, _):
      RuleWords(
        "outlier year",
        "A year that moves far more than the others is to be checked.",
        "{place} {subject}: {year} moves by {change} (median of the others {median})",
        "check definition and value of {year}")
    case (.missingBase, "text"):
      RuleWords(
        "missing base",
        "A target without a base cannot be measured.",
        "{count} targets have no present value beside them: {subject}",
        "add what is there now, and since when it is counted")
    case (.missingBase, "known"):
      RuleWords(
        "missing base",
        "A target without a base cannot be measured.",
        "{place} {subject}: the base of {year} is missing though another table has {known}",
        "put in {known}, or say why not")
    case (.missingBase, _):
      RuleWords(
        "missing base",
        "A target without a base cannot be measured.",
        "{place} {subject} aims at {target}; its base of {year} is missing",
        "add the base, or say that the indicator is new")
    case (.mixedUnits, _):
      RuleWords(
        "mixed units",
        "The cells of a row measure the same thing.",
        "{subject}: {place} has {got}, measured as “{note}”",
        "use one definition, or list it apart")
    case (.tableOrder, _):
      RuleWords(
        "order",
        "In a sorted table no row exceeds the one above.",
        "{label} is sorted, but {other} {a} stands above {place} {b}",
        "check values or order of the two rows")
    case (.tableTitle, _):
      RuleWords(
        "table title",
        "A title names what the table holds.",
        "“{title}” does not name “{subject}”",
        "add “{subject}” to the title")
    case (.missingUnit, _):
      RuleWords(
        "missing unit",
        "Values carry a unit and a definition.",
        "{label} “{subject}” has neither unit nor definition",
        "state the unit, and whether stock or flow")
    case (.basisWithoutValue, _):
      RuleWords(
        "basis without value",
        "What rests on a higher plan shows its value.",
        "{subject} rests on {basis}, but the column {place} is empty",
        "fill in the value of {place}, or name another basis")
    case (.statusConflict, "approved"):
      RuleWords(
        "status",
        "What is approved is not still applied for.",
        "“{subject}” is said to be there ({done}), and “{open}” elsewhere",
        "write 建设, or correct the approval")
    case (.statusConflict, "founded"):
      RuleWords(
        "status",
        "What is to be founded is not there yet.",
        "“{open}”, while another document says “{done}”",
        "find out whether it exists; then write 完善")
    case (.statusConflict, _):
      RuleWords(
        "status",
        "What is done is not still to be built.",
        "“{subject}” is built by now, and still to be built in the tasks",
        "reword the task, or correct the achievements")
    default: englishOfPrinciples(variant)
    }
  }
}
