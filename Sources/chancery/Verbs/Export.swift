internal import ArgumentParser

struct Export: ParsableCommand {
}
