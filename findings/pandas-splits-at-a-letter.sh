#!/usr/bin/env bash
# A table of one column headed Kabupaten/Kota comes back from pandas as columns K, bup and ten/Kot; one with bars between its
# columns is cut at the letter e.
#
# One would think: asked to find the separator (sep=None), a reader of tables tries commas, semicolons, tabs and bars, and takes a
# table without any for one column; a letter is never one.
# Seen: pandas looks at the first line alone and takes whatever Python's csv.Sniffer names for it, letters too, without a warning:
# a and e, which Indonesian has in every word. With semicolons or tabs it is right. DuckDB reads the same files as they are.
# What follows: separators are chosen from a short list, over several lines, and a table that has none of them has one column.
# Versions: pandas 3.1.1 with Python 3.11, duckdb 2.0.1.
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
pip_install pandas==3.1.1 duckdb==2.0.1

cat > read.py <<'PY'
import warnings

import duckdb
import pandas

warnings.simplefilter("error")
tables = {
    "one.csv": "Kabupaten/Kota\nAsahan\nDairi\nKaro\n",
    "bars.csv": "Kab/Kota|Pekerja|Peserta\nAsahan|312450|120340\nDairi|98200|41700\n",
    "semicolons.csv": "Kab/Kota;Pekerja;Peserta\nAsahan;312450;120340\nDairi;98200;41700\n",
}
for name, text in tables.items():
    with open(name, "w") as file:
        file.write(text)
    print(" + ".join(pandas.read_csv(name, sep=None, engine="python").columns))
    print(" + ".join(duckdb.sql(f"from read_csv('{name}', header = true)").columns))
PY
python read.py > seen
expect "one column, pandas" "K + bup + ten/Kot + Unnamed: 3" "$(sed -n 1p seen)"
expect "one column, DuckDB" "Kabupaten/Kota" "$(sed -n 2p seen)"
expect "bars, pandas" "Kab/Kota|P + k + rja|P + s + rta" "$(sed -n 3p seen)"
expect "bars, DuckDB" "Kab/Kota + Pekerja + Peserta" "$(sed -n 4p seen)"
expect "semicolons, pandas" "Kab/Kota + Pekerja + Peserta" "$(sed -n 5p seen)"
done_expecting
