//! JSON pointers (RFC 6901) of the values of a scenario in its file.

use crate::model::Field;

/// The pointer of a field: `/region/targets/0/percent`.
pub fn of(field: Field) -> String {
    field.id().split('.').fold(String::new(), |pointer, name| below(&pointer, name))
}

/// The field at a pointer; `None` where this version knows none.
pub fn field(pointer: &str) -> Option<Field> {
    let id = pointer.strip_prefix('/')?.replace('/', ".");
    Field::parse(&id).filter(|field| of(*field) == pointer)
}

/// The pointer of what is called `name` in the object at `pointer`.
pub(super) fn below(pointer: &str, name: &str) -> String {
    format!("{pointer}/{}", name.replace('~', "~0").replace('/', "~1"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Stock, TargetField};

    #[test]
    fn a_field_has_one_pointer() {
        for (pointer, of_it) in [
            ("/horizon", Field::Horizon),
            ("/region/active", Field::ActiveTotal),
            ("/region/active/wage", Field::Active(Stock::Wage)),
            ("/region/targets/3/percent", Field::Target(3, TargetField::Percent)),
            ("/assumptions/organic_growth_per_month/wage", Field::Parameter(1)),
        ] {
            assert_eq!(of(of_it), pointer);
            assert_eq!(field(pointer), Some(of_it));
        }
        for pointer in ["", "/", "horizon", "/region.active", "/region/targets/03/percent", "/x~1y"] {
            assert_eq!(field(pointer), None, "{pointer}");
        }
    }
}
