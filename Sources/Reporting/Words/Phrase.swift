/// The words of reports and notices. Each has its text in both catalogues; `{name}` marks what is put in.
public enum Phrase: String, Sendable, Hashable, CaseIterable {
  // Columns
  case code, indicator, unit, kind, direction, bounds, category, attribute, base, target, year, value, type, source,
    note, place, group
  case assumption, projected, gap, verdict, reached, scenario, parent, growth, method
  case setting, standard, origin, quantity, form, passage, period, peers, reason, parameter, basis, count
  case yearColumn, requiredRateShort, requiredIncrementShort

  // Verdicts
  case verdictReached, verdictRobust, verdictLikely, verdictUncertain, verdictUnlikely, verdictOutOfReach
  case verdictWithinReach, verdictUnknown, verdictLost, verdictMissed, verdictsLost, noAssumption, noTarget

  // What targets ask
  case goalReach, goalKeepAtLeast, goalKeepRange, goalFallTo, goalKeepAtMost, goalClear, goalFallToZero, goalKeepZero

  // Sentences of reports
  case reachTitle, reachSummary, projectTitle, solveTitle, solveTotalTitle, compareTitle, sweepTitle, explainTitle
  case askDirection, newestMeets, conflictIs, thinRates, unusedActual, likePace, targetMark, loadDirections, unassumed
  case hiddenColumns, newerActual, baseMissing, notComparable, tooEasy, worsening, aboveRange, reasonIs, peersAre
  case rangesCount, pointsShort
  case solutionRate, solutionIncrement, solutionOdds, solutionSaturationRate, solutionImitation, solutionInflow
  case solutionElasticity, solutionShift, solutionCumulativeRate, noSolution, solveRemaining, closedForm, bracketed
  case assumptionsDiffer, assumptionsAgree, resultsSideBySide, none
  case explainBase, explainBaseMissing, explainObservation, explainSetAside, explainAssumption, explainInherited
  case explainReason, explainFormula, explainValue, explainKnown, explainTarget, explainRequired, explainRemaining,
    explainRequiredPoints, explainKeep
  case explainQuantity, explainTrend, explainPlace, explainFailure, explainConverge
  case checkFolder, checkHint, sessionDocument
  case checkUnreadUnit
  case checkSummary, checkUnread, acceptedFinding, acceptedUnseen, findingRule, findingPassage, findingArithmetic,
    findingProposal
  case findingAccepted, finding, severity, problem, arithmetic, proposal
  case assertHolds, assertFails, assertUnknown, assertWithoutChance

  // Probabilities
  case probability, centralNinety, commaSeparator, meaningRange, meaningAmountRange, meaningSwing, meaningHistory,
    meaningError
  case unreportedAside, unreportedRemark
  case thinAside, thinRatesAside, rangeAside, rangeInside, fallenBack, worseningChance, endIsNear, keep, pointsShortest
  case risenAbove, newestBefore, unreachableLost
  case thinEvidence, methodsDisagree, solveChanceTitle, solutionTarget, solutionMedianGrowth, solveChanceNow
  case methodDeterministic, methodIntegrated, methodSample, methodPlain, pathChance
  case restsOnMedians, explainBand, explainShares, explainBreakEven, explainBreakEvenAlready,
    explainBreakEvenNever, explainEvidence, explainGaps, explainShrinkage
  case explainPeers, explainPeersPull, explainBreaks
  case explainUpdate, explainUnreported, explainAtLevel, explainTaken, explainTakenMean
  case explainPlanned, explainDone, explainMedian, explainMean
  case explainReferenceClass, explainCharacters, jointAll, jointAllRanked, jointAllShared, jointImpossible, jointDrawn
  case jointNumber, jointAtLeast, jointBinding, jointLeftOut

  // Sensitivity, grids, runs
  case firstReachTitle, firstReachYear, metByThen, notReachedBy, drawnWith, sensitivityTitle, sensitivityTarget
  case contributor, atFive, atNinetyFive, varianceShare, totalShare, partStep, partHistory, partSwing, partShock
  case scaleLogarithm, scaleLogOdds, scaleOwn, sharesExact, sharesDrawn, sharesIndependent, shockEnds, gridTitle
  case gridCorner, gridLegend, gridColumns, crossTitle, runName, targetsMet, expectedMet, allMet, runFailed
  case runFailure, crossJoint

  // Correlations
  case explainDrawn, explainAtMedians, jointSensitivityTitle, jointSensitivityOthers, jointDecided,
    jointSensitivityNote, partDependence
  case archived, archivedAt, runTitle, rankCorrelation
  case correlationStated, correlationsLoaded, correlationsCleared, correlationThird

  // Notices
  case loadedIndicators, loadedSeries, loadedPeers, loadedClaims, loadMissing, loadInferred
  case loadOtherQuantities, loadEncoding, loadConverted, loadMerged, loadUnread
  case loadSheet, loadHidden
  case loadYears, loadYearsExpected, loadEarlier, loadComputed, loadEachYear, loadLevel, loadWords, loadApproximate
  case loadOtherBase, loadUnexplainedMark, ruleYearlyGrowth, ruleTotalGrowth, ruleYearlyPoints, ruleAdded, ruleMultiple
  case explainNote, explainExpected, explainPrinted
  case reachWithoutTarget, helpIndicatorColumns, helpSeriesColumns, helpPeerColumns
  case reloaded, reloadedSame, reloadedNew, reloadedGone, reloadedKept, replacedActual, replacedBase, stateChange
  case droppedAssumption, droppedTarget, droppedScenario, inheritedAgain
  case openedScenario, stated, stateTarget, stateQuantity, stateActual, settingChanged, exported, readFile
  case sheetResult, sheetData, sheetCircumstances
  case undone, redone, saved, logBegun, logEnded, logIsOff
  case workspaceMade, workspaceUnused, restored, restoredLast, restoredRedoable, restoredChanged
  case workspaceIsHeld, workspaceIsReadOnly, workspaceIsForeign, workspaceIsNewer, workspaceIsFull
  case pathEnds, noBindingTarget, bindingUnreachable, overview, overviewEmpty, cancelled, keptGoing

  // Kinds, types, missing values
  case directionUp, directionDown
  case kindStock, kindFlow, kindCount, kindPerCapita, kindShare, kindScore, kindRatio, kindIndex, kindGrowthRate
  case kindUnknown, typeReported, typePreliminary, typePredicted, typeEstimated, typeInterpolated
  case missingMarked, missingBlank, missingNotGiven

  // Diagnostics
  case didYouMean, moreErrors, safest, proportionalForm, actualForm,
    fallingOdds, risingOdds, sweepRefused, valuesSetAside

  // Help and the command line
  case searchFound, searchMissing, moreCandidates
  case partialAnswer, outputCut
  case progressShare, progressRate, progressLeft, secondsLeft, minutesLeft
  case progressSampling, progressSweep, progressCross, progressReading, progressBacktest, progressProjecting
  case progressChecking, progressLaying, countedPaths, countedSteps, countedRuns, countedRows, countedIndicators,
    countedRules
  case helpFooter, promptName, workerFailed, badDefinition, banner
  case lawFrom, originPlan, originEnvironment, originCommandLine, originRCFile, originStatement, butNot, nothingToList,
    chartHistory,
    chartSetAside, notCompared, openedBaseline,
    helpNothing,
    helpFound, helpForm, helpExamples, helpLaws, helpValues, helpTopics, helpNearest, helpSettings

  // Rankings and other places
  case rankingGap, rankingRate, rankingRisk, missingShare, rank, placesTitle, ownPlace, placesOwn, placesOwnRate
  case placesFaster, placesSlower, placesSame, missingBase, missingTarget, missingSummary, actualsTitle, placeTitle,
    sinceBase

  /// Between the members of a list.
  case course, pausing, nextStatement, tutorialTyped, tutorialOther, tutorialLeft, tutorialDone, tutorialPrompt
  case shellPrompt, readOnlyMark, notKept, unkeptAtQuit, replacedFile, screenPause, screenPauseBrief, reasonStated
  case listSeparator, clauseSeparator, inBrackets
  case helpLoading, helpAssuming, helpAsking, helpSession, helpMeaning, helpCause, helpWrong, helpRight, helpRemedy
}
