//! Values as a row of numbers, and back: each is named once for both ways.

/// Takes numbers one after the other, or gives them back in the same order.
pub(super) trait Carrier {
    /// One number.
    fn number(&mut self, value: &mut f64);

    /// How many of something follow, each of at least one number.
    fn count(&mut self, count: usize) -> usize;

    /// A whole number below 2^53.
    fn whole(&mut self, value: &mut usize) {
        let mut number = *value as f64;
        self.number(&mut number);
        *value = number as usize;
    }

    /// Yes or no.
    fn flag(&mut self, value: &mut bool) {
        let mut number = f64::from(*value);
        self.number(&mut number);
        *value = number != 0.0;
    }

    /// A list; `blank` is what an item is before it is unpacked.
    fn list<T: Clone>(&mut self, items: &mut Vec<T>, blank: &T, mut each: impl FnMut(&mut Self, &mut T))
    where
        Self: Sized,
    {
        let count = self.count(items.len());
        items.resize(count, blank.clone());
        for item in items {
            each(self, item);
        }
    }

    /// What may be missing; `blank` as in [`Carrier::list`].
    fn optional<T>(&mut self, value: &mut Option<T>, blank: T, each: impl FnOnce(&mut Self, &mut T))
    where
        Self: Sized,
    {
        let mut is_there = value.is_some();
        self.flag(&mut is_there);
        if is_there {
            each(self, value.get_or_insert(blank));
        } else {
            *value = None;
        }
    }
}

/// Writes numbers behind each other.
#[derive(Default)]
pub(super) struct Packer(pub Vec<f64>);

impl Carrier for Packer {
    fn number(&mut self, value: &mut f64) {
        self.0.push(*value);
    }

    fn count(&mut self, count: usize) -> usize {
        self.0.push(count as f64);
        count
    }
}

/// Reads numbers that a [`Packer`] wrote.
pub(super) struct Unpacker<'a> {
    left: &'a [f64],
    is_short: bool,
}

impl<'a> Unpacker<'a> {
    pub fn new(numbers: &'a [f64]) -> Self {
        Self { left: numbers, is_short: false }
    }

    /// Whether exactly what was written has been read.
    pub fn is_whole(&self) -> bool {
        self.left.is_empty() && !self.is_short
    }
}

impl Carrier for Unpacker<'_> {
    fn number(&mut self, value: &mut f64) {
        let first = self.left.split_first();
        self.is_short |= first.is_none();
        let (first, left) = first.unwrap_or((&0.0, &[]));
        (*value, self.left) = (*first, left);
    }

    fn count(&mut self, _: usize) -> usize {
        let mut count = 0.0;
        self.number(&mut count);
        let is_possible = count <= self.left.len() as f64;
        self.is_short |= !is_possible;
        if is_possible { count as usize } else { 0 }
    }
}
