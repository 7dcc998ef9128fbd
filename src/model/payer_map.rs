//! One value for each payer, found by the payer itself and not by a position that a reader must count.

use std::ops::{AddAssign, Index, IndexMut};

use super::choices::Payer;

/// A value for each [`Payer`], in the order of [`Payer::ALL`].
///
/// ```
/// use jangkau::model::{Payer, PayerMap, Rupiah};
///
/// let mut paid = PayerMap::<Rupiah>::default();
/// paid[Payer::Csr] += Rupiah(1e9);
/// assert_eq!(paid.values().sum::<Rupiah>(), Rupiah(1e9));
/// assert_eq!(paid.iter().find(|(_, money)| *money > Rupiah::ZERO), Some((Payer::Csr, Rupiah(1e9))));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct PayerMap<T>([T; Payer::ALL.len()]);

impl<T> PayerMap<T> {
    /// The map that has `value(payer)` for each payer.
    pub fn from_fn(value: impl FnMut(Payer) -> T) -> Self {
        Self(Payer::ALL.map(value))
    }
}

impl<T: Copy> PayerMap<T> {
    /// Each payer with its value.
    pub fn iter(&self) -> impl Iterator<Item = (Payer, T)> {
        Payer::ALL.into_iter().zip(self.0)
    }

    /// The values alone.
    pub fn values(&self) -> impl Iterator<Item = T> {
        self.0.into_iter()
    }
}

impl<T> Index<Payer> for PayerMap<T> {
    type Output = T;
    fn index(&self, payer: Payer) -> &T {
        let [csr, apbd, apbn, apbdes, dbh_sawit, dbh_cht, zakat, asn_donors, other] = &self.0;
        match payer {
            Payer::Csr => csr,
            Payer::Apbd => apbd,
            Payer::Apbn => apbn,
            Payer::Apbdes => apbdes,
            Payer::DbhSawit => dbh_sawit,
            Payer::DbhCht => dbh_cht,
            Payer::Zakat => zakat,
            Payer::AsnDonors => asn_donors,
            Payer::Other => other,
        }
    }
}

impl<T> IndexMut<Payer> for PayerMap<T> {
    fn index_mut(&mut self, payer: Payer) -> &mut T {
        let [csr, apbd, apbn, apbdes, dbh_sawit, dbh_cht, zakat, asn_donors, other] = &mut self.0;
        match payer {
            Payer::Csr => csr,
            Payer::Apbd => apbd,
            Payer::Apbn => apbn,
            Payer::Apbdes => apbdes,
            Payer::DbhSawit => dbh_sawit,
            Payer::DbhCht => dbh_cht,
            Payer::Zakat => zakat,
            Payer::AsnDonors => asn_donors,
            Payer::Other => other,
        }
    }
}

/// Payer by payer.
impl<T: AddAssign> AddAssign for PayerMap<T> {
    fn add_assign(&mut self, other: Self) {
        for (sum, more) in self.0.iter_mut().zip(other.0) {
            *sum += more;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_payer_has_its_own_place() {
        let places = PayerMap::from_fn(|payer| payer as usize);
        assert!(places.iter().all(|(payer, place)| places[payer] == place && place == payer as usize));
        for payer in Payer::ALL {
            let mut counts = PayerMap::<usize>::default();
            counts[payer] += 1;
            counts += counts;
            assert!(counts.iter().all(|(other, count)| count == if other == payer { 2 } else { 0 }));
        }
    }
}
