# make run   installs what is missing, builds, plays the Zhengzhou tour and, on a terminal, stays in the shell
# make test  installs what is missing, checks the layout of the code and runs every test

SWIFT ?= swift
BUILD_PACKAGES = libedit-dev libsqlite3-dev zlib1g-dev pkg-config
TEST_PACKAGES = $(BUILD_PACKAGES) locales tmux
RELEASE = -c release --static-swift-stdlib --product tuiyan

.PHONY: run build test lint

run: build
	@$$($(SWIFT) build $(RELEASE) --show-bin-path)/tuiyan --echo -f Scenarios/zhengzhou-2025/tour.tuiyan -i

build:
	@Scripts/setup.sh $(BUILD_PACKAGES)
	$(SWIFT) build $(RELEASE)

lint:
	$(SWIFT) format lint --strict --recursive Package.swift Sources Tests

test:
	@Scripts/setup.sh $(TEST_PACKAGES)
	@$(MAKE) lint
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build
