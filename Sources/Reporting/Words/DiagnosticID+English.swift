import SourceText

/// The English catalogue of diagnostics: what is wrong, and what to do.
extension DiagnosticID {
  var english: (message: String, remedy: String) {
    switch self {
    case .fileMissing:
      (
        "no file “{path}”",
        "check the name and the folder; in a script, names are relative to the script"
      )
    case .fileIsDirectory:
      (
        "“{path}” is a directory, not a file",
        "name a file inside it"
      )
    case .fileNotPermitted:
      (
        "no permission to open “{path}”",
        "check the permissions of the file"
      )
    case .fileTooLarge:
      (
        "“{path}” is too large ({got} bytes, limit {limit})",
        "split the file, or keep only the table you need"
      )
    case .fileUnreadable:
      (
        "“{path}” cannot be read (system error {got})",
        "check the disk and the file"
      )
    case .fileBinary:
      (
        "“{path}” is no text: byte {offset} is 0",
        "save a table as .xlsx or CSV (UTF-8 or GB18030), a draft as .docx or .txt"
      )
    case .officeDamaged:
      (
        "“{path}” cannot be read: {part}{damage}",
        "open it in Excel, Word or WPS (repair it if asked) and save it as .xlsx or .docx; if it came by mail, fetch it again"
      )
    case .officeEncrypted:
      (
        "“{path}” is protected by a password",
        "open it in Excel, Word or WPS, remove the password and save it"
      )
    case .officeTooLarge:
      (
        "{part} in “{path}” has {got} MB unpacked, far more than any table",
        "copy the table that is needed to a new file and load that"
      )
    case .officeOtherKind:
      (
        "“{path}” is {kind}, which cannot be read directly",
        "{form}"
      )
    case .officeNoScript:
      (
        "“{path}” is a workbook or document, not a script",
        "read tables with load, series, peers or claims; drafts with check"
      )
    case .sheetUnknown:
      (
        "“{path}” has no “{got}”; it has: {allowed}",
        "name one of them, such as load plan.xlsx!SHEET, or its number: load plan.xlsx!1"
      )
    case .sheetAmbiguous:
      (
        "several sheets of “{path}” read as {form}: {names}",
        "say which one; quote the whole if it holds blanks"
      )
    case .sheetMissing:
      (
        "no sheet of “{path}” reads as {form}: {names}",
        "say which one to read, and what it lacks will be named"
      )
    case .cellDate:
      (
        "column “{column}” holds the date “{got}”; most likely Excel turned a range into it",
        "set the format of the cell to text and enter the number again"
      )
    case .cellFormulaError:
      (
        "the formula in column “{column}” has no result: {got}",
        "mend the formula in Excel, or write the number; where there is none, write -"
      )
    case .cellFormulaEmpty:
      (
        "the formula in column “{column}” was stored without its result: {got}",
        "open the file in Excel or WPS, recalculate and save; or paste the formula as a value"
      )
    case .fileEncoding:
      (
        "the encoding of “{path}” is unknown: byte {offset} fits neither UTF-8 nor GB18030",
        "save it as UTF-8"
      )
    case .lineTooLong:
      (
        "this line is longer than {limit}: neither a statement nor a row of a table",
        "check whether it is the right file, or whether its line endings were lost"
      )
    case .unclosedQuote:
      (
        "the quote is not closed",
        "add the closing quote"
      )
    case .unclosedBracket:
      (
        "the bracket is not closed",
        "add “)”"
      )
    case .unclosedVariable:
      (
        "“}” is missing after the variable “{name}”",
        "write ${name} or ${name:-default}"
      )
    case .undefinedVariable:
      (
        "the variable “{name}” is not defined",
        "give it with -D {name}=VALUE, or write ${{name}:-default}"
      )
    case .numberExponent:
      (
        "“{got}”: numbers are written without exponent",
        "write a plain decimal, or use 万 and 亿"
      )
    case .numberMalformed:
      (
        "“{got}” is no number: it has more than one point",
        "keep one decimal point"
      )
    case .numberTooLong:
      (
        "the number has more than {limit} digits",
        "write the digits you need, or use 万 and 亿"
      )
    case .nestedTooDeeply:
      (
        "brackets are nested more than {limit} deep",
        "name parts of it with let"
      )
    case .unknownVerb:
      (
        "there is no verb “{got}”",
        "help lists all verbs"
      )
    case .unknownLaw:
      (
        "there is no growth law “{got}”",
        "such as 18%, +660, +2pp, to 13, hold; help grow lists them all"
      )
    case .somethingMissing:
      (
        "the statement is not complete: {expected} is missing",
        "help {verb} shows the form and examples"
      )
    case .somethingElseExpected:
      (
        "{expected} is expected here, got “{got}”",
        "help {verb} shows the form and examples"
      )
    case .unexpectedRest:
      (
        "“{got}” is left over",
        "one statement a line; a name with spaces is quoted"
      )
    case .comparisonNotAllowed:
      (
        "a target cannot use “{got}”",
        "use >= or <=, or a range such as 3..4"
      )
    case .yearOutOfRange:
      (
        "the year {got} is not within {low}–{high}",
        "write a year of four digits"
      )
    case .unknownIndicator:
      (
        "there is no indicator named “{got}”",
        "use a code, a part of the name, or pinyin initials; show indicators lists them"
      )
    case .ambiguousIndicator:
      (
        "“{got}” could be {count} indicators",
        "write more of the name, or its code"
      )
    case .noIndicators:
      (
        "no indicator table is loaded, so “{got}” means nothing yet",
        "load a table first"
      )
    case .unknownScenario:
      (
        "there is no scenario named “{got}”",
        "show scenarios lists them"
      )
    case .scenarioHasParent:
      (
        "the scenario {name} exists and inherits from {parent}, not {got}",
        "make one under another name"
      )
    case .scenarioInherited:
      (
        "the scenario {name} cannot be dropped: {heirs} inherit from it",
        "drop those that inherit from it first"
      )
    case .baselineStays:
      (
        "{name} is the root of the other scenarios and cannot be dropped",
        "drop its assumptions and targets one by one, or use undo"
      )
    case .nothingToDrop:
      (
        "the scenario {scenario} itself states nothing of this for “{indicator}”",
        "show assumptions and show targets list what there is; what is inherited is dropped where it was stated"
      )
    case .unknownPlace:
      (
        "there is no place “{got}” in the peers",
        "show peers lists the places"
      )
    case .unknownQuantity:
      (
        "there is no indicator and no stated quantity named “{got}”",
        "state it first: let {got} = VALUE"
      )
    case .unitMismatch:
      (
        "the unit “{got}” cannot be converted to “{unit}”",
        "write it in the unit of the indicator"
      )
    case .valueOutOfBounds:
      (
        "{indicator} cannot be {got}: {allowed} is allowed",
        "check the value and its unit"
      )
    case .rateNeedsPercent:
      (
        "“{got}”: a rate is written in %",
        "such as 10%"
      )
    case .rateTooLow:
      (
        "the growth rate is {got}%, but must be greater than -100%",
        "check the sign and the number"
      )
    case .probabilityOutOfRange:
      (
        "“{got}” is not within 0%–100%",
        "write 80% or 0.8"
      )
    case .rangeReversed:
      (
        "the range is reversed: {low} is not below {high}",
        "write the smaller first"
      )
    case .yearNotAfterBase:
      (
        "{got} is not after the base year {base}",
        "write a year after the base year"
      )
    case .yearNotAllowed:
      (
        "a growth formula cannot name a year (@{got})",
        "it is computed for every year, each quantity in that year"
      )
    case .signedPercent:
      (
        "“{got}” could be a rate or an amount",
        "a rate is written without a plus sign"
      )
    case .bareNumber:
      (
        "“{got}” could be a rate or an amount",
        "write % or +"
      )
    case .pointsNotAllowed:
      (
        "{indicator} is measured in “{unit}” and cannot grow by percentage points",
        "points are for indicators in %"
      )
    case .rateOnShare:
      (
        "{indicator} is measured in %: “{got}” could be points, a rate or the level",
        "use points, odds or the level to land on"
      )
    case .growthOfGrowthRate:
      (
        "{indicator} is a growth rate and has no growth rate",
        "use percentage points"
      )
    case .lawNeedsBounds:
      (
        "{indicator} has no upper bound: odds are for shares and scores",
        "use 18% or +660"
      )
    case .lawNeedsStock:
      (
        "{indicator} is no stock, so stock … lapse does not apply",
        "use 18% or +660"
      )
    case .phasesOverlap:
      (
        "the phase from {year} overlaps the one before",
        "write phases in order, without overlap"
      )
    case .correlationOutOfRange:
      (
        "“{got}” is no correlation between −1 and 1",
        "such as 0.7, without a unit"
      )
    case .correlationWithItself:
      (
        "an indicator has a correlation of 1 with itself, not {got}",
        "name two different indicators"
      )
    case .correlationAsymmetric:
      (
        "one pair has two numbers: {got} here, {mirrored} in line {line}",
        "write the same number in both places, or leave one empty"
      )
    case .correlationContradicts:
      (
        "the correlations contradict each other: {first} and {second} {got}{third}",
        "the nearest possible value of this pair is {nearest}; or state the other two pairs first"
      )
    case .compareNeedsTwo:
      (
        "compare needs two scenarios at least",
        "such as compare 基准 high"
      )
    case .totalNeedsFlow:
      (
        "{indicator} is no yearly flow: its years cannot be added up",
        "totals are for flows (indicators with *)"
      )
    case .sweepMixed:
      (
        "one end of the sweep is a rate, the other an amount",
        "write both in the same form"
      )
    case .sweepStepNotPositive:
      (
        "the step is {got}, but must be greater than 0",
        "such as step 2%"
      )
    case .sweepTooLong:
      (
        "the sweep has more than {limit} steps",
        "make the step larger"
      )
    case .repeatedDimension:
      (
        "{name} stands in two dimensions",
        "each indicator, and the scenarios, can be one dimension only"
      )
    case .tooManyRuns:
      (
        "more than {limit} combinations",
        "take fewer scenarios or assumptions, or several statements"
      )
    case .runsFailed:
      (
        "{failed} of {count} runs failed: {runs}",
        "the others were computed; the reasons stand in the result"
      )
    case .jointNotUncertain:
      (
        "fewer than two targets are uncertain, or some are computed from others",
        "give two or more a range, such as grow 托管 20%..30%; ask of what is computed one by one, as in sensitivity 高价值"
      )
    case .withinNeedsEquals:
      (
        "within goes with = only",
        "write A = B within 1%"
      )
    case .mayLeaveBounds:
      (
        "from {year} on the path may pass the bound {bound}: an uncertainty in absolute amounts knows no end",
        "write it with ends or in proportion, such as {form}, which never leave the bounds"
      )
    case .nothingUncertain:
      (
        "nothing about the growth is uncertain, so there is no probability",
        "assume a range or a swing: grow 托管 20%..30%, grow 托管 24% swing 10%, grow 托管 history"
      )
    case .historyAlone:
      (
        "history has a swing of its own; swing and shock cannot be added",
        "leave out “{got}”"
      )
    case .spreadNotPositive:
      (
        "“{got}” must be above zero, without a sign",
        "such as 16% ± 4%, swing 10%, weight 0.3"
      )
    case .swingMeasure:
      (
        "“{got}” does not fit the law: its swing is measured in “{unit}”",
        "laws that multiply swing by a percentage, such as swing 10%; laws that add swing by an amount in their unit"
      )
    case .shockSize:
      (
        "a shock of “{got}” cannot be",
        "write the change of that year's level in per cent, above -100%, such as shock 2022 -20%"
      )
    case .shockRecovery:
      (
        "a recovery of “{got}” cannot be",
        "write whole years from 1 to 100, such as recover 2y"
      )
    case .noAssumption:
      (
        "nothing is assumed",
        "assume something: grow {code} 18%"
      )
    case .baseMissing:
      (
        "there is no base value for {year}, so nothing can be projected",
        "add the base, or give a later value with actual and grow from that year"
      )
    case .noValue:
      (
        "there is no usable value for {year} (there are: {known})",
        "add it with actual, or grow from a year that has one; predicted values need set evidence all"
      )
    case .conflictingYear:
      (
        "the values for {year} contradict each other: {values}",
        "drop one of them, or correct the source"
      )
    case .tooFewSteps:
      (
        "{given} years are listed, {needed} are needed",
        "list every year, or use phases"
      )
    case .uncoveredYear:
      (
        "no phase covers {year}",
        "end with {year}.. RATE"
      )
    case .leavesBounds:
      (
        "{year} comes to {value}, beyond the bound {bound}{safest}",
        "slow it down, or use odds or linear to, which stay inside"
      )
    case .needsPositive:
      (
        "{year} is {value}: compound growth, logarithms and saturation need positive values",
        "use an amount a year, or linear to"
      )
    case .capNotAbove:
      (
        "the cap {cap} is not above the start {origin}",
        "write a cap above it"
      )
    case .onBound:
      (
        "the start {value} is on the bound, where odds are undefined",
        "use points a year"
      )
    case .thinSeries:
      (
        "only {points} usable values up to the year that it starts from, {needed} are needed{setAside}",
        "add values; set origin latest uses later actuals, set evidence all predicted ones"
      )
    case .missingYear:
      (
        "there is no value of {year}, and the method goes from year to year",
        "add the value of {year}, or use trend linear, trend log"
      )
    case .greyRatioOutside:
      (
        "the ratio of {year}, {ratio}, lies outside {low}–{high}, where GM(1,1) does not hold",
        "use trend, trend damped or trend theta"
      )
    case .tooFewPlaces:
      (
        "only {have} comparable places, {need} are needed",
        "load more peers, or write like PLACE"
      )
    case .noTargetToSplit:
      (
        "“{indicator}” has no target to divide into years",
        "state one: target {code} VALUE"
      )
    case .placeWithoutValues:
      (
        "“{place}” has no two usable values{setAside}",
        "name another place, or load its series"
      )
    case .placeWithoutYear:
      (
        "“{place}” has no usable value for {year} (there are: {known})",
        "name other years; predicted values need set evidence all"
      )
    case .meetsTooEarly:
      (
        "{year} is not after the start {origin}",
        "write a later year"
      )
    case .cycle:
      (
        "defined by each other: {path}",
        "drop one of the formulas"
      )
    case .driverUnknown:
      (
        "“{name}” has no value: {reason}",
        "give it a value or an assumption first"
      )
    case .quantityWithoutYear:
      (
        "the quantity {name} has no value for {year}",
        "add it: let {name} = VALUE in {year}"
      )
    case .divisionByZero:
      (
        "division by zero in {year}",
        "check the formula"
      )
    case .notFinite:
      (
        "the value of {year} is too large to represent",
        "slow it down"
      )
    case .readTooDeep:
      (
        "read is nested more than {limit} deep",
        "check whether scripts read each other"
      )
    case .unknownSetting:
      (
        "there is no setting “{got}”",
        "set lists them all"
      )
    case .settingValue:
      (
        "“{name}” cannot be “{got}”",
        "allowed: {allowed}"
      )
    case .unknownTopic:
      (
        "there is no “{got}” to show",
        "indicators, peers, series, claims, let, scenarios, grow, target, set, or an indicator"
      )
    case .nothingToUndo:
      (
        "{got} to take back, but only {available} can be",
        "only statements that changed the plan, a scenario or a setting are taken back, not questions or exports"
      )
    case .nothingToRedo:
      (
        "{got} to do again, but only {available} can be",
        "only what was taken back last can be done again, as long as nothing new was stated since"
      )
    case .interrupted:
      (
        "interrupted: this statement has no result and has changed nothing",
        "the statements before it stand"
      )
    case .workspaceHeld:
      (
        "the workspace “{path}” is in use: process {process} of {user}@{host}, since {since}",
        "wait for it to end, or open it with --read-only: everything can be seen and computed, nothing is kept"
      )
    case .workspaceReadOnly:
      (
        "the workspace “{path}” is read only: what is stated stays in memory and is gone at the end",
        "to keep it, use save FILE, or a workspace that can be written"
      )
    case .workspaceForeign:
      (
        "“{path}” is no workspace",
        "--workspace takes a file that tuiyan made; under another name a new one is made"
      )
    case .workspaceDamaged:
      (
        "the workspace “{path}” is damaged: {reason}",
        "the file is left as it is; restore it from a copy, or begin another and read a saved script"
      )
    case .workspaceUnreachable:
      (
        "the workspace “{path}” cannot be opened: {reason}",
        "check that the folder is there and can be written, and that the disk is not full"
      )
    case .workspaceNotRestored:
      (
        "of the {count} statements of the workspace “{path}” only those before number {number} are restored: {statement}",
        "the workspace is left as it is; what is stated from now on stays in memory"
      )
    case .statementNotKept:
      (
        "the workspace “{path}” cannot be written: {reason}; the statement has no effect",
        "free some space or restore the permission and try again; save FILE puts the present state elsewhere"
      )
    case .saveDiffers:
      (
        "“{path}” is written, but reading it does not give the present state: a file that was loaded has changed or is gone {files}",
        "put the data files back, load them again, and save again"
      )
    case .logExists:
      (
        "“{path}” has something in it, and no transcript is added to it",
        "use another name: a transcript holds one session, so that it can be run again as it is"
      )
    case .logFailed:
      (
        "“{path}” cannot be written any further, the transcript ends here: {reason}",
        "free some space, then begin another with log FILE"
      )
    case .nothingToCheck:
      (
        "there is nothing to check",
        "name a file or a folder (.txt, .md, .csv, .tsv in it), as in check DRAFT; without one the loaded tables are checked"
      )
    case .unknownFinding:
      (
        "no finding is called “{got}”",
        "names are h and eight signs, as check prints them"
      )
    case .unknownSeverity:
      (
        "“{got}” is no severity",
        "allowed: {allowed}"
      )
    case .nothingToExport:
      (
        "there is no result to export yet",
        "ask something first"
      )
    case .unknownFormat:
      (
        "the ending of “{path}” tells no format",
        "use .docx, .xlsx, .csv, .md, .json, .jsonl or .txt"
      )
    case .nothingToArchive:
      (
        "the last result is none of cross, so that there are no runs to keep",
        "cross first, then export archive"
      )
    case .archiveNeedsWorkspace:
      (
        "no workspace is open to keep runs in",
        "open one with --workspace FILE"
      )
    case .exportFailed:
      (
        "“{path}” cannot be written: {reason}",
        "check the folder and its permissions; an existing file is unchanged"
      )
    case .exportOverInput:
      (
        "“{path}” was read in this session and is not overwritten",
        "use another name"
      )
    case .tableMissing:
      (
        "no table was found",
        "it needs the columns {needed}; check FILE reads running text"
      )
    case .tableColumnMissing:
      (
        "the table lacks the columns {column}",
        "it needs {needed}"
      )
    case .tableColumnRepeated:
      (
        "the column “{column}” stands there twice",
        "keep one of them"
      )
    case .tableColumnUnknown:
      (
        "the column “{column}” is not used",
        "it was left out; name it as a column that is known"
      )
    case .tableColumnLater:
      (
        "the column “{column}” is of a year behind that of the targets ({target}) and was not read",
        "to test it: set horizon {year}, then target INDICATOR VALUE by {year}"
      )
    case .tableRowsMissing:
      (
        "there are headings, but no row of data",
        "add the rows"
      )
    case .tableRowShort:
      (
        "this row has {got} cells, {expected} are expected",
        "fill in the missing cells, empty where there is nothing"
      )
    case .tableRowLong:
      (
        "this row has {got} cells, {expected} are expected",
        "quote a comma that belongs to a cell"
      )
    case .tableRowWithoutValues:
      (
        "this row has no values",
        "add values, or drop the row"
      )
    case .tableQuoteOpen:
      (
        "the quote of this cell is not closed",
        "add the closing quote"
      )
    case .tableCodeRepeated:
      (
        "the code “{code}” repeats that of line {line}",
        "give each row a code of its own"
      )
    case .tableNameRepeated:
      (
        "the name “{name}” repeats that of line {line}",
        "tell them apart by code"
      )
    case .tableYearUnknown:
      (
        "the year of “{column}” is not told",
        "write the year in the heading, such as 2020"
      )
    case .tableYearOrder:
      (
        "the target year {target} is not after the base year {base}",
        "check the years of the headings"
      )
    case .cellRequired:
      (
        "“{column}” cannot be empty",
        "fill it in"
      )
    case .cellNotNumber:
      (
        "“{got}” in “{column}” is no number",
        "write a number, or “-” where there is none"
      )
    case .cellNotSingle:
      (
        "“{got}” in “{column}” should be one value, and is not used",
        "write one value"
      )
    case .loadOfScript:
      (
        "“{path}” is a script, no table",
        "load reads indicator tables; read executes scripts"
      )
    case .readOfTable:
      (
        "“{path}” is a table, no statements",
        "read executes statements; tables are loaded with load, series, peers or claims"
      )
    case .cellPlanTotal:
      (
        "“{got}” in “{column}” stands in brackets, which plans use for the sum of five years: it is not taken for the value of the year",
        "leave the brackets out if it is; solve {code} for total {total} works with sums"
      )
    case .cellChangeUndecided:
      (
        "“{got}” in “{column}” can mean two things, and was taken for no target",
        "in per cent write target {code} {grown}, as an amount target {code} {added}; for the sum of the years state the kind flow"
      )
    case .cellChangeWithoutBase:
      (
        "“{got}” in “{column}” is a change over the period, and no target follows from it without the value of {year}",
        "put the value of {year} into the table and load it again, or state the target: target {code} VALUE"
      )
    case .cellRangeReversed:
      (
        "the range is reversed: {low} is above {high}",
        "write the smaller first"
      )
    case .cellUnitMismatch:
      (
        "the unit “{got}” cannot be converted to “{expected}”",
        "write it in the unit of the column"
      )
    case .cellOutOfBounds:
      (
        "{indicator} cannot be {got}{unit}: {allowed} is allowed",
        "check the value and its unit; what may be negative (a balance, a growth rate) takes the kind unknown or growth_rate in a column kind"
      )
    case .cellYear:
      (
        "“{got}” in “{column}” is no year from {first} to {last}",
        "write a year of four digits"
      )
    case .cellWord:
      (
        "“{got}” in “{column}” is not known",
        "allowed: {allowed}"
      )
    case .conflictingValues:
      (
        "two values for {entity} {quantity} {year}: {first} ({firstSource}) and {second} ({secondSource})",
        "both are kept and neither counts; check the sources and drop one"
      )
    case .targetAlreadyMet:
      (
        "the target is below the base: {code} {indicator} {base} → {target}{unit}; met already if higher is better",
        "if lower is better, write target {code} <= {target}, or add a column “direction” (down) to the table"
      )
    case .farFromBase:
      (
        "{indicator} {got}{unit} is far from its base {base}{unit}",
        "most often the units differ (8% and 0.08); if it is meant so, leave it"
      )
    case .actualOffScale:
      (
        "{indicator}: {got}{unit} in {year} after {last}{unit} in {lastYear}, {factor} times: the unit, or the decimal point?",
        "if it is meant so, leave it; else state actual {code} {year} VALUE again, or undo"
      )
    case .actualAfterTarget:
      (
        "the target of {indicator} is for {target}, and {year} lies behind it: it decides nothing about the target",
        "if the year is wrong, undo and state it again"
      )
    case .entityUnsaid:
      (
        "the base of indicator {code}, {got}{unit}, is that of {entity}: is this the plan of {entity}?",
        "if it is: set entity {entity}; else its past values count as those of another place"
      )
    case .changeWithoutYearBefore:
      (
        "{indicator} is stated by yearly changes, and without that of {missing} the level of {year} is not known",
        "state actual {code} {missing} VALUE first"
      )
    case .growthFromZero:
      (
        "{indicator} is 0 in {year}, and a rate leaves it there",
        "use an amount a year (+10) or linear to 50"
      )
    case .shortSpan:
      (
        "the pace of {entity} rests on {first}–{last} alone, fewer than 3 years: one good or bad year decides",
        "add earlier values of {entity}, or use like median, like champion"
      )
    case .codeTaken:
      (
        "codes that stand for other indicators in {document}: {codes}",
        "give the rows of the two tables different codes; to load this table instead, undo the loading of {document} first"
      )
    case .thousandsSeparator:
      (
        "“{got}”: thousands separators are for tables only",
        "write it without the comma"
      )
    case .nameNotUsable:
      (
        "“{got}” cannot be a name",
        "a name has letters and no line break; a stated quantity is no number and has no indicator's name"
      )
    case .actualContradictsBase:
      (
        "{year} is the base year of {indicator}, whose base is {base}",
        "actual leaves the base as it is; change the table to change it"
      )
    case .expressionTooLong:
      (
        "the statement has more than {limit} operands",
        "name parts of it with let"
      )
    }
  }
}
