# The commands of the project; each is a script in scripts/.
PORT ?= 8080
MUTANTS ?= src/model/**
PART ?=
BEFORE ?=

.PHONY: serve test wide fresh dist usb size bench mutants scale
serve: # the site at http://127.0.0.1:8080/
	@bash scripts/serve.sh $(PORT)
test: # every test of every change; the last line counts them; PART=browser only one part
	@bash scripts/test.sh $(PART)
wide: # the tests that are real and slow; PART=fresh only one part
	@bash scripts/wide.sh $(PART)
fresh: # the whole of .ci/run in a bare Debian with an empty home
	@bash scripts/fresh.sh
dist: # the deployable site, in dist/; with ALAMAT=https://portal.go.id/jangkau/ also oembed.json
	@bash scripts/dist.sh
usb: # the single-file edition, dist/jangkau-usb.html
	@bash scripts/dist.sh usb
size: # where the bytes of the program are, and what each visit transfers
	@bash scripts/size.sh
bench: # the benchmarks; with BEFORE=COMMIT start, slider and model of that commit and of this checkout, turn about
	@$(if $(BEFORE),bash scripts/side-by-side.sh $(BEFORE),bash scripts/bench.sh)
scale: # the program on many lines: one core, two, GNU parallel, PySpark; LINES=20000
	@bash scripts/scale.sh
mutants: # mutation tests of the model
	@bash scripts/mutants.sh '$(MUTANTS)'
