// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// A library target of the house, with the settings that all of them share.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The test target that mirrors a room.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .testTarget(name: name + "Tests", dependencies: dependencies, swiftSettings: settings)
}

let cSettings: [CSetting] = [.treatAllWarnings(as: .error)]

// A target imports only what stands above it in this list.
let rooms: [Target] = [
  // floor 0
  room("TerminalText"),
  room("LongWork"),
  .systemLibrary(name: "CEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
  .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
  .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
  .target(name: "CEditShim", dependencies: ["CEdit"], cSettings: cSettings),
  // floor 1
  room("SourceText"),
  room("OfficeFiles", ["CZlib", "LongWork", "SourceText"]),
  room("PlanModel"),
  room("NameMatching", ["SourceText"]),
  .target(name: "CKernels", cSettings: cSettings),
  room("ProjectionKernels", ["LongWork", "CKernels"]),
  room("LineEditor", ["CEditShim", "TerminalText"]),
  room("Workspace", ["CSQLite"]),
  // floor 2
  room("ScenarioLanguage", ["LongWork", "SourceText", "PlanModel", "NameMatching"]),
  room("IndicatorTables", ["LongWork", "SourceText", "PlanModel", "NameMatching"]),
  room("DraftText", ["LongWork", "SourceText", "PlanModel", "IndicatorTables"]),
  room("EvidenceModel", ["CKernels", "LongWork", "PlanModel"]),
  room("OfficialMeasures", ["PlanModel"]),
  room("ForecastMethods", ["PlanModel", "ProjectionKernels", "EvidenceModel"]),
  room("Projection", ["LongWork", "ProjectionKernels", "PlanModel", "EvidenceModel", "ForecastMethods"]),
  // floor 3
  room("DraftReview", ["LongWork", "ProjectionKernels", "PlanModel", "IndicatorTables", "DraftText"]),
  room(
    "Assessment",
    [
      "LongWork", "SourceText", "ProjectionKernels", "PlanModel", "EvidenceModel", "OfficialMeasures",
      "ForecastMethods", "Projection", "DraftText", "DraftReview",
    ]),
  room(
    "Reporting",
    [
      "LongWork", "TerminalText", "SourceText", "OfficeFiles", "PlanModel", "IndicatorTables", "EvidenceModel",
      "OfficialMeasures", "ForecastMethods", "Projection", "DraftText", "DraftReview", "Assessment",
    ]),
  // floor 4
  room(
    "Worker",
    [
      "SourceText", "ProjectionKernels", "PlanModel", "ScenarioLanguage", "EvidenceModel", "OfficialMeasures",
      "Projection", "Reporting",
    ]),
  room(
    "PlanningSession",
    [
      "LongWork", "TerminalText", "SourceText", "OfficeFiles", "PlanModel", "NameMatching", "ScenarioLanguage",
      "IndicatorTables",
      "Projection", "DraftText", "DraftReview", "Assessment", "Reporting", "Workspace",
    ]),
  // floor 5
  room(
    "PlanShell",
    [
      "LongWork", "TerminalText", "SourceText", "PlanModel", "NameMatching", "LineEditor", "ScenarioLanguage",
      "Assessment",
      "Reporting",
      "PlanningSession",
    ]),
  // floor 6
  .executableTarget(
    name: "tuiyan",
    dependencies: [
      "LongWork", "TerminalText", "SourceText", "PlanModel", "ScenarioLanguage", "Reporting", "Worker", "Workspace",
      "PlanningSession", "PlanShell",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
    ], swiftSettings: settings,
    // At a fixed address nothing has to be relocated: 50,000 pointers and 170 pages less to write at every start.
    linkerSettings: [.unsafeFlags(["-Xclang-linker", "-no-pie"], .when(platforms: [.linux], configuration: .release))]),
]

let testRooms: [Target] = [
  // Terminals for tests: a pseudo-terminal, what stands on its screen, and a program that only reads lines.
  .target(name: "CPseudoTerminal", path: "Tests/Support/CPseudoTerminal", cSettings: cSettings),
  .target(
    name: "TerminalScreen", dependencies: ["CPseudoTerminal", "TerminalText"], path: "Tests/Support/TerminalScreen",
    swiftSettings: settings),
  .executableTarget(
    name: "KeystrokeBenchmark", dependencies: ["CPseudoTerminal"], path: "Tests/Support/KeystrokeBenchmark",
    swiftSettings: settings),
  .executableTarget(
    name: "LineEditorProbe", dependencies: ["LineEditor", "TerminalText"], path: "Tests/Support/LineEditorProbe",
    swiftSettings: settings),
  // A program that keeps statements in a workspace until it is killed.
  .executableTarget(
    name: "WorkspaceProbe", dependencies: ["Workspace"], path: "Tests/Support/WorkspaceProbe", swiftSettings: settings),
  .target(
    name: "TestSupport", dependencies: ["SourceText", "PlanModel", "ScenarioLanguage", "Projection"],
    path: "Tests/Support/TestSupport",
    swiftSettings: settings),
  tests("SourceText", ["SourceText", "TestSupport"]),
  tests("PlanModel", ["PlanModel", "TestSupport"]),
  tests("OfficeFiles", ["OfficeFiles", "SourceText", "TestSupport"]),
  tests("NameMatching", ["SourceText", "NameMatching", "TestSupport"]),
  tests("ScenarioLanguage", ["SourceText", "PlanModel", "ScenarioLanguage", "TestSupport"]),
  tests("ProjectionKernels", ["ProjectionKernels", "CKernels"]),
  tests("Projection", ["ProjectionKernels", "PlanModel", "EvidenceModel", "Projection", "TestSupport"]),
  tests("DraftText", ["SourceText", "OfficeFiles", "PlanModel", "IndicatorTables", "DraftText", "TestSupport"]),
  tests("DraftReview", ["SourceText", "PlanModel", "IndicatorTables", "DraftText", "DraftReview", "TestSupport"]),
  tests(
    "Assessment",
    ["PlanModel", "EvidenceModel", "OfficialMeasures", "ForecastMethods", "Projection", "Assessment", "TestSupport"]),
  tests(
    "Reporting",
    [
      "TerminalText", "SourceText", "OfficeFiles", "PlanModel", "IndicatorTables", "Projection", "DraftText",
      "DraftReview",
      "Assessment", "Reporting", "TestSupport",
    ]),
  tests(
    "PlanningSession",
    [
      "TerminalText", "SourceText", "PlanModel", "NameMatching", "ScenarioLanguage", "Projection", "Assessment",
      "DraftText", "DraftReview", "Reporting", "Workspace", "PlanningSession", "TestSupport",
    ]),
  tests("Workspace", ["Workspace", "WorkspaceProbe", "TestSupport"]),
  tests("EvidenceModel", ["CKernels", "EvidenceModel", "PlanModel", "TestSupport"]),
  tests("ForecastMethods", ["ForecastMethods", "EvidenceModel", "PlanModel", "TestSupport"]),
  tests("OfficialMeasures", ["OfficialMeasures", "PlanModel", "TestSupport"]),
  tests("Worker", ["Worker"]),
  tests("LongWork", ["LongWork"]),
  tests("TerminalText", ["TerminalText", "TestSupport"]),
  tests("LineEditor", ["LineEditor", "LineEditorProbe", "TerminalScreen", "TerminalText", "TestSupport"]),
  tests(
    "PlanShell",
    ["tuiyan", "TerminalScreen", "TerminalText", "LineEditor", "PlanModel", "PlanningSession", "PlanShell"]),
  tests(
    "IndicatorTables", ["IndicatorTables", "SourceText", "OfficeFiles", "PlanModel", "NameMatching", "TestSupport"]),
  .testTarget(
    name: "TranscriptTests",
    dependencies: ["tuiyan", "TerminalText", "SourceText", "ScenarioLanguage", "Reporting", "PlanningSession"],
    swiftSettings: settings),
]

let package = Package(
  name: "tuiyan",
  products: [
    .executable(name: "tuiyan", targets: ["tuiyan"]),
    // For Benchmarks, a package of its own.
    .library(name: "ProjectionKernels", targets: ["ProjectionKernels", "CKernels"]),
    .library(name: "Assessment", targets: ["PlanModel", "Projection", "Assessment"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: rooms + testRooms,
  swiftLanguageModes: [.v6]
)
