//! What a scenario carries besides its region and its plan, in one sentence: nothing moves the projection unseen.

use super::Lang;

/// `counted` months after the baseline, `earlier` figures from before it, and `revisions` of the base. The projection
/// follows revisions and is carried on from the last count; earlier figures do nothing to it.
pub fn besides(lang: Lang, counted: usize, earlier: usize, revisions: usize) -> String {
    let one = |count: usize, single: &'static str, many: &'static str| if count == 1 { single } else { many };
    match lang {
        Lang::Id => {
            let parts = [
                (counted, "bulan realisasi"),
                (earlier, "angka sebelum data dasar"),
                (revisions, "perubahan jumlah pekerja eligible"),
            ];
            let effect = match (counted > 0, revisions > 0) {
                (true, true) => "Proyeksi memakai perubahan itu dan dilanjutkan dari realisasi terakhir",
                (true, false) => "Proyeksi dilanjutkan dari realisasi terakhir",
                (false, true) if earlier == 0 => "Proyeksi memakainya",
                (false, true) => "Proyeksi memakai perubahan itu; angka sebelumnya tidak mengubahnya",
                (false, false) => "Proyeksi tidak berubah karenanya",
            };
            format!("Skenario ini membawa {}. {effect}.", listed(&parts, " dan "))
        }
        Lang::En => {
            let figures = one(earlier, "figure from before the baseline", "figures from before the baseline");
            let bases =
                one(revisions, "revision of the eligible workers", "revisions of the eligible workers");
            let parts = [
                (counted, one(counted, "month as counted", "months as counted")),
                (earlier, figures),
                (revisions, bases),
            ];
            let effect = match (counted > 0, revisions > 0) {
                (true, true) => "The projection takes revisions in and is carried on from the last count",
                (true, false) => "The projection is carried on from the last count",
                (false, true) if earlier == 0 => "The projection takes this in",
                (false, true) => "The projection takes revisions in; earlier figures do not change it",
                (false, false) => "The projection does not change by this",
            };
            format!("This scenario carries {}. {effect}.", listed(&parts, " and "))
        }
    }
}

/// How many there are of each, those without any left out: `12 months and 1 revision`.
fn listed(parts: &[(usize, &str)], last: &str) -> String {
    let named: Vec<String> =
        parts.iter().filter(|(count, _)| *count > 0).map(|(count, name)| format!("{count} {name}")).collect();
    match named.split_last() {
        Some((end, [])) => end.clone(),
        Some((end, rest)) => [&rest.join(", "), last, end].concat(),
        None => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_carried_is_counted_and_its_effect_said() {
        assert_eq!(
            besides(Lang::Id, 12, 0, 1),
            "Skenario ini membawa 12 bulan realisasi dan 1 perubahan jumlah pekerja eligible. \
             Proyeksi memakai perubahan itu dan dilanjutkan dari realisasi terakhir."
        );
        assert_eq!(
            besides(Lang::En, 1, 2, 0),
            "This scenario carries 1 month as counted and 2 figures from before the baseline. \
             The projection is carried on from the last count."
        );
        assert_eq!(
            besides(Lang::En, 0, 1, 0),
            "This scenario carries 1 figure from before the baseline. The projection does not change by this."
        );
        assert_eq!(
            besides(Lang::En, 0, 0, 2),
            "This scenario carries 2 revisions of the eligible workers. The projection takes this in."
        );
    }
}
