internal import ArgumentParser

struct Search: ParsableCommand {
}
