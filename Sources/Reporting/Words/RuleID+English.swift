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
    case (.countOfList, "announced"):
      RuleWords(
        "count of a list",
        "One name goes with one count.",
        "{got}大{noun} in one place, {right}大{noun} in another",
        "find out how many there are and write one count; where two things are meant, name each")
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
    case (.punctuation, "label"):
      RuleWords(
        "punctuation",
        "One label stands in one kind of brackets.",
        "brackets of “{label}”: “{usual}” in {of} places, “{got}” in {count}",
        "write “{usual}” everywhere")
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
    case (.missingFromList, "named"):
      RuleWords(
        "missing from a list",
        "What a note lists answers to the headings of the plan.",
        "“{title}” is said to be a {noun} of its own; no heading of the {noun} has it",
        "rewrite the note, or give “{title}” a heading")
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
    case (.attribution, "issuer"):
      RuleWords(
        "attribution",
        "Who issued a document is told by its number and title.",
        "said to be issued by {a}, but {term} is by {b} ({count} in all)",
        "name the issuer of each document")
    case (.attribution, _):
      RuleWords(
        "attribution",
        "A programme is ascribed to one level.",
        "“{term}” is ascribed to {a} here and to {b} elsewhere",
        "find out whose it is and say so alike")
    default: englishOfTables(variant)
    }
  }
}
