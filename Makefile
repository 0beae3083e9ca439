# The tasks of a day. `make` alone lists them.
MVN ?= mvn -q
JDK25 ?= $(shell ls -d /usr/lib/jvm/*25* 2>/dev/null | head -n 1)

.PHONY: help build test lint run format fuzz coverage check-reproducible jdk25 clean
.DEFAULT_GOAL := help

help: ## list these tasks
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 26

build: ## build the command, without tests
	$(MVN) -DskipTests -pl cli -am package

test: ## everything that the build checks (mvn verify)
	mvn -B -ntp verify

lint: ## compile everything anew with all warnings of Error Prone
	$(MVN) clean test-compile -Plint

run: ## build the seeds' graph in colloquy-graph/
	./colloquy build seeds

format: ## format all sources
	$(MVN) spotless:apply

fuzz: ## feed random input to every format: make fuzz [TEST=SomeFuzzTest]
	JAZZER_FUZZ=1 $(MVN) -pl core,rdf-export test -Dexcluded.tags= -Dgroups=fuzz $(if $(TEST),-Dtest=$(TEST) -Dsurefire.failIfNoSpecifiedTests=false)

coverage: ## run the tests and say where the coverage reports are
	$(MVN) verify -Pcoverage
	@ls */target/site/jacoco/index.html

check-reproducible: ## build twice and compare the jars byte for byte
	@set -e; first=$$(mktemp -d); trap 'rm -rf "$$first"' EXIT; \
	$(MVN) clean package -DskipTests; cp */target/*.jar "$$first"; \
	$(MVN) clean package -DskipTests; \
	for jar in */target/*.jar; do cmp "$$jar" "$$first/$${jar##*/}"; done; \
	echo "the same bytes, twice: $$(ls */target/*.jar | tr '\n' ' ')"

jdk25: ## the same under JDK 25: make jdk25 [JDK25=/path/to/jdk]
	JAVA_HOME=$(JDK25) mvn -B -ntp verify

clean: ## remove what was built
	$(MVN) clean
