"""Filters of HTML as portals written in Python have them, with their defaults.

Reads {name: html} and writes {filter: {name: what is left}}, as JSON.
"""

import json
import sys

import bleach
import nh3

FILTERS = {
    "nh3": nh3.clean,
    "bleach": bleach.clean,
    "bleach that strips": lambda html: bleach.clean(html, strip=True),
    "bleach that strips every tag": lambda html: bleach.clean(html, tags=set(), strip=True),
}

given = json.load(sys.stdin)
json.dump({name: {which: clean(html) for which, html in given.items()} for name, clean in FILTERS.items()}, sys.stdout)
