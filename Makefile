# Majlis. `make` lists what there is to do.

SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=
BINARY := .build/release/majlis
# Libraries that the program brings along in itself, where the system has them in that form: a folder in which the linker finds no other.
STATIC := $(abspath .build/static)
BUNDLED := sqlite3 md z
# The line editor and what it needs, where it is installed: pkg-config's answer names shared libraries, so there is one of our own in its place.
LINE_EDITOR := edit tinfo bsd md
SCRIPTS := $(sort $(wildcard examples/*.majlis examples/*/conference.majlis examples/*/project.majlis))
# What the examples print in `make run` is their state on this day; their findings do not depend on it.
AS_OF ?= 2027-03-01
RELEASE := swift build -c release --static-swift-stdlib --pkg-config-path $(STATIC) -Xlinker -L$(STATIC)
export MAJLIS_BINARY := $(abspath $(BINARY))

.PHONY: help setup build run test golden grammar grammar-check bench format lint install clean-check

help:
	@echo 'make run            builds the program, then checks and runs the examples'
	@echo 'make test           builds everything and runs all tests'
	@echo 'make build          builds $(BINARY)'
	@echo 'make golden         writes the expected outputs of the tests again; look at the difference'
	@echo 'make grammar        writes what is generated from Grammar/ again'
	@echo 'make grammar-check  fails where that would change something'
	@echo 'make bench          measures the speed'
	@echo 'make format         gives the sources their layout'
	@echo 'make lint           fails where that would change something'
	@echo 'make install        installs the program, its manual page and completions to PREFIX ($(PREFIX))'
	@echo 'make clean-check    clones into a new folder and runs everything there'

# The compiler and what it links against: installed where that can be done, else named.
setup:
	@.ci/setup

build: setup
	@mkdir -p $(STATIC); for name in $(BUNDLED); do \
	  archive=$$(cc -print-file-name=lib$$name.a 2>/dev/null || clang -print-file-name=lib$$name.a); \
	  if [ -f "$$archive" ]; then ln -sf "$$(realpath "$$archive")" $(STATIC)/lib$$name.a; fi; \
	done
	@rm -f $(STATIC)/libedit.pc; if flags=$$(pkg-config --cflags libedit 2>/dev/null); then \
	  for name in $(LINE_EDITOR); do \
	    archive=$$(cc -print-file-name=lib$$name.a 2>/dev/null || clang -print-file-name=lib$$name.a); \
	    [ -f "$$archive" ] || { rm -f $(STATIC)/libedit.a; exit 0; }; ln -sf "$$(realpath "$$archive")" $(STATIC)/lib$$name.a; \
	  done; \
	  printf '%s\n' 'Name: libedit' 'Description: the line editor' 'Version: 0' "Cflags: $$flags" \
	    'Libs: -L$(STATIC) $(LINE_EDITOR:%=-l%)' > $(STATIC)/libedit.pc; \
	fi
	$(RELEASE) --product majlis

# An example may have findings of its own: that is what it is there to show. Only a failure of the program stops here.
run: build
	@set -e; for script in $(SCRIPTS); do \
	  echo; echo "── majlis check $$script"; status=0; $(BINARY) check $$script || status=$$?; \
	  if [ $$status -gt 1 ]; then exit $$status; fi; \
	  echo; echo "── majlis run $$script --as-of $(AS_OF)"; status=0; $(BINARY) run $$script --as-of $(AS_OF) || status=$$?; \
	  if [ $$status -gt 1 ]; then exit $$status; fi; \
	done

test: build
	swift test

# The suites that compare with files.
GOLDEN_SUITES := ExampleGoldenTests|ReadmeTests|SessionPageTests|TranscriptTests|FixtureTests

golden: build
	MAJLIS_UPDATE_GOLDENS=1 swift test --filter '$(GOLDEN_SUITES)'
	-$(BINARY) check examples --lang en --output json=examples/findings.json > /dev/null

grammar: setup
	swift run majlis-grammar

grammar-check: setup
	swift run majlis-grammar --check

bench: build
	$(RELEASE) --product majlis-bench
	.build/release/majlis-bench run --binary $(BINARY) $(addprefix --file ,$(wildcard $(MAJLIS_CORPUS)/data/real/fosdem-2020.xml))

# What is generated has its own layout.
SWIFT_FILES = $(shell find Package.swift Sources Tests -name '*.swift' -not -path '*/Generated/*')

format: setup
	swift format --in-place --parallel $(SWIFT_FILES)

lint: setup
	swift format lint --strict --parallel $(SWIFT_FILES)

install: build
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/majlis
	ln -sf majlis $(DESTDIR)$(PREFIX)/bin/مجلس
	install -d $(DESTDIR)$(PREFIX)/share/man/man1 $(DESTDIR)$(PREFIX)/share/man/ar/man1
	$(BINARY) man --lang en > $(DESTDIR)$(PREFIX)/share/man/man1/majlis.1
	$(BINARY) man --lang ar > $(DESTDIR)$(PREFIX)/share/man/ar/man1/majlis.1
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	$(BINARY) completions bash --lang en > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/majlis
	install -d $(DESTDIR)$(PREFIX)/share/zsh/site-functions
	$(BINARY) completions zsh --lang en > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_majlis
	install -d $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(BINARY) completions fish --lang en > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/majlis.fish

clean-check:
	@set -e; folder=$$(mktemp -d); trap 'rm -rf "$$folder"' EXIT; \
	git clone --quiet . "$$folder/majlis"; \
	if [ -d ../shared ] && [ -z "$$MAJLIS_CORPUS" ]; then export MAJLIS_CORPUS="$$(cd ../shared && pwd)"; fi; \
	unset MAJLIS_BINARY; cd "$$folder/majlis"; make test; make run > /dev/null; echo 'a fresh clone builds, passes its tests and runs its examples'
