import DraftReview

extension RuleID {
  /// The words of the rule; `variant` tells apart what one rule finds in several ways.
  func english(_ variant: String) -> RuleWords {
    switch (self, variant) {
    case (.growth, _):
      RuleWords(
        "growth",
        "From A to B, growth is B ÷ A − 1, as rounded.",
        "{subject} from {from} to {to} is {right}; the text says {got}",
        "change “{got}” to “{right}”, or correct the ends")
    case (.averageGrowth, _):
      RuleWords(
        "average growth",
        "Average yearly growth is the root of the ratio of the ends, less one.",
        "{subject} from {from} to {to} is {right} a year; the text says {got}",
        "change “{got}” to “{right}”, or state the years")
    case (.multiple, _):
      RuleWords(
        "multiple",
        "“n times” is B ÷ A, “grows n times” is B ÷ A − 1, doubling is 2.",
        "{subject} from {from} to {to} is {right}; the text says {got}",
        "change “{got}” to “{right}”; “n times” and “n times more” differ by one")
    case (.pointsAndPercent, _):
      RuleWords(
        "points and per cent",
        "The difference of two shares is in percentage points.",
        "{subject} from {from} to {to} is {right}; the text says {got}",
        "write “up {right}”")
    case (.share, _):
      RuleWords(
        "share",
        "A share is the part over the whole.",
        "{subject} {part} of {whole} is {right}; the text says {got}",
        "change “{got}” to “{right}”")
    case (.sumOfParts, _):
      RuleWords(
        "sum of parts",
        "The parts add up to the whole.",
        "{subject}: the parts {parts} add up to {right}, the whole is {whole}",
        "make parts and whole agree")
    case (.partExceedsWhole, _):
      RuleWords(
        "part above whole",
        "What is listed under 其中 does not exceed the whole.",
        "{subject} {whole}: its part {parts} is larger",
        "check whole and part")
    case (.countOfList, _):
      RuleWords(
        "count of a list",
        "As many things are listed as announced.",
        "“{got}” {noun} announced, {right} there",
        "add what is missing, or change “{got}” to “{right}”")
    case (.respectiveCount, _):
      RuleWords(
        "respectively",
        "As many numbers as names.",
        "{names} names and {numbers} numbers with 分别",
        "give each name its number")
    case (.periodMismatch, _):
      RuleWords(
        "period",
        "A passage set in a period names years of that period.",
        "“{period}” ({span}) names {year}",
        "move what happened in {year}, or change the period")
    case (.numbering, "brackets"):
      RuleWords(
        "numbering",
        "Headings are numbered in sequence and in one manner.",
        "{count} of {of} headings of one level have brackets of another width: “{title}”, “{before}”",
        "use full-width brackets")
    case (.numbering, _):
      RuleWords(
        "numbering",
        "Headings are numbered in sequence and in one manner.",
        "“{title}” follows “{before}”: out of sequence or written in another way",
        "number in one manner")
    case (.repeatedWords, _):
      RuleWords(
        "repeated words",
        "A word is not printed twice in a row.",
        "“{words}” is printed twice",
        "delete one “{words}”")
    case (.punctuation, _):
      RuleWords(
        "punctuation",
        "Between Chinese characters stand full-width marks.",
        "half-width marks between Chinese characters, {count} in all, as in “{got}”",
        "use full-width marks")
    case (.baseYear, _):
      RuleWords(
        "base year",
        "The growth of a plan period is measured from the last year before it.",
        "growth over “{span}” is counted from {year}, {years} years only: {subjects}",
        "measure from {right}, or say since {year}")
    case (.sameQuantity, _):
      RuleWords(
        "one quantity in two places",
        "One quantity of a place and year has one value.",
        "{place} {subject} {year}: {a} in one place, {b} in another {labelB}",
        "find out which is right and use it in both; say so if the definitions differ")
    case (.overlappingTables, _):
      RuleWords(
        "tables disagree",
        "What two tables both print has one value.",
        "{place} {subject} {year}: {a} in {labelA}, {b} in {labelB}",
        "check the sources and make the tables agree, or add a note on the definition")
    case (.impliedDenominator, "stated"):
      RuleWords(
        "implied population",
        "Count over count per ten thousand people is the population.",
        "{year} {subject} {count} and {rate} per 10,000 imply {people} ten thousand people; the population stated is {stated}, which gives {right}",
        "change the target per head to {right}, or correct the count")
    case (.impliedDenominator, _):
      RuleWords(
        "implied population",
        "Count over count per ten thousand people is the population.",
        "{year} {subject} {count} and {rate} per 10,000 imply {people} ten thousand people; no population is stated",
        "state the population of {year} and fit both targets to it")
    case (.rangeOfParts, _):
      RuleWords(
        "range and parts",
        "The tasks together must be able to give the target range.",
        "{subject} is to be {target}; {parts} give {sum}",
        "change the target to {sum} or the tasks; say whether new or in total")
    case (.paceAgainstTotal, _):
      RuleWords(
        "pace and total",
        "Years times pace gives the total.",
        "{subject} {pace} a year for {years} years is {right}; the total says {total}",
        "bring the total within {right}, or change the pace")
    case (.levelsOverlap, _):
      RuleWords(
        "overlapping levels",
        "市级以上 takes in the higher levels; adding levels counts twice.",
        "“{subject}” aims at {got}; the base {base} adds {levels}, counting a firm of two levels twice",
        "say whether duplicates are removed, and give base and target alike")
    case (.changedDefinition, _):
      RuleWords(
        "changed definition",
        "A base and its target count the same things.",
        "{subject}: the base {base} is “{past}” in the text, the target {target} is no longer limited to “{word}”",
        "use one definition, or give the base under the wider one")
    case (.citation, "date"):
      RuleWords(
        "citation",
        "The year in a document's number is the year it was issued in.",
        "《{title}》 has the number “{got}” and is said to be issued in {right}",
        "check number and date")
    case (.citation, "act"):
      RuleWords(
        "citation",
        "One act rests on one document, with one title and number.",
        "“{act}” rests on 《{title}》 ({got}) here and on 《{other}》 ({right}) elsewhere",
        "look up the approval and cite it alike")
    case (.citation, _):
      RuleWords(
        "citation",
        "A document cited twice has one name, year and number.",
        "《{title}》 has “{got}” here and “{right}” elsewhere",
        "look up the original and cite it alike")
    case (.nameSpelling, _):
      RuleWords(
        "spelling of a name",
        "One thing has one name.",
        "“{a}” and “{b}” seem to be one thing",
        "spell it alike, or say how they differ")
    case (.missingFromList, _):
      RuleWords(
        "missing from a list",
        "What a note lists are the headings of the plan.",
        "“{title}” is missing from the list of {noun}",
        "add “{title}”")
    case (.predictedAsFact, "table"):
      RuleWords(
        "predicted as fact",
        "What a table calls predicted is not cited as fact.",
        "{place} {subject}: {got} repeats {label}, which calls the values predicted, without saying so",
        "add the same note to {got}")
    case (.predictedAsFact, _):
      RuleWords(
        "predicted as fact",
        "What a table calls predicted is not cited as fact.",
        "{place} {subject} {year} {got}: {label} calls that year predicted",
        "mark it as predicted, or use a published value")
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
    case (.attribution, _):
      RuleWords(
        "attribution",
        "A programme is ascribed to one level.",
        "“{term}” is ascribed to {a} here and to {b} elsewhere",
        "find out whose it is and say so alike")
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
    case (.statusConflict, _):
      RuleWords(
        "status",
        "What is done is not still to be built.",
        "“{subject}” is built by now, and still to be built in the tasks",
        "reword the task, or correct the achievements")
    case (.gapWidens, "absolute"):
      RuleWords(
        "narrowing the gap",
        "Where the gap is to narrow, difference and ratio narrow.",
        "{subject}: the difference to {places} widens, though the ratio narrows",
        "say that the relative gap is meant, or raise the target")
    case (.gapWidens, "both"):
      RuleWords(
        "narrowing the gap",
        "Where the gap is to narrow, difference and ratio narrow.",
        "{subject}: the gap to {places} widens, as a difference and as a ratio",
        "raise the target, or say that the rule does not apply")
    case (.gapWidens, _):
      RuleWords(
        "narrowing the gap",
        "Where the gap is to narrow, difference and ratio narrow.",
        "of {of} pairs the difference widens in {count}, the ratio in {ratios}",
        "reword the rule, or change the targets")
    case (.belowParent, "growth"):
      RuleWords(
        "above average",
        "Where targets are to be above average, none is below the parent.",
        "{subject} is to grow by {a}, less than {b} of {place}",
        "raise the target, or name the exception")
    case (.belowParent, _):
      RuleWords(
        "above average",
        "Where targets are to be above average, none is below the parent.",
        "{subject}: target {a} is below {b} of {place}",
        "raise it above {b}, or name the exception")
    case (.notLeading, _):
      RuleWords(
        "leading",
        "Where the draft claims the lead, the target leads.",
        "{subject}: target {a}; {places} have more, or aim at more",
        "raise the target, or claim less")
    case (.notRising, _):
      RuleWords(
        "rising",
        "Where the draft says rising, the target lies above the base.",
        "{subject} goes from {a} to {b}, which is no rise",
        "correct target or wording")
    case (.rankFalls, _):
      RuleWords(
        "rank falls",
        "By all targets the rank should not fall.",
        "{subject}: from rank {before} to {after} of {of}, overtaken by {places}",
        "raise the target, or explain")
    case (.targetBelowPresent, _):
      RuleWords(
        "target below present",
        "A target lies above what is there.",
        "{subject}: target {a}, but there were {b} {year}",
        "check the definition; if it is one, raise the target")
    case (.slowerThanPeers, _):
      RuleWords(
        "slower than all",
        "A target should not grow less than every peer.",
        "{subject} is to grow by {a}; even {place}, slowest of {count}, by {b}",
        "raise the target, or say why")
    case (.muchFasterThanPeers, _):
      RuleWords(
        "much faster than all",
        "Growth several times that of the fastest peer needs evidence.",
        "{subject} is to grow by {a}, {times} times that of {place}, the fastest ({b})",
        "give the calculation, or lower the target")
    case (.targetWithoutTask, "nearest"):
      RuleWords(
        "target without task",
        "Each target is carried by a task.",
        "{subject}: target {target}, and no task that carries it; the nearest is “{nearest}”",
        "add a task and who does it, or name the target in the nearest")
    case (.targetWithoutTask, _):
      RuleWords(
        "target without task",
        "Each target is carried by a task.",
        "{subject}: target {target}, and no task that carries it",
        "add a task and who does it")
    case (.goalWithoutTask, _):
      RuleWords(
        "goals against tasks",
        "The tasks take up each field that goals or indicators are set for.",
        "goals (indicators) are set for {goals}, tasks for {tasks}: none for {fields}",
        "add tasks for {fields}, or say which task takes them up")
    case (.taskWithoutOwner, "indicator"):
      RuleWords(
        "who is responsible",
        "Each task names who is responsible.",
        "task {title} carries indicator {indicator} and has no row in the table of owners",
        "name who is responsible")
    case (.taskWithoutOwner, _):
      RuleWords(
        "who is responsible",
        "Each task names who is responsible.",
        "“{title}” names nobody responsible; the other tasks do",
        "name who is responsible")
    case (.principleUntested, "members"):
      RuleWords(
        "untestable rule",
        "A rule that is set can be tested.",
        "“{rule}”: of {of} places in the group only {count} have targets; missing {places}",
        "add the targets of {places} to the table")
    case (.principleUntested, "indicator"):
      RuleWords(
        "untestable rule",
        "A rule that is set can be tested.",
        "“{rule}”: {subject} has no base to test it with",
        "add the base")
    case (.principleUntested, _):
      RuleWords(
        "untestable rule",
        "A rule that is set can be tested.",
        "“{rule}”: nothing in the draft can test it",
        "add a table to compare with")
    }
  }
}
