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

// A target imports only what stands above it in this list.
let rooms: [Target] = [
  // floor 0
  room("TerminalText"),
  // floor 1
  room("SourceText"),
  room("PlanModel"),
  room("NameMatching", ["SourceText"]),
  // floor 2
  room("ScenarioLanguage", ["SourceText", "PlanModel", "NameMatching"]),
  room("IndicatorTables", ["SourceText", "PlanModel", "NameMatching"]),
  room("Projection", ["PlanModel"]),
  // floor 3
  room("Assessment", ["PlanModel", "Projection"]),
  room("Reporting", ["TerminalText", "SourceText", "PlanModel", "Projection", "Assessment"]),
]

let package = Package(
  name: "tuiyan",
  products: [],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: rooms,
  swiftLanguageModes: [.v6]
)
