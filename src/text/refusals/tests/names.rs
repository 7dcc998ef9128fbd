//! Whatever a file can hold has a name.

use super::*;

/// Whatever a file can hold has a name of its own.
#[test]
fn every_field_of_a_file_has_a_name() {
    let files = [
        include_str!("../../../../tests/files/example.json"),
        include_str!("../../../../tests/links/baseline.json"),
        include_str!("../../../../tests/links/assumptions.json"),
        include_str!("../../../../tests/links/programmes.json"),
    ];
    let mut pointers = vec!["/region/active_range/0".to_owned(), "/plan/sponsorships/0/sector".to_owned()];
    for file in files {
        collect(&serde_json::from_str(file).unwrap(), String::new(), &mut pointers);
    }
    assert!(pointers.len() > 150);
    pointers.retain(|pointer| !pointer.is_empty() && !is_note(pointer));
    for pointer in pointers {
        for lang in BOTH {
            let name = pointer_name(lang, &pointer);
            assert!(!name.contains(&pointer) && !name.contains(['#', '@', '*']), "{pointer}: {name}");
        }
    }
}

/// Free text of a source cannot be wrong in any way that has to be named.
fn is_note(pointer: &str) -> bool {
    ["/source", "/as_of", "/note"].iter().any(|field| pointer.ends_with(field))
}

fn collect(value: &serde_json::Value, pointer: String, pointers: &mut Vec<String>) {
    if let Some(fields) = value.as_object() {
        for (name, value) in fields {
            let name = name.replace('~', "~0").replace('/', "~1");
            collect(value, format!("{pointer}/{name}"), pointers);
        }
    }
    for (place, value) in value.as_array().into_iter().flatten().enumerate() {
        collect(value, format!("{pointer}/{place}"), pointers);
    }
    pointers.push(pointer);
}
