//! What a contribution costs: docs/model.md, section 4; the figures and their sources are in `data`.

use super::choices::{Package, Payer, Sector};
use super::month::Month;
use super::units::RupiahPerWorker;

/// Work injury and death, for each month (JKK 10,000 + JKM 6,800).
pub const JKK_JKM: RupiahPerWorker = RupiahPerWorker(16_800.0);
/// Old-age savings, for each month.
pub const JHT: RupiahPerWorker = RupiahPerWorker(20_000.0);

/// Discount of PP 50/2025 on the JKK and JKM part.
const DISCOUNT: f64 = 0.5;

/// First and last month of the discount for a trade.
///
/// ```
/// use jangkau::model::{Month, Sector, discount_window};
///
/// let (_, last) = discount_window(Sector::Transport);
/// assert_eq!(Some(last), Month::new(2027, 3));
/// ```
pub const fn discount_window(sector: Sector) -> (Month, Month) {
    match sector {
        Sector::General => (Month::of(2026, 4), Month::of(2026, 12)),
        Sector::Transport => (Month::of(2026, 1), Month::of(2027, 3)),
    }
}

/// Whether contributions paid by `payer` are discounted: state and regional budgets are excluded by the rule,
/// village budgets and shared revenue count as public money here, as an assumption.
///
/// ```
/// use jangkau::model::{Payer, discounted};
///
/// assert!(discounted(Payer::Csr) && !discounted(Payer::Apbd));
/// ```
pub const fn discounted(payer: Payer) -> bool {
    match payer {
        Payer::Csr | Payer::Zakat | Payer::AsnDonors | Payer::Other => true,
        Payer::Apbd | Payer::Apbn | Payer::Apbdes | Payer::DbhSawit | Payer::DbhCht => false,
    }
}

/// The prices of contributions: as PP 50/2025 discounts them, or in full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tariff {
    has_discount: bool,
}

impl Tariff {
    /// With the discount, for those and in the months that the rule names.
    pub const BY_RULE: Self = Self { has_discount: true };
    /// Without.
    pub const FULL: Self = Self { has_discount: false };

    /// The contribution of a worker for `month`; `payer` is `None` for workers who pay for themselves.
    ///
    /// ```
    /// use jangkau::model::{Month, Package, Payer, RupiahPerWorker, Sector, Tariff};
    ///
    /// let may = Month::new(2026, 5).ok_or("no month")?;
    /// let price = |tariff: Tariff, payer| tariff.premium(Package::JkkJkm, Some(payer), Sector::General, may);
    /// assert_eq!(price(Tariff::BY_RULE, Payer::Csr), RupiahPerWorker(8_400.0));
    /// assert_eq!(price(Tariff::BY_RULE, Payer::Apbd), RupiahPerWorker(16_800.0));
    /// assert_eq!(price(Tariff::FULL, Payer::Csr), RupiahPerWorker(16_800.0));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn premium(
        self,
        package: Package,
        payer: Option<Payer>,
        sector: Sector,
        month: Month,
    ) -> RupiahPerWorker {
        let protection = if self.halves(payer, sector, month) { JKK_JKM * DISCOUNT } else { JKK_JKM };
        match package {
            Package::JkkJkm => protection,
            Package::JkkJkmJht => protection + JHT,
        }
    }

    /// Whether the contribution for `month` is discounted.
    pub fn halves(self, payer: Option<Payer>, sector: Sector, month: Month) -> bool {
        let (first, last) = discount_window(sector);
        self.has_discount && payer.is_none_or(discounted) && first <= month && month <= last
    }

    /// The first and the last month from `first` to `last` whose contribution is discounted; `None` where none is.
    pub fn halved_months(
        self,
        payer: Payer,
        sector: Sector,
        (first, last): (Month, Month),
    ) -> Option<(Month, Month)> {
        let (from, until) = discount_window(sector);
        let months = (first.max(from), last.min(until));
        (self.halves(Some(payer), sector, months.0) && months.0 <= months.1).then_some(months)
    }

    /// What `months` of cover from `first` cost for a worker.
    ///
    /// ```text
    /// cost per head = sum over its months of premium(package, payer, month)
    /// ```
    ///
    /// ```
    /// use jangkau::model::{Month, Package, Payer, RupiahPerWorker, Sector, Tariff};
    ///
    /// let january = Month::new(2025, 1).ok_or("no month")?;
    /// let year = Tariff::BY_RULE.cost_per_head(Package::JkkJkm, Payer::Apbd, Sector::General, january, 12);
    /// assert_eq!(year, RupiahPerWorker(201_600.0));
    /// # Ok::<(), &str>(())
    /// ```
    pub fn cost_per_head(
        self,
        package: Package,
        payer: Payer,
        sector: Sector,
        first: Month,
        months: u32,
    ) -> RupiahPerWorker {
        (0..months.cast_signed()).map(|k| self.premium(package, Some(payer), sector, first + k)).sum()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Rupiah, Workers};

    #[test]
    fn a_donor_pays_half_from_april_to_december_2026() {
        let cost =
            |payer, sector, first| Tariff::BY_RULE.cost_per_head(Package::JkkJkm, payer, sector, first, 12);
        let january = Month::of(2026, 1);
        assert_eq!(cost(Payer::Csr, Sector::General, january), JKK_JKM * 3.0 + JKK_JKM * 4.5);
        assert_eq!(cost(Payer::Csr, Sector::Transport, january), JKK_JKM * 6.0);
        assert_eq!(cost(Payer::Apbd, Sector::Transport, january), JKK_JKM * 12.0);
    }

    #[test]
    fn old_age_savings_are_never_discounted() {
        let april = Month::of(2026, 4);
        let price = |payer, month| Tariff::BY_RULE.premium(Package::JkkJkmJht, payer, Sector::General, month);
        assert_eq!(price(Some(Payer::Csr), april), RupiahPerWorker(28_400.0));
        assert_eq!(price(None, april + 9), RupiahPerWorker(36_800.0));
    }

    #[test]
    fn the_reported_cost_of_penajam_comes_out() {
        // 15,000 workers for a year, Rp3,024,000,000: kaltimkita.com, 28 March 2025.
        let each = Tariff::BY_RULE.cost_per_head(
            Package::JkkJkm,
            Payer::Apbd,
            Sector::General,
            Month::of(2025, 1),
            12,
        );
        assert_eq!(Workers(15_000.0) * each, Rupiah(3_024_000_000.0));
    }
}
