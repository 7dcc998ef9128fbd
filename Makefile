# The commands of the project; each is a script in scripts/.
PORT ?= 8080
MUTANTS ?= src/model/**

.PHONY: serve test dist usb bench mutants
serve: # the site at http://127.0.0.1:8080/
	@bash scripts/serve.sh $(PORT)
test: # every test; the last line counts them
	@bash scripts/test.sh
dist: # the deployable site, in dist/; with ALAMAT=https://portal.go.id/jangkau/ also oembed.json
	@bash scripts/dist.sh
usb: # the single-file edition, dist/jangkau-usb.html
	@bash scripts/dist.sh usb
bench: # the benchmarks
	@bash scripts/bench.sh
mutants: # mutation tests of the model
	@bash scripts/mutants.sh '$(MUTANTS)'
