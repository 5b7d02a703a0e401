// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "chancery", path: "..")],
  targets: [
    .executableTarget(
      name: "clean-bench", dependencies: [.product(name: "Chancery", package: "chancery")]),
    .executableTarget(
      name: "html-bench", dependencies: [.product(name: "ChanceryHTML", package: "chancery")]),
    .executableTarget(
      name: "html-scaling", dependencies: [.product(name: "ChanceryHTML", package: "chancery")]),
  ]
)
