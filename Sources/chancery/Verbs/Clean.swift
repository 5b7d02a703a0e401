internal import ArgumentParser

struct Clean: ParsableCommand {
}
