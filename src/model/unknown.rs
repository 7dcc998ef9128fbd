//! What a newer file says.

/// Fields that a file carries and this version does not know: name and raw JSON, written back as they were.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unknown(pub Vec<(String, String)>);
