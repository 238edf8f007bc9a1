import DraftReview

extension RuleID {
  /// The words of the rules that the draft sets itself.
  func englishOfPrinciples(_ variant: String) -> RuleWords {
    switch (self, variant) {
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
    case (.belowParent, "stated"):
      RuleWords(
        "above average",
        "What is said to be above is above.",
        "{subject} {a} is said to be “{rule}”; {place} has {b}",
        "correct the number, or “{rule}”")
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
    case (.muchFasterThanPeers, "only"):
      RuleWords(
        "much faster than all",
        "A target that doubles wants somebody to compare with, or a reason.",
        "{subject} is to grow by {a}; only {place} ({b}) can be compared",
        "give the reasoning, or add places")
    case (.muchFasterThanPeers, "none"):
      RuleWords(
        "much faster than all",
        "A target that doubles wants somebody to compare with, or a reason.",
        "{subject} is to grow by {a}; no place can be compared",
        "give the reasoning, or add places")
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
    case (.targetWithoutTask, "words"):
      RuleWords(
        "target without task",
        "Every target is carried by a task.",
        "{count} targets are carried in words only, without a number: {subject}",
        "state the number in the task")
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
    case (.principleUntested, "vague"):
      RuleWords(
        "untestable rule",
        "A principle comes with data that can test it.",
        "“{rule}” has no number that could show it",
        "state base and target")
    case (.principleUntested, _):
      RuleWords(
        "untestable rule",
        "A rule that is set can be tested.",
        "“{rule}”: nothing in the draft can test it",
        "add a table to compare with")
    default: RuleWords("", "", "", "")
    }
  }
}
