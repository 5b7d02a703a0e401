// swift-tools-version: 6.2
import PackageDescription

/// What every Swift target of Chancery is compiled with.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .treatAllWarnings(as: .error),
]

/// A target of the library, in the order of ARCHITECTURE.md: it imports only what stands before it.
func layer(
  _ name: String, on dependencies: [Target.Dependency] = [], excluding data: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: data, swiftSettings: strict)
}

func tests(
  _ name: String, of dependencies: [Target.Dependency], excluding data: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["ChanceryTestSupport"], exclude: data,
    swiftSettings: strict)
}

let package = Package(
  name: "chancery",
  products: [
    .library(
      name: "Chancery",
      targets: [
        "Chancery", "ChanceryRecords", "ChanceryLanguage", "ChanceryModel", "ChanceryClean",
        "ChanceryIngest", "ChanceryHTML", "ChanceryText",
      ]),
    .library(name: "ChanceryHTML", targets: ["ChanceryHTML"]),
    .executable(name: "chancery", targets: ["chancery"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .target(name: "CChanceryData"),
    layer("ChanceryText", on: ["CChanceryData"]),
    layer(
      "ChanceryHTML", on: ["ChanceryText"],
      excluding: ["Encoding/encoding-labels.table", "References/characters.table"]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
    layer(
      "ChanceryIngest", on: ["ChanceryText", "ChanceryHTML", "CZlib", "CZstd"],
      excluding: ["Decoding/single-byte.table"]),
    .systemLibrary(
      name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
    layer("ChanceryFetch", on: ["ChanceryText", "CCurl"]),
    layer(
      "ChanceryClean", on: ["ChanceryText", "ChanceryHTML"],
      excluding: [
        "Extraction/Model/pages.model", "Languages/French/lists", "Languages/English/lists",
        "Languages/Other/lists", "Lines/lines.model",
      ]),
    .target(name: "CKernels"),
    .target(name: "CChanceryModels"),
    layer("ChanceryModel", on: ["ChanceryText", "CKernels"]),
    layer(
      "ChanceryLanguage",
      on: ["ChanceryText", "ChanceryClean", "ChanceryModel", "CChanceryModels"],
      excluding: [
        "Identification/identification.model", "Languages/French/lists",
        "Languages/English/lists", "Languages/Shared/lists",
      ]),
    layer(
      "ChanceryRecords", on: ["ChanceryText", "ChanceryClean", "ChanceryLanguage"],
      excluding: ["Languages/French/lists", "Languages/English/lists"]),
    layer(
      "Chancery",
      on: [
        "ChanceryText", "ChanceryIngest", "ChanceryClean", "ChanceryLanguage", "ChanceryRecords",
      ]),
    layer(
      "ChanceryStore",
      on: [
        "ChanceryText", "ChanceryIngest", "ChanceryClean", "ChanceryRecords", "Chancery",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .executableTarget(
      name: "chancery",
      dependencies: [
        "ChanceryText", "ChanceryIngest", "ChanceryClean", "ChanceryLanguage", "ChanceryRecords",
        "Chancery", "ChanceryStore", "ChanceryFetch",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "line-features", dependencies: ["ChanceryClean"], swiftSettings: strict),
    .executableTarget(
      name: "page-features", dependencies: ["ChanceryText", "ChanceryClean"],
      swiftSettings: strict),
    .executableTarget(
      name: "token-features", dependencies: ["ChanceryText", "ChanceryLanguage"],
      swiftSettings: strict),
    .target(
      name: "ChanceryTestSupport", path: "Tests/ChanceryTestSupport", swiftSettings: strict),
    .target(
      name: "ChanceryRecordSupport",
      dependencies: ["ChanceryText", "ChanceryClean", "ChanceryRecords", "Chancery"],
      path: "Tests/ChanceryRecordSupport", swiftSettings: strict),
    tests(
      "ChanceryModelTests", of: ["ChanceryText", "CKernels", "CChanceryModels", "ChanceryModel"],
      excluding: ["Fixtures"]),
    tests("ChanceryTextTests", of: ["ChanceryText"]),
    tests(
      "ChanceryCleanTests", of: ["ChanceryText", "ChanceryHTML", "ChanceryClean"],
      excluding: ["Lines/Fixtures"]),
    tests(
      "ChanceryRecordsTests",
      of: ["ChanceryText", "ChanceryClean", "ChanceryLanguage", "ChanceryRecords"]),
    tests(
      "QualityTests",
      of: [
        "ChanceryText", "ChanceryClean", "ChanceryLanguage", "ChanceryRecords", "Chancery",
      ],
      excluding: ["baseline.json", "Examples"]),
    tests("ChanceryHTMLTests", of: ["ChanceryText", "ChanceryHTML"]),
    tests(
      "ChanceryIngestTests",
      of: ["ChanceryText", "ChanceryHTML", "ChanceryIngest", "CZlib", "CZstd"]),
    tests("ChanceryFetchTests", of: ["ChanceryFetch"]),
    .testTarget(
      name: "ChanceryLanguageTests",
      dependencies: ["ChanceryText", "ChanceryModel", "ChanceryLanguage", "ChanceryTestSupport"],
      exclude: ["Fixtures"], swiftSettings: strict),
    tests(
      "ChanceryTests",
      of: [
        "ChanceryText", "ChanceryHTML", "ChanceryClean", "ChanceryLanguage", "ChanceryRecords",
        "Chancery", "ChanceryRecordSupport",
      ]),
    tests(
      "ChanceryStoreTests",
      of: [
        "ChanceryText", "ChanceryIngest", "ChanceryClean", "ChanceryRecords", "Chancery",
        "ChanceryStore", "ChanceryRecordSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      "CommandTests",
      of: [
        "chancery", "ChanceryText", "Chancery", "ChanceryIngest", "ChanceryStore", "ChanceryFetch",
        "ChanceryRecordSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], excluding: ["__Snapshots__"]),
    tests(
      "EndToEndTests",
      of: [
        "chancery", "ChanceryStore", "ChanceryRecordSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
  ]
)
