internal import ArgumentParser

struct Config: ParsableCommand {
}
