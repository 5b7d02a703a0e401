# up: build, import the examples, show them.  test: everything the project promises.
# bench: speed, as ratios.  models: train the language layer anew.  format: rewrite the Swift files as the style asks.

SHELL := /bin/sh
# Release builds: Swift libraries linked in, optimised across modules.
RELEASE := -c release --static-swift-stdlib -Xswiftc -cross-module-optimization
STORE ?= chancery.db

.PHONY: up test bench models format release bootstrap

bootstrap:
	@scripts/bootstrap

release: bootstrap
	swift build $(RELEASE) --product chancery

up: release
	@scripts/up "$$(swift build $(RELEASE) --show-bin-path)/chancery" "$(STORE)"

test: bootstrap
	@scripts/check

bench: release
	@scripts/bench "$$(swift build $(RELEASE) --show-bin-path)/chancery" $(BENCH)

models: bootstrap
	@Training/parser/make

format:
	git ls-files -z '*.swift' | xargs -0 swift format -i --parallel
