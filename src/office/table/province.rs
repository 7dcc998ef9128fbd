//! Provinces, whose rows in a table of regions are sums.

/// Codes and names without blanks, as offices write them.
const PROVINCES: [(&str, &str); 44] = [
    ("11", "aceh"),
    ("11", "nanggroeacehdarussalam"),
    ("12", "sumaterautara"),
    ("12", "sumut"),
    ("13", "sumaterabarat"),
    ("14", "riau"),
    ("15", "jambi"),
    ("16", "sumateraselatan"),
    ("17", "bengkulu"),
    ("18", "lampung"),
    ("19", "kepulauanbangkabelitung"),
    ("19", "bangkabelitung"),
    ("21", "kepulauanriau"),
    ("31", "dkijakarta"),
    ("32", "jawabarat"),
    ("33", "jawatengah"),
    ("34", "diyogyakarta"),
    ("34", "daerahistimewayogyakarta"),
    ("34", "yogyakarta"),
    ("35", "jawatimur"),
    ("36", "banten"),
    ("51", "bali"),
    ("52", "nusatenggarabarat"),
    ("53", "nusatenggaratimur"),
    ("61", "kalimantanbarat"),
    ("62", "kalimantantengah"),
    ("63", "kalimantanselatan"),
    ("64", "kalimantantimur"),
    ("65", "kalimantanutara"),
    ("71", "sulawesiutara"),
    ("72", "sulawesitengah"),
    ("73", "sulawesiselatan"),
    ("74", "sulawesitenggara"),
    ("75", "gorontalo"),
    ("76", "sulawesibarat"),
    ("81", "maluku"),
    ("82", "malukuutara"),
    ("91", "papua"),
    ("92", "papuabarat"),
    ("93", "papuaselatan"),
    ("94", "papuatengah"),
    ("95", "papuapegunungan"),
    ("96", "papuabaratdaya"),
    ("", "indonesia"),
];

/// The beginning of the codes of a province's regions; empty for the whole country, nothing for any other name.
pub fn province(name: &str) -> Option<&'static str> {
    let small: String = name.to_lowercase().chars().filter(|letter| letter.is_alphabetic()).collect();
    let bare = ["provinsi", "propinsi", "prov", "prop"].iter().find_map(|head| small.strip_prefix(head));
    let bare = bare.unwrap_or(&small);
    PROVINCES.iter().find(|(_, name)| *name == bare).map(|(code, _)| *code)
}
