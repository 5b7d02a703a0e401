internal import ArgumentParser

struct Explain: ParsableCommand {
}
