#!/usr/bin/env bash
# What a page hides stands in the document that an office makes of it: LibreOffice, pandoc, markdownify and html2text all
# write out `hidden`, `display: none` and the content of `<template>`.
#
# One would think: the attribute `hidden` and a `display: none` at the element itself need no style sheet, so programs that
# turn a page into a document leave those words out, as they leave out scripts; `<template>` is no part of a page at all.
# Seen: all four write all four of them (hidden, display: none, template, noscript) among the visible words, without a mark.
# A closed <details> is written out too; only a comment and <script> are gone.
# What follows: a page that is meant for an office is a page of its own, with nothing hidden in it; what is only for the
# screen (menus, hints, dialogs) is put there by a script or not at all.
# Versions: LibreOffice 7.4.7, pandoc 3.9 (pypandoc_binary 1.17), markdownify 1.2.3, html2text 2025.4.15.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
need soffice
soffice --version
pip_install pypandoc_binary==1.17 markdownify==1.2.3 html2text==2025.4.15

cat > page.html <<'HTML'
<!doctype html>
<html lang="id">
<meta charset="utf-8">
<title>x</title>
<p>tampak</p>
<p hidden>atribut</p>
<p style="display: none">gaya</p>
<template><p>templat</p></template>
<noscript><p>tanpaskrip</p></noscript>
<!-- <p>komentar</p> -->
<script>"skrip";</script>
HTML
cat > convert.py <<'PY'
import html2text
import markdownify
import pypandoc

with open("page.html") as file:
    page = file.read()
for text in (pypandoc.convert_file("page.html", "plain"), markdownify.markdownify(page), html2text.html2text(page)):
    print(*[word for word in text.split() if word != "x"])
PY
python convert.py > seen
soffice -env:UserInstallation="file://$place/profile" --headless --infilter="HTML (StarWriter)" --convert-to txt:Text page.html >/dev/null 2>&1
words="tampak atribut gaya templat tanpaskrip"
expect "pandoc" "$words" "$(sed -n 1p seen)"
expect "markdownify" "$words" "$(sed -n 2p seen)"
expect "html2text" "$words" "$(sed -n 3p seen)"
expect "LibreOffice" "$words" "$(tr -d '\357\273\277' < page.txt | tr -s '[:space:]' ' ' | sed 's/^ //; s/ $//')"
done_expecting
