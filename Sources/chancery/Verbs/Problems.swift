internal import ArgumentParser

struct Problems: ParsableCommand {
}
